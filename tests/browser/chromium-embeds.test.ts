/** Cards of embedded things in Chromium: nobody is contacted before a person asks for it, and then the one that is named. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { openGateway } from './rig/gateway.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const FILM = 'figure[data-embed="YouTube"]';
const POST = 'figure[data-embed="X"]';

let page: Page;

const server = await forThisFile(serveTestPages());
const gateway = await forThisFile(openGateway());
const rig = await forThisFile(launchChromium({ args: [`--proxy-server=127.0.0.1:${gateway.port}`] }));
afterEach(async () => {
  // A frame may still be asking, which the next test would be blamed for.
  await gateway.forget((address) => page.goto(address).catch(() => undefined));
  await page.close();
});

describe('in the reader', () => {
  it('a card says whom it would contact, and nobody is contacted before it is asked to', async () => {
    await openReader(PATHS.embeds);
    expect(await rig.reader(page).text(`${FILM} button`)).toBe('Show the live video');
    expect(await rig.reader(page).text(`${FILM} .card-whom`)).toBe(
      'Loads it from youtube-nocookie.com (Google), which can then see this visit.',
    );
    expect(gateway.takeContacted()).toEqual([]);
  });

  it('a click contacts the host that was named and no other; Remove takes the frame away', async () => {
    await openReader(PATHS.embeds);
    expect(gateway.takeContacted()).toEqual([]);
    await rig.reader(page).click(`${FILM} button`);
    await contacted('www.youtube-nocookie.com');
    expect(await rig.reader(page).attributes(`${FILM} iframe`)).toMatchObject({
      src: 'https://www.youtube-nocookie.com/embed/aB-3dEf_h1k',
      sandbox: 'allow-scripts allow-same-origin',
      referrerpolicy: 'strict-origin',
      credentialless: '',
    });
    await rig.reader(page).click(`${FILM} button`);
    expect(await rig.reader(page).attributes(`${FILM} iframe`)).toBe(null);
    expect(await rig.reader(page).text(`${FILM} button`)).toBe('Show the live video');
  });

  it('works by the keyboard, and the focus stays on the button', async () => {
    await openReader(PATHS.embeds);
    await rig.reader(page).focus(`${POST} button`);
    await page.keyboard.press('Enter');
    await contacted('platform.twitter.com');
    expect(await rig.reader(page).text(`${POST} button:focus`)).toBe('Remove');
    await page.keyboard.press('Space');
    expect(await rig.reader(page).attributes(`${POST} iframe`)).toBe(null);
  });

  it('a page that allows no frames has no say in it', async () => {
    await openReader(PATHS.embedsUnderPolicy);
    expect(gateway.takeContacted()).toEqual([]);
    await rig.reader(page).click(`${FILM} button`);
    await contacted('www.youtube-nocookie.com');
  });
});

it('the popup contacts nobody and frames nothing: it leads to a tab', async () => {
  page = await rig.open(server.url(PATHS.embeds));
  const popup = await rig.openPopup(page);
  const links = await popup.$$eval('figure[data-embed] a.card-button', (all) =>
    all.map((link) => [link.textContent, (link as HTMLAnchorElement).href, (link as HTMLAnchorElement).rel]),
  );
  expect(links).toContainEqual([
    'Open the video',
    'https://www.youtube.com/watch?v=aB-3dEf_h1k',
    'noopener noreferrer nofollow',
  ]);
  expect(await popup.$$('iframe, figure[data-embed] button')).toEqual([]);
  expect(gateway.takeContacted()).toEqual([]);
});

async function openReader(path: string): Promise<void> {
  page = await rig.open(server.url(path));
  const popup = await rig.openPopup(page);
  await popup.click('#open-reader');
  await rig.reader(page).whenOpen();
  await page.bringToFront();
}

/** The first host contacted from now on, and the only one. */
async function contacted(host: string): Promise<void> {
  const hosts = await until('somebody is contacted', () => {
    const seen = gateway.takeContacted();
    return seen.length > 0 && seen;
  });
  expect(hosts).toEqual([host]);
}

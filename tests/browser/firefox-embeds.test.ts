/** Cards of embedded things in Firefox: nobody is contacted before a person asks for it, and then the one that is named. */
import { afterEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { openGateway } from './rig/gateway.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const ENTER = '\uE007';
const POST = 'figure[data-embed="X"]';
const FILM = 'figure[data-embed="YouTube"]';

const server = await forThisFile(serveTestPages());
const gateway = await forThisFile(openGateway());
const rig = await forThisFile(
  launchFirefox({
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': gateway.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': gateway.port,
    },
  }),
);
// A frame may still be asking, which the next test would be blamed for.
afterEach(async () => {
  await rig.open(server.url(PATHS.empty));
  await gateway.forget((address) =>
    rig.inPage((src: string) => void Object.assign(new Image(), { src }), address),
  );
});

it('a click contacts the host that the card names, and nothing was contacted before', async () => {
  await openReader(PATHS.embeds);
  expect(await rig.readerText(`${POST} .card-whom`)).toBe(
    'Loads it from platform.twitter.com (X), which can then see this visit.',
  );
  expect(gateway.takeContacted()).toEqual([]);
  await rig.clickInReader(`${POST} button`);
  await contacted('platform.twitter.com');
  expect(await rig.readerText(`${POST} button`)).toBe('Remove');
  await rig.clickInReader(`${POST} button`);
  expect(await rig.readerText(`${POST} iframe`)).toBe(null);
});

it('works by the keyboard', async () => {
  await openReader(PATHS.embeds);
  // Until it is gone, the keys are the popup's.
  await rig.closePopup();
  await rig.focusInReader(`${FILM} button`);
  expect(await rig.readerText('button:focus')).toBe('Show the live video');
  expect(gateway.takeContacted()).toEqual([]);
  await rig.press(ENTER);
  await contacted('www.youtube-nocookie.com');
});

it('a page that allows no frames has no say in it', async () => {
  await openReader(PATHS.embedsUnderPolicy);
  expect(gateway.takeContacted()).toEqual([]);
  await rig.clickInReader(`${FILM} button`);
  await contacted('www.youtube-nocookie.com');
});

async function openReader(path: string): Promise<void> {
  await rig.open(server.url(path));
  gateway.takeContacted();
  expect(await rig.openPopup()).toBe('article');
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
}

/** The first host contacted from now on, and the only one. */
async function contacted(host: string): Promise<void> {
  const hosts = await until('somebody is contacted', () => {
    const seen = gateway.takeContacted();
    return seen.length > 0 && seen;
  });
  expect(hosts).toEqual([host]);
}

/** Putting back, tidying and what is remembered of a site, in Firefox. */
import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

const NOTICE = 'Our reporters pay for their own tickets';
const LETTER = 'Sign up for the letter from Tarrow';
const DOWN = '\uE015';
const DELETE = '\uE017';
const ESCAPE = '\uE00C';

const server = await forThisFile(serveTestPages());
const rig = await forThisFile(launchFirefox());

const body = () => rig.readerText('#body');

it('what was put back and what was tidied away are remembered for the site', async () => {
  await openInReader(PATHS.interrupted);
  expect(await rig.readerText('#left-out > summary')).toBe('Left out (1)');
  await rig.clickInReader('#left-out > summary');
  await until('the list is open', async () => (await rig.readerText('#left-out[open]')) !== null);
  await rig.clickInReader('#left-out li button:last-of-type');
  expect(await body()).toMatch(new RegExp(`stays where it is.*${LETTER}.*With her neighbor`, 's'));

  await rig.press('t');
  await until('a block is chosen', async () => (await rig.readerText('.is-chosen')) !== null);
  while (!(await rig.readerText('.is-chosen'))?.includes(NOTICE)) await rig.press(DOWN);
  await rig.press(DELETE);
  expect(await body()).not.toContain(NOTICE);
  await rig.clickInReader('#undo');
  expect(await body()).toContain(NOTICE);
  await rig.clickInReader('#redo');
  expect(await body()).not.toContain(NOTICE);
  await rig.press(ESCAPE);
  expect(await rig.isReaderOpen()).toBe(true);

  await rig.clickInReader('#recipe-yes');
  await until('it is said', async () => (await rig.readerText('.recipe-told'))?.includes('.house-notice'));
  expect(await rig.readerText('.recipe-told')).toContain('.newsletter-signup');

  await openInReader(PATHS.interruptedToo);
  expect(await body()).toContain('The windmill above Tarrow');
  expect(await body()).toContain(LETTER);
  expect(await body()).not.toContain(NOTICE);
  expect(await rig.readerText('#recipe')).toContain('This site has a recipe: 2 rules.');
});

async function openInReader(address: string): Promise<void> {
  await rig.open(server.url(address));
  await rig.openPopup();
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
}

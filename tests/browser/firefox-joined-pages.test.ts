/** The pages of a divided article in Firefox, where a content script asks for them in another way. */
import { beforeAll, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { DIVIDED, pathOf, serveDividedPages } from './rig/divided-pages.ts';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';

const server = await forThisFile(serveDividedPages());
const rig = await forThisFile(launchFirefox());

beforeAll(async () => {
  await rig.open(server.url(DIVIDED.long));
  await rig.openPopup();
  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
});

it('the next page comes as the reading nears the end of what is there', async () => {
  expect(await rig.readerText('#pages')).toBe('Page 1 of 4');
  expect(server.asked()).toEqual([DIVIDED.long]);
  await until('the second page is there', async () => {
    await rig.press(' ');
    return ((await rig.readerText('#body')) ?? '').includes('Page 2, part 14.');
  });
  expect(server.asked().slice(0, 2)).toEqual([DIVIDED.long, pathOf(DIVIDED.long, 2)]);
});

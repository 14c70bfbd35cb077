/** Pages that try a reader's patience, in Firefox. */
import { expect, it } from 'vitest';
import { servePages } from '../../scripts/drive/page-server.mjs';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { TRYING_PAGES } from './rig/trying-pages.ts';

const server = await forThisFile(
  servePages((path) => {
    const body = TRYING_PAGES[path]?.body;
    return body ? { body } : undefined;
  }),
);
const rig = await forThisFile(launchFirefox());

it.each(Object.entries(TRYING_PAGES).filter(([, { notInFirefox }]) => !notInFirefox))(
  '%s',
  async (path, { said }) => {
    await rig.open(server.url(path));
    await rig.openPopup();
    expect(await rig.popupText('h1')).toBe(said);
    await rig.closePopup();
  },
);

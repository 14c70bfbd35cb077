/** Pages that try a reader's patience, in Firefox. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../scripts/drive/page-server.mjs';
import { type FirefoxRig, launchFirefox } from './rig/firefox.ts';
import { TRYING_PAGES } from './rig/trying-pages.ts';

let rig: FirefoxRig;
let server: PageServer;

beforeAll(async () => {
  server = await servePages((path) => {
    const body = TRYING_PAGES[path]?.body;
    return body ? { body } : undefined;
  });
  rig = await launchFirefox();
});
afterAll(async () => {
  await rig?.close();
  await server?.close();
});

it.each(Object.entries(TRYING_PAGES).filter(([, { notInFirefox }]) => !notInFirefox))(
  '%s',
  async (path, { said }) => {
    await rig.open(server.url(path));
    await rig.openPopup();
    expect(await rig.popupText('h1')).toBe(said);
    await rig.closePopup();
  },
);

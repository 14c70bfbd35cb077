/** The same hostile page in Firefox, as a person would read it. */
import { expect, it } from 'vitest';
import { firefoxPreferences, startProxy } from '../../scripts/drive/proxy.mjs';
import { HOSTILE_PAGE, hostilePage, touchShown } from '../attacks/hostile-page.ts';
import { launchFirefox } from './rig/firefox.ts';
import { forThisFile } from './rig/for-this-file.ts';

type Touched = ReturnType<typeof touchShown>;

const body = hostilePage();
const proxy = await forThisFile(
  startProxy(({ host, path }) => (`http://${host}${path}` === HOSTILE_PAGE ? { body } : undefined)),
);
const rig = await forThisFile(launchFirefox({ preferences: firefoxPreferences(proxy.port) }));

const ran = (): Promise<number> => rig.inPage(() => Number(document.documentElement.dataset.ran ?? 0));

it('nothing of it runs in the popup or the reader, though all of it lives on the page', async () => {
  await rig.open(HOSTILE_PAGE);
  const before = await ran();
  expect(before).toBeGreaterThan(0);

  expect(await rig.openPopup()).toBe('article');
  const inPopup: Touched = await rig.inPopup(
    `(popup) => (${touchShown})(popup.document.querySelector('#main'))`,
  );
  expect(inPopup.elements).toBeGreaterThan(300);
  expect(await rig.popupText('#host')).toBe('hostile.localhost');
  expect(await ran()).toBe(before);

  await rig.clickInPopup('#open-reader');
  await rig.whenReaderOpen();
  const inReader: Touched = await rig.inPage(
    new Function(
      `const { openOrClosedShadowRoot: root } = document.querySelector('[data-broadsheet="reader"]');
      return (${touchShown})(root.querySelector('.reader-page'));`,
    ),
  );
  expect(inReader.elements).toBeGreaterThan(300);
  expect(await rig.readerText('.reader-host bdi')).toBe('hostile.localhost');
  expect(await ran()).toBe(before);

  await rig.inPage(() => document.querySelector<HTMLElement>('p[onclick]')?.click());
  expect(await ran()).toBeGreaterThan(before);
});

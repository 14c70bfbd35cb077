/**
 * Installs the extension anew over itself, as an update does, while many readers are open in Firefox, which ends every script
 * of the old one at once: Escape closes each all the same, and after the next reader has closed its page is as it was.
 */
import { until } from '../../scripts/drive/until.mjs';
import { type FirefoxRig, launchFirefox } from '../browser/rig/firefox.ts';
import { KEYS, readerIn } from '../browser/rig/firefox-reader.ts';
import { PATHS, serveTestPages } from '../browser/rig/pages.ts';
import { differences, type PageState, seenByPage } from './state.ts';

/** @returns whether every page was restored, without an error that nobody caught */
export async function reloadInFirefox(count: number): Promise<boolean> {
  const server = await serveTestPages();
  const rig = await launchFirefox();
  const wrong: string[] = [];
  try {
    const tabs: { readonly query: string; readonly before: PageState }[] = [];
    for (let number = 1; number <= count; number += 1) {
      const query = `?tab=${number}`;
      await rig.openTab(server.url(PATHS.foundingExample + query));
      tabs.push({ query, before: await rig.inPage(seenByPage) });
      await rig.pressAltAnd('r');
      await rig.whenReaderOpen();
    }
    await rig.update();
    for (const { query, before } of tabs) {
      await rig.switchToTab(query);
      const changed = await closeAndOpenAnew(rig, before).catch((error) => [String(error)]);
      if (changed.length > 0) wrong.push(`${query}: ${changed.join('; ')}`);
    }
    wrong.push(...(await rig.errors()).map((error) => `uncaught: ${error}`));
  } finally {
    await rig.close();
    await server.close();
  }
  for (const line of wrong) console.log(line);
  console.log(
    `${count} readers open in Firefox while the extension was updated, ${wrong.length} things wrong`,
  );
  return wrong.length === 0;
}

/** @returns what differs afterwards */
async function closeAndOpenAnew(rig: FirefoxRig, before: PageState): Promise<readonly string[]> {
  const { run } = readerIn(rig);
  await rig.press(KEYS.escape);
  await until('the old reader is closed', () => run((root) => root.querySelector('dialog')?.open === false));
  // Its empty host is still there, and its typefaces: whoever could take them away is gone.
  const left = differences(before, await rig.inPage(seenByPage)).filter(
    (line) => !/^(?:markup|fonts):/.test(line),
  );
  await rig.pressAltAnd('r');
  await until('the new reader is open', () => run((root) => root.querySelector('dialog')?.open === true));
  await rig.press(KEYS.escape);
  await rig.whenReaderClosed();
  return [...left, ...differences(before, await rig.inPage(seenByPage))];
}

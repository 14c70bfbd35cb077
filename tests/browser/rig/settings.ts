/** The stored settings as the browser has them, and settings as if they had been chosen. Each runs in an extension page. */
import type { Browser } from 'webextension-polyfill';
import { DEFAULTS } from '../../../src/platform/settings-record.ts';

/** Where these functions run; Firefox has it too. */
declare const chrome: Browser;

type Fields = Readonly<Record<string, unknown>>;

/** Those that were ever chosen, by their names. */
export async function storedSettings(): Promise<Record<string, unknown>> {
  const [sent, here] = await Promise.all([chrome.storage.sync.get(null), chrome.storage.local.get(null)]);
  const marked = Object.keys(here).filter((key) => `unsent:${key}` in here);
  const items = { ...sent, ...Object.fromEntries(marked.map((key) => [key, here[key]])) };
  const own = Object.entries(items).filter(([key]) => key.startsWith('setting:'));
  return Object.fromEntries(own.map(([key, value]) => [key.slice('setting:'.length), value]));
}

/** Nothing but these is chosen; broken ones too. */
export const asChosen = (fields: Fields): Fields => ({ ...DEFAULTS, ...fields });

/** With `asChosen`, as another device of the person would send them. What has been chosen here goes first. */
export async function chooseSettings(settings: Fields): Promise<void> {
  const isUnsent = async () =>
    Object.keys(await chrome.storage.local.get(null)).some((key) => key.startsWith('unsent:'));
  for (const deadline = Date.now() + 5_000; (await isUnsent()) && Date.now() < deadline; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const items = Object.entries(settings).map(([name, value]) => [`setting:${name}`, value]);
  await chrome.storage.sync.set({ shape: 2, ...Object.fromEntries(items) });
}

/** As a version of the first shape has left them: all in one record on this device. In a new browser. */
export async function chooseInFirstShape(settings: unknown): Promise<void> {
  const kept = Object.keys(await chrome.storage.local.get(null));
  await chrome.storage.local.remove(kept.filter((key) => /^(?:setting:|unsent:)/.test(key)));
  await chrome.storage.sync.clear();
  await chrome.storage.local.set({ settings });
}

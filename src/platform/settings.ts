/** Keeps the settings in the browser's storage. Their shape is in `settings-record.ts`. */
import { browser } from './browser.ts';
import { followSettings } from './follow.ts';
import { DEFAULTS, parseSettings, type Settings, serializeSettings } from './settings-record.ts';

export {
  APPEARANCE_CHOICES,
  BLOCKING,
  DEFAULTS,
  LINE_FOCUSES,
  LONGEST_CSS,
  parseSettings,
  RANGES,
  type Settings,
  serializeSettings,
} from './settings-record.ts';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]) ?? DEFAULTS;
}

/** @throws when the browser refuses to store; what was stored before is kept */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: serializeSettings(settings) });
  await followSettings();
}

export function onSettingsChanged(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[KEY];
    if (change) listener(parseSettings(change.newValue) ?? DEFAULTS);
  });
}

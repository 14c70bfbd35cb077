/**
 * Keeps the settings: an item for each, so that what is changed in two places at once is all kept. Their shape is in
 * `settings-record.ts`.
 */
import { browser } from './browser.ts';
import { followSettings } from './follow.ts';
import { type Items, type Kept, keep, loadKept, type Outcome, onKeptChanged, putUnsent } from './kept.ts';
import { DEFAULTS, parseSettings, partOf, type Settings } from './settings-record.ts';

export type { Outcome } from './kept.ts';
export {
  APPEARANCE_CHOICES,
  BLOCKING,
  DEFAULTS,
  LINE_FOCUSES,
  LONGEST_CSS,
  LONGEST_TEMPLATE,
  parseSettings,
  RANGES,
  type Settings,
  serializeSettings,
} from './settings-record.ts';

const PREFIX = 'setting:';
/** Where the first shape had all of them, on this device alone. */
const FIRST_KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  await migrate();
  return settingsOf(await loadKept(isSetting));
}

/**
 * @param part the settings that change; all others stay as whoever changed them last has left them
 * @returns how it went; unless they are kept, they are as before
 */
export async function changeSettings(part: Partial<Settings>): Promise<Outcome> {
  const outcome = await keep(itemsOf(part));
  await followSettings();
  return outcome;
}

export function onSettingsChanged(listener: (settings: Settings) => void): void {
  let latest = 0;
  let told = '';
  onKeptChanged(
    (key) => isSetting(key) || key === FIRST_KEY,
    () => {
      latest += 1;
      const own = latest;
      void loadSettings().then((settings) => {
        // What is written here comes back from sync, and changes nothing.
        const isNews = JSON.stringify(settings) !== told;
        if (own !== latest || !isNews) return;
        told = JSON.stringify(settings);
        listener(settings);
      });
    },
  );
}

/** Whether an item that came from elsewhere is a setting, and is understood. */
export function isSoundSetting(key: string, value: unknown): boolean {
  const name = key.slice(PREFIX.length);
  return isSetting(key) && name in partOf({ [name]: value });
}

/** @returns whether the browser has a sync, and what it did not take */
export async function loadWhereKept(): Promise<Pick<Kept, 'hasSync' | 'onlyHere'>> {
  return loadKept(() => true);
}

function settingsOf({ items, copies }: Kept): Settings {
  return { ...DEFAULTS, ...partOf(fieldsOf(copies)), ...partOf(fieldsOf(items)) };
}

function isSetting(key: string): boolean {
  return key.startsWith(PREFIX);
}

function fieldsOf(items: Items): Items {
  return Object.fromEntries(Object.entries(items).map(([key, value]) => [key.slice(PREFIX.length), value]));
}

function itemsOf(settings: Partial<Settings>): Items {
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [PREFIX + name, value]));
}

/**
 * From the first shape, one record on this device, to items. What another device has sent already stays, and lists of
 * hosts are joined. Ended in between, it is done again and comes to the same: the record goes last.
 */
async function migrate(): Promise<void> {
  const { [FIRST_KEY]: record } = await browser.storage.local.get(FIRST_KEY);
  if (record === undefined) return;
  const { items } = await loadKept(isSetting);
  const sent = partOf(fieldsOf(items));
  const chosen = Object.entries(parseSettings(record) ?? DEFAULTS).flatMap(([name, value]) => {
    const other = Reflect.get(sent, name);
    if (Array.isArray(value) && Array.isArray(other)) return [[name, joined(value, other)] as const];
    const isChosen = JSON.stringify(value) !== JSON.stringify(Reflect.get(DEFAULTS, name));
    return isChosen && other === undefined ? [[name, value] as const] : [];
  });
  await putUnsent(itemsOf(Object.fromEntries(chosen)));
  await browser.storage.local.remove(FIRST_KEY);
}

function joined(hosts: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...hosts, ...others])].sort();
}

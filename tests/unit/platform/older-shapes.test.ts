/**
 * Settings as every version before has left them on a device, or in a file: what was chosen holds, and what that version did not
 * know yet is as it comes. Each record has the fields of its day; never change one, add the next.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, parseSettings } from '../../../src/platform/settings-record.ts';
import { type Area, createArea } from './areas.ts';

const world = vi.hoisted(() => ({ storage: {} as { local: unknown; sync: unknown } }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    get storage() {
      return world.storage;
    },
  },
}));
vi.mock('../../../src/platform/follow.ts', () => ({ followSettings: async () => undefined }));

const FIRST = {
  theme: 'sepia',
  font: 'sans',
  sizePx: 32,
  widthCh: 54,
  lineHeight: 1.7,
  neverHosts: ['a.example', 'b.example'],
};
const COUNTING = { ...FIRST, badge: false, totals: false };
const BLOCKING = { ...COUNTING, blocking: 'strict', unblockedHosts: ['c.example'] };
const LOOKS = {
  ...BLOCKING,
  theme: 'own',
  lightTheme: 'contrast-light',
  darkTheme: 'black',
  ownPaper: '#e8f0e4',
  ownInk: '#10200f',
  ownAccent: '#00553c',
  font: 'local',
  localFont: 'Palatino',
  letterSpacing: 0.04,
  wordSpacing: 0.1,
  align: 'justify',
  paragraphs: 'indented',
  hyphens: false,
  customCss: '.headline { font-weight: 400 }',
};
const PAGES = { ...LOOKS, layout: 'pages', vertical: true };
const LINE_FOCUS = { ...PAGES, lineFocus: 'lines' };
/** One record, `version: 1`, on this device alone; and so are files to this day. */
const RECORDS = [
  ['the first', FIRST],
  ['with a number on the button, and totals', COUNTING],
  ['with blocking', BLOCKING],
  ['with themes, typefaces and a style sheet', LOOKS],
  ['with pages', PAGES],
  ['with line focus', LINE_FOCUS],
] as const;

const EXPORTS = { exportFormat: 'epub', exportWay: 'save' };
const SPEECH = { ...EXPORTS, speechRate: 1.5, voices: { de: 'urn:de' } };
const JOINED = { ...SPEECH, joinPages: false, liveOrder: 'oldest' };
/** An item for each setting that was chosen, in the browser's sync: what each version added. */
const ITEMS = [
  ['the first of their kind', LINE_FOCUS],
  ['with exports', { ...LINE_FOCUS, ...EXPORTS }],
  ['with voices', { ...LINE_FOCUS, ...SPEECH }],
  ['with joined pages and live blogs', { ...LINE_FOCUS, ...JOINED }],
] as const;

let local: Area;
let sync: Area;

async function openWindow() {
  vi.resetModules();
  const settings = await import('../../../src/platform/settings.ts');
  const { settleKept } = await import('../../../src/platform/kept.ts');
  return { ...settings, settle: () => settleKept(settings.isSoundSetting) };
}

beforeEach(() => {
  local = createArea();
  sync = createArea({ itemBytes: 8_192 });
  world.storage = { local, sync };
});

describe.each(RECORDS)('a record, %s', (_name, record) => {
  it('on this device becomes items, which a second device has too', async () => {
    local.items = { settings: { version: 1, ...record } };
    const window = await openWindow();
    expect(await window.loadSettings()).toEqual({ ...DEFAULTS, ...record });
    await window.settle();
    expect(local.items).not.toHaveProperty('settings');
    expect(sync.items).toMatchObject({ shape: 2, 'setting:theme': record.theme });

    local = createArea();
    world.storage = { local, sync };
    expect(await (await openWindow()).loadSettings()).toEqual({ ...DEFAULTS, ...record });
  });

  it('in a file is read', () => {
    expect(parseSettings(JSON.parse(JSON.stringify({ version: 1, ...record })))).toEqual({
      ...DEFAULTS,
      ...record,
    });
  });
});

it.each(ITEMS)('items, %s, hold as they are', async (_name, chosen) => {
  const items = Object.entries(chosen).map(([name, value]) => [`setting:${name}`, value]);
  sync.items = { shape: 2, ...Object.fromEntries(items) };
  const window = await openWindow();
  await window.settle();
  expect(await window.loadSettings()).toEqual({ ...DEFAULTS, ...chosen });
  expect(sync.items).toEqual({ shape: 2, ...Object.fromEntries(items) });
});

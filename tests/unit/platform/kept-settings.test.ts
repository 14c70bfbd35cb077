/** Settings in the browser's sync: no change is lost, whatever refuses, ends, or comes in from another device. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../src/platform/settings-record.ts';
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

/** The first release stored this, and nothing else. */
const FIRST_SHAPE = {
  version: 1,
  theme: 'sepia',
  font: 'serif',
  sizePx: 22,
  widthCh: 66,
  lineHeight: 1.55,
  neverHosts: ['a.example', 'b.example'],
  badge: false,
  totals: true,
  blocking: 'default',
  unblockedHosts: [],
};
const CHOSEN = { theme: 'sepia', sizePx: 22, neverHosts: ['a.example', 'b.example'], badge: false };

let local: Area;
let sync: Area;

/** Another window or a later start on the same device: modules of its own, the same storage. */
async function openWindow() {
  vi.resetModules();
  const settings = await import('../../../src/platform/settings.ts');
  const recipes = await import('../../../src/platform/recipes.ts');
  const { settleKept } = await import('../../../src/platform/kept.ts');
  const isSound = (key: string, value: unknown) =>
    settings.isSoundSetting(key, value) || recipes.isSoundRecipe(key, value);
  return { ...settings, ...recipes, settle: () => settleKept(isSound) };
}
/** Long enough that nobody who made a change is still at it. */
function later(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
}
/** Another device of the same person: the same sync, its own storage. */
function moveToOtherDevice(): void {
  local = createArea();
  world.storage = { local, sync };
}

beforeEach(() => {
  // Refusals are told on the console as well.
  vi.useRealTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  local = createArea();
  sync = createArea({ itemBytes: 8_192 });
  world.storage = { local, sync };
});

describe('a change', () => {
  it('is there at once, in sync, and after a start', async () => {
    const window = await openWindow();
    expect(await window.changeSettings({ theme: 'dark' })).toBe('kept');
    expect(await window.loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
    expect(await (await openWindow()).loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
    moveToOtherDevice();
    expect(await (await openWindow()).loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('of another setting in another window is kept too', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    await Promise.all([one.changeSettings({ theme: 'dark' }), other.changeSettings({ sizePx: 24 })]);
    expect(await one.loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark', sizePx: 24 });
  });

  it('made at any moment while the one before goes out is not mistaken for it', async () => {
    for (let moment = 0; moment < 30; moment += 1) {
      sync = createArea();
      moveToOtherDevice();
      const window = await openWindow();
      const get = sync.get;
      let asked = 0;
      sync.get = async (keys) => {
        asked += 1;
        if (asked === 2) void changeAfter(moment); // The first was before the change, this one is as it is sent.
        return get(keys);
      };
      const changeAfter = async (steps: number) => {
        for (let step = 0; step < steps; step += 1) await null;
        await window.changeSettings({ theme: 'sepia' });
      };
      await window.changeSettings({ theme: 'dark' });
      for (let step = 0; step < 40; step += 1) await null;
      expect((await window.loadSettings()).theme, `${moment} steps in`).toBe('sepia');
    }
  });

  it('of the same setting: the last one holds', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    await one.changeSettings({ theme: 'dark' });
    await other.changeSettings({ theme: 'sepia' });
    expect(await one.loadSettings()).toMatchObject({ theme: 'sepia' });
  });

  it('on another device, while this one made another, is kept too', async () => {
    await (await openWindow()).changeSettings({ theme: 'dark' });
    const here = local;
    moveToOtherDevice();
    await (await openWindow()).changeSettings({ sizePx: 24 });
    world.storage = { local: here, sync };
    expect(await (await openWindow()).loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark', sizePx: 24 });
  });

  it('by a slider is written to sync a few times, and the last value is kept', async () => {
    vi.useFakeTimers();
    const window = await openWindow();
    const changes = [];
    for (let sizePx = 14; sizePx <= 40; sizePx += 1) {
      changes.push(window.changeSettings({ sizePx }));
      await vi.advanceTimersByTimeAsync(20);
    }
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect(new Set(await Promise.all(changes))).toEqual(new Set(['kept']));
    expect(sync.writes).toBeLessThanOrEqual(2);
    expect(sync.items).toMatchObject({ 'setting:sizePx': 40 });
    expect(await window.loadSettings()).toMatchObject({ sizePx: 40 });
  });

  it('whose window is closed before it is sent, is sent at the next start', async () => {
    sync.refusal = new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    const window = await openWindow();
    expect(await window.changeSettings({ theme: 'dark' })).toBe('kept');
    expect(await window.loadSettings()).toMatchObject({ theme: 'dark' });
    expect(sync.items).toEqual({});
    sync.refusal = null;
    later();
    await (await openWindow()).settle();
    expect(sync.items).toMatchObject({ 'setting:theme': 'dark' });
    expect(await window.loadWhereKept()).toMatchObject({ hasSync: true, onlyHere: [] });
  });
});

it('the background leaves alone what somebody is just sending', async () => {
  sync.refusal = new Error('MAX_WRITE_OPERATIONS_PER_MINUTE');
  const window = await openWindow();
  await window.changeSettings({ theme: 'dark' });
  sync.refusal = null;
  await (await openWindow()).settle();
  expect(sync.items).toEqual({});
});

describe('a refusal', () => {
  it('by the quota of sync leaves the value before, here and there', async () => {
    const window = await openWindow();
    await window.changeSettings({ neverHosts: ['a.example'] });
    const neverHosts = Array.from({ length: 600 }, (_, number) => `host-${number}.news.example`);
    expect(await window.changeSettings({ neverHosts })).toBe('too-full');
    expect(await window.loadSettings()).toMatchObject({ neverHosts: ['a.example'] });
    expect(sync.items).toMatchObject({ 'setting:neverHosts': ['a.example'] });
    expect(await window.loadWhereKept()).toMatchObject({ onlyHere: [] });
  });

  it('by sync for any other reason leaves the value before', async () => {
    const window = await openWindow();
    await window.changeSettings({ theme: 'dark' });
    sync.refusal = new Error('The disk is full.');
    expect(await window.changeSettings({ theme: 'light' })).toBe('refused');
    expect(await window.loadSettings()).toMatchObject({ theme: 'dark' });
  });

  it('by this device leaves the value before', async () => {
    const window = await openWindow();
    await window.changeSettings({ theme: 'dark' });
    local.refusal = new Error('The disk is full.');
    expect(await window.changeSettings({ theme: 'light' })).toBe('refused');
    expect(await window.loadSettings()).toMatchObject({ theme: 'dark' });
    expect(sync.items).toMatchObject({ 'setting:theme': 'dark' });
  });

  it('of a first choice leaves none behind', async () => {
    const window = await openWindow();
    sync.refusal = new Error('The disk is full.');
    await window.changeSettings({ theme: 'light' });
    expect(local.items).toEqual({});
  });
});

describe('without sync', () => {
  it.each([
    ['not there', () => (world.storage = { local, sync: undefined })],
    [
      'switched off',
      () => (sync.absence = new Error('Please set webextensions.storage.sync.enabled to true')),
    ],
  ])('%s: settings are kept here, through starts', async (_how, takeAway) => {
    takeAway();
    const window = await openWindow();
    expect(await window.changeSettings({ theme: 'dark' })).toBe('kept');
    expect(await (await openWindow()).loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
    expect(await window.loadWhereKept()).toMatchObject({ hasSync: false });
  });

  it('for a time: what was changed meanwhile is sent, and wins over what was there before', async () => {
    const window = await openWindow();
    await window.changeSettings({ theme: 'dark', sizePx: 24 });
    sync.absence = new Error('off');
    await window.changeSettings({ theme: 'light' });
    expect(await window.loadSettings()).toMatchObject({ theme: 'light', sizePx: 24 });
    sync.absence = null;
    expect(await window.loadSettings()).toMatchObject({ theme: 'light' });
    later();
    await (await openWindow()).settle();
    expect(sync.items).toMatchObject({ 'setting:theme': 'light', 'setting:sizePx': 24 });
  });
});

describe('what comes in from elsewhere', () => {
  it('is copied, so that it is still there when sync is not', async () => {
    sync.items = { shape: 2, 'setting:theme': 'dark' };
    const window = await openWindow();
    await window.settle();
    sync.absence = new Error('off');
    expect(await window.loadSettings()).toMatchObject({ theme: 'dark' });
  });

  it.each([[42], [null], [{ theme: 'dark' }], ['neon'], [[]]])(
    'broken as %j: the last good value holds, and is not overwritten',
    async (broken) => {
      const window = await openWindow();
      await window.changeSettings({ theme: 'sepia', neverHosts: ['a.example'] });
      Object.assign(sync.items, { 'setting:theme': broken, 'setting:neverHosts': broken });
      await window.settle();
      const { theme, neverHosts } = await window.loadSettings();
      expect(theme).toBe('sepia');
      expect(neverHosts.length).toBe(Array.isArray(broken) ? 0 : 1);
      expect(local.items).toMatchObject({ 'setting:theme': 'sepia' });
    },
  );

  it('as nothing at all: what was here holds', async () => {
    const window = await openWindow();
    await window.changeSettings({ theme: 'sepia' });
    sync.items = {};
    await window.settle();
    expect(await window.loadSettings()).toMatchObject({ theme: 'sepia' });
  });

  it('from a newer version is kept there as it is, and what is understood of it holds', async () => {
    sync.items = { shape: 9, 'setting:theme': 'dark', 'setting:glow': true };
    const window = await openWindow();
    await window.settle();
    expect(await window.loadSettings()).toEqual({ ...DEFAULTS, theme: 'dark' });
    await window.changeSettings({ sizePx: 24 });
    expect(sync.items).toMatchObject({ shape: 9, 'setting:glow': true });
  });

  it('is told to who listens', async () => {
    const window = await openWindow();
    const heard: unknown[] = [];
    window.onSettingsChanged(({ theme }) => heard.push(theme));
    await sync.set({ shape: 2, 'setting:theme': 'dark' });
    await vi.waitFor(() => expect(heard).toEqual(['dark']));
  });
});

describe('the first shape', () => {
  beforeEach(() => {
    local.items = { settings: structuredClone(FIRST_SHAPE), totals: { version: 1 } };
  });

  it('holds at once, and is in sync after the start', async () => {
    const window = await openWindow();
    expect(await window.loadSettings()).toEqual({ ...DEFAULTS, ...CHOSEN });
    await window.settle();
    expect(sync.items).toMatchObject({
      'setting:theme': 'sepia',
      'setting:neverHosts': ['a.example', 'b.example'],
    });
    expect(await window.loadWhereKept()).toMatchObject({ onlyHere: [] });
    expect(local.items).not.toHaveProperty('settings');
    expect(local.items).toHaveProperty('totals');
  });

  it.each([1, 2, 3, 4, 5])('ended after write %i, it loses nothing and comes to the same', async (writes) => {
    const ended = new Error('the browser was closed');
    let left = writes;
    for (const area of [local, sync]) {
      const { set, remove } = area;
      area.set = (items) => (left-- > 0 ? set(items) : Promise.reject(ended));
      area.remove = (keys) => (left-- > 0 ? remove(keys) : Promise.reject(ended));
    }
    const first = await openWindow();
    await first.loadSettings().catch(() => undefined);
    await first.settle().catch(() => undefined);
    left = Number.POSITIVE_INFINITY;
    const second = await openWindow();
    expect(await second.loadSettings()).toEqual({ ...DEFAULTS, ...CHOSEN });
    later();
    await second.settle();
    await second.loadSettings();
    await second.settle();
    moveToOtherDevice();
    expect(await (await openWindow()).loadSettings()).toEqual({ ...DEFAULTS, ...CHOSEN });
  });

  it('on a second device: what the first sent holds, lists of hosts are joined', async () => {
    sync.items = { shape: 2, 'setting:theme': 'dark', 'setting:neverHosts': ['c.example'] };
    const window = await openWindow();
    expect(await window.loadSettings()).toEqual({
      ...DEFAULTS,
      ...CHOSEN,
      theme: 'dark',
      neverHosts: ['a.example', 'b.example', 'c.example'],
    });
  });

  it('with a list that does not fit into sync: it holds here, all else is sent, and that is told', async () => {
    const neverHosts = Array.from({ length: 600 }, (_, number) => `host-${100 + number}.news.example`);
    local.items = { settings: { ...FIRST_SHAPE, neverHosts } };
    const window = await openWindow();
    await window.loadSettings();
    await window.settle();
    expect(await window.loadSettings()).toMatchObject({ neverHosts, theme: 'sepia' });
    expect(sync.items).toMatchObject({ 'setting:theme': 'sepia' });
    expect(await window.loadWhereKept()).toMatchObject({ hasSync: true, onlyHere: ['setting:neverHosts'] });
  });

  it.each([['light'], [[]], [{ theme: 'dark' }], [null]])(
    'that is none, %j, is dropped',
    async (settings) => {
      local.items = { settings };
      expect(await (await openWindow()).loadSettings()).toEqual(DEFAULTS);
    },
  );
});

describe('recipes', () => {
  const RECIPE = { host: 'news.example', on: true, keep: [], drop: ['.promo'] };
  const OTHER = { ...RECIPE, host: 'other.example' };

  it('are items of their own: two devices that make one each have both', async () => {
    const window = await openWindow();
    await window.saveRecipes([RECIPE]);
    moveToOtherDevice();
    const other = await openWindow();
    await other.saveRecipes([OTHER]);
    expect(await other.loadRecipes()).toEqual([RECIPE, OTHER]);
    expect(await other.loadRecipe('news.example')).toEqual(RECIPE);
  });

  it('taken away on one device are gone on the other, with their copies', async () => {
    const window = await openWindow();
    await window.saveRecipes([RECIPE, OTHER]);
    await window.settle();
    const here = local;
    moveToOtherDevice();
    await (await openWindow()).removeRecipe('news.example');
    world.storage = { local: here, sync };
    expect(await window.loadRecipes()).toEqual([OTHER]);
    await window.settle();
    expect(here.items).not.toHaveProperty('recipe:news.example');
  });

  it('taken away without sync are gone, and stay so when there is one again', async () => {
    const window = await openWindow();
    await window.saveRecipes([RECIPE]);
    sync.absence = new Error('off');
    await window.removeRecipe('news.example');
    expect(await window.loadRecipes()).toEqual([]);
    sync.absence = null;
    expect(await window.loadRecipes()).toEqual([]);
    later();
    await (await openWindow()).settle();
    expect(sync.items).not.toHaveProperty('recipe:news.example');
  });

  it('for which there is no room leave all as it was', async () => {
    const window = await openWindow();
    await window.saveRecipes([RECIPE]);
    sync.refusal = new Error('QUOTA_BYTES quota exceeded');
    expect(await window.saveRecipes([{ ...RECIPE, drop: ['.other'] }, OTHER])).toBe('too-full');
    expect(await window.loadRecipes()).toEqual([RECIPE]);
  });

  it('that come in broken do not replace the one that is here', async () => {
    const window = await openWindow();
    await window.saveRecipes([RECIPE]);
    sync.items['recipe:news.example'] = { version: 1, drop: 7 };
    await window.settle();
    expect(await window.loadRecipes()).toEqual([RECIPE]);
    expect(local.items).toMatchObject({ 'recipe:news.example': { drop: ['.promo'] } });
  });

  it('without a rule are none', async () => {
    const window = await openWindow();
    await window.saveRecipes([RECIPE]);
    await window.saveRecipes([{ ...RECIPE, drop: [] }]);
    expect(await window.loadRecipes()).toEqual([]);
    expect(sync.items).not.toHaveProperty('recipe:news.example');
  });
});

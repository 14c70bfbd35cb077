/** The totals in the browser's storage: a page once a session, nothing of its address, and storage that fails. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tally } from '../../../src/article/types.ts';
import { clearTotals, countPage, loadTotals, sumOf } from '../../../src/platform/totals.ts';
import { lockedNavigator } from './locked-navigator.ts';

const { areas, storage } = vi.hoisted(() => {
  const areas = { local: new Map<string, unknown>(), session: new Map<string, unknown>() };
  const areaOf = (area: Map<string, unknown>) => ({
    get: vi.fn(async (key: string) => (area.has(key) ? { [key]: structuredClone(area.get(key)) } : {})),
    set: vi.fn(async (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) area.set(key, structuredClone(value));
    }),
    remove: vi.fn(async (key: string) => void area.delete(key)),
  });
  return { areas, storage: { local: areaOf(areas.local), session: areaOf(areas.session) } };
});
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage } }));

vi.stubGlobal('navigator', lockedNavigator());

const STORY = 'https://news.example/2024/bridge?id=7';
const PAGE: Tally = { pages: 1, kinds: { pixel: 2 }, owners: { Meta: 2 } };
const NOON = new Date(2024, 4, 4, 12);

beforeEach(() => {
  areas.local.clear();
  areas.session.clear();
  vi.clearAllMocks();
});

const pages = async () => sumOf(await loadTotals()).pages;

describe('a page', () => {
  it('is counted on its day', async () => {
    await countPage(STORY, PAGE, NOON);
    expect(await loadTotals()).toMatchObject({ since: '2024-05-04', days: [{ day: '2024-05-04', ...PAGE }] });
  });

  it('is counted once in a session, however often it is read and wherever in it', async () => {
    await countPage(STORY, PAGE, NOON);
    await countPage(STORY, PAGE, NOON);
    await countPage(`${STORY}#comments`, PAGE, NOON);
    expect(await pages()).toBe(1);
    await countPage('https://news.example/2024/bridge?id=8', PAGE, NOON);
    expect(await pages()).toBe(2);
  });

  it('is counted once when it is read twice at the same time', async () => {
    await Promise.all([countPage(STORY, PAGE, NOON), countPage(STORY, PAGE, NOON)]);
    expect(await pages()).toBe(1);
  });

  it('is one page, whatever it says of itself', async () => {
    await countPage(STORY, { ...PAGE, pages: 900 }, NOON);
    expect(await pages()).toBe(1);
  });

  it('leaves neither its address nor its host behind', async () => {
    await countPage(STORY, PAGE, NOON);
    const stored = JSON.stringify([...areas.local, ...areas.session]);
    expect(stored).toContain('Meta');
    expect(stored).not.toMatch(/news|example|bridge/);
  });

  it('is missing, not counted twice, when the background ends before it has stored it', async () => {
    storage.local.set.mockRejectedValueOnce(new Error('gone'));
    await expect(countPage(STORY, PAGE, NOON)).rejects.toThrow('gone');
    await countPage(STORY, PAGE, NOON);
    expect(await pages()).toBe(0);
    await countPage(`${STORY}8`, PAGE, NOON);
    expect(await pages()).toBe(1);
  });
});

it('the pages that are told apart in a session are so many, and no more', async () => {
  areas.session.set(
    'countedPages',
    Array.from({ length: 5_000 }, (_, index) => `page ${index}`),
  );
  await countPage(STORY, PAGE, NOON);
  expect(areas.session.get('countedPages')).toHaveLength(2_000);
});

it.each([null, 7, 'totals', [], { version: 1, days: 'none' }])(
  'broken storage starts anew: %j',
  async (broken) => {
    areas.local.set('totals', broken);
    areas.session.set('countedPages', broken);
    expect(await pages()).toBe(0);
    await countPage(STORY, PAGE, NOON);
    expect(await pages()).toBe(1);
  },
);

describe('cleared', () => {
  it('nothing is left, and pages count again', async () => {
    await countPage(STORY, PAGE, NOON);
    await clearTotals();
    expect([...areas.local, ...areas.session]).toEqual([]);
    await countPage(STORY, PAGE, NOON);
    expect(await pages()).toBe(1);
  });

  it('while a page is being counted, they are empty all the same', async () => {
    await Promise.all([countPage(STORY, PAGE, NOON), clearTotals()]);
    expect(await pages()).toBe(0);
  });
});

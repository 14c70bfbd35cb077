/** How far pages were read aloud, in memory. */
import { beforeEach, expect, it, vi } from 'vitest';
import {
  isOfSite,
  isPlace,
  loadSpokenPlace,
  noteSpokenPlace,
} from '../../../src/background/spoken-places.ts';
import { type Area, createArea } from '../platform/areas.ts';
import { lockedNavigator } from '../platform/locked-navigator.ts';

const world = vi.hoisted(() => ({ session: {} as Area }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage: world } }));
vi.stubGlobal('navigator', lockedNavigator());

beforeEach(() => {
  world.session = createArea();
});

it('each page has its own, and a fragment makes no other page of it', async () => {
  await noteSpokenPlace('https://news.example/a#top', 120);
  await noteSpokenPlace('https://news.example/b', 7);
  expect(await loadSpokenPlace('https://news.example/a')).toBe(120);
  expect(await loadSpokenPlace('https://news.example/b#end')).toBe(7);
  expect(await loadSpokenPlace('https://news.example/c')).toBeNull();
});

it('a page that was read to its end is forgotten', async () => {
  await noteSpokenPlace('https://news.example/a', 120);
  await noteSpokenPlace('https://news.example/a', null);
  expect(JSON.stringify(world.session.items)).not.toContain('news.example');
});

it('of more than a hundred pages, those that were read longest ago are forgotten', async () => {
  for (let page = 0; page <= 100; page += 1) await noteSpokenPlace(`https://news.example/${page}`, page);
  expect(await loadSpokenPlace('https://news.example/0')).toBeNull();
  expect(await loadSpokenPlace('https://news.example/1')).toBe(1);
  expect(await loadSpokenPlace('https://news.example/100')).toBe(100);
});

it.each([
  ['https://news.example/a', 'https://news.example/b', true],
  ['https://news.example/a', 'https://other.example/a', false],
  ['https://news.example/a', 'http://news.example/a', false],
  ['no address', 'https://news.example/b', false],
  [['https://news.example/a'], 'https://news.example/b', false],
  [`https://news.example/${'a'.repeat(5_000)}`, 'https://news.example/b', false],
])('%s, told by %s, is of its site: %s', (url, page, isOwn) => {
  expect(isOfSite(url, page)).toBe(isOwn);
});

it('a place is a number of letters, or none', () => {
  expect([0, 120, null].every(isPlace)).toBe(true);
  expect([-1, 1.5, Number.NaN, Infinity, '7', {}, undefined].some(isPlace)).toBe(false);
});

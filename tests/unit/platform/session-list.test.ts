/** Lists in the browser's memory. */
import { beforeEach, expect, it, vi } from 'vitest';
import { changeList, loadList } from '../../../src/platform/session-list.ts';
import { type Area, createArea } from './areas.ts';
import { lockedNavigator } from './locked-navigator.ts';

const world = vi.hoisted(() => ({ session: {} as Area }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage: world } }));
vi.stubGlobal('navigator', lockedNavigator());

beforeEach(() => {
  world.session = createArea();
});

it('of two changes at once none is lost', async () => {
  await Promise.all([1, 2].map((page) => changeList<number>('pages', 10, (pages) => [...pages, page])));
  expect(await loadList('pages')).toEqual([1, 2]);
});

it('a change that fails is said, and the next one is made', async () => {
  world.session.refusal = new Error('full');
  await expect(changeList<number>('pages', 10, () => [1])).rejects.toThrow('full');
  world.session.refusal = null;
  await changeList<number>('pages', 10, () => [2]);
  expect(await loadList('pages')).toEqual([2]);
});

it('the last ones are kept', async () => {
  await changeList<number>('pages', 2, () => [1, 2, 3]);
  expect(await loadList('pages')).toEqual([2, 3]);
});

it('what is no list is none', async () => {
  world.session.items = { pages: 'not a list' };
  expect(await loadList('pages')).toEqual([]);
});

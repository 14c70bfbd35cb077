/** Lists in the browser's memory. */
import { beforeEach, expect, it, vi } from 'vitest';
import { changeList, loadList } from '../../../src/platform/session-list.ts';
import { lockedNavigator } from './locked-navigator.ts';

const { session } = vi.hoisted(() => ({ session: { get: vi.fn(), set: vi.fn() } }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { storage: { session } } }));
vi.stubGlobal('navigator', lockedNavigator());

let stored: Record<string, unknown>;

beforeEach(() => {
  stored = {};
  session.get.mockImplementation(async () => structuredClone(stored));
  session.set.mockImplementation(async (items: Record<string, unknown>) => Object.assign(stored, items));
});

it('of two changes at once none is lost', async () => {
  await Promise.all([1, 2].map((page) => changeList<number>('pages', 10, (pages) => [...pages, page])));
  expect(await loadList('pages')).toEqual([1, 2]);
});

it('a change that fails is said, and the next one is made', async () => {
  session.set.mockRejectedValueOnce(new Error('full'));
  await expect(changeList<number>('pages', 10, () => [1])).rejects.toThrow('full');
  await changeList<number>('pages', 10, () => [2]);
  expect(await loadList('pages')).toEqual([2]);
});

it('the last ones are kept', async () => {
  await changeList<number>('pages', 2, () => [1, 2, 3]);
  expect(await loadList('pages')).toEqual([2, 3]);
});

it('what is no list is none', async () => {
  stored = { pages: 'not a list' };
  expect(await loadList('pages')).toEqual([]);
});

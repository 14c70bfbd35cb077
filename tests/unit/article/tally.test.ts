/** What the number on the toolbar button and the totals count. */
import { expect, it } from 'vitest';
import { countOf, tallyOf } from '../../../src/article/tally.ts';
import type { Removal, RemovalKind } from '../../../src/article/types.ts';

const removal = (kind: RemovalKind, owner: string | null = null): Removal => ({
  rule: kind,
  kind,
  owner,
  product: kind,
  what: 'tracker.example/pixel',
  where: { part: 'text', after: null, element: 'img' },
});

it('what follows the reader counts, and what stands in the way; that a page has menus does not', () => {
  const removed = [
    removal('pixel', 'Meta'),
    removal('pixel', 'Meta'),
    removal('share-bar'),
    removal('chrome'),
  ];
  expect(tallyOf(removed)).toEqual({ pages: 1, kinds: { pixel: 2, 'share-bar': 1 }, owners: { Meta: 2 } });
  expect(countOf(tallyOf(removed))).toBe(3);
});

it('a page without any of it counts as a page', () => {
  expect(tallyOf([removal('chrome')])).toEqual({ pages: 1, kinds: {}, owners: {} });
});

it('no address is in it', () => {
  expect(JSON.stringify(tallyOf([removal('pixel', 'Meta')]))).not.toContain('example');
});

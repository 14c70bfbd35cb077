import { describe, expect, test } from 'vitest';
import { selectAny, selectorsOf } from '../../../src/article/select-any.ts';
import { pageOf } from './page-of.ts';

describe('elements that match one of several selectors', () => {
  const few = '<p id="a">1</p><i id="b">2</i><p id="c"><i id="d" class="x">3</i></p>';

  test('are given in the order of the page, each once', () => {
    expect(idsOf(few, ['i', '.x', 'p'])).toEqual(['a', 'b', 'c', 'd']);
  });

  test('where only one selector finds any', () => {
    expect(idsOf(few, ['b', 'i', 'u'])).toEqual(['b', 'd']);
  });

  test('where there are none', () => {
    expect(idsOf(few, ['b', 'u'])).toEqual([]);
  });

  test('where there are many', () => {
    const many = Array.from({ length: 60 }, (_, at) => `<p id="p${at}"><i id="i${at}">word</i></p>`).join('');
    const all = Array.from({ length: 60 }, (_, at) => [`p${at}`, `i${at}`]).flat();
    expect(idsOf(many, ['i', 'p'])).toEqual(all);
  });

  test('a list of selectors is taken apart', () => {
    expect(selectorsOf('p, a[href] ,\n i')).toEqual(['p', 'a[href]', 'i']);
  });
});

function idsOf(html: string, selectors: readonly string[]): string[] {
  return selectAny(pageOf(html), selectors).map(({ id }) => id);
}

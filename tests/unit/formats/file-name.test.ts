/** The names of exported files: readable, and safe on every system. */
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../src/article/formats/file-name.ts';
import { ARTICLE, claim } from '../view/sample-article.ts';

const named = (headline: string, site = 'The Courier', published = ARTICLE.published) =>
  fileNameOf({ headline: claim(headline), site: claim(site), published }, 'md');

describe('a file name', () => {
  it('has the day, the headline and the site', () => {
    expect(named('The river that learned to run')).toBe(
      '2024-05-17 The river that learned to run - The Courier.md',
    );
  });

  it('begins with the headline where the day is not known', () => {
    expect(named('A river', 'The Courier', null)).toBe('A river - The Courier.md');
  });

  it.each([
    ['Council: “the boat stays”', 'Council - “the boat stays”'],
    ['At 10:30, what?', 'At 10.30, what'],
    ['a/b\\c*d?e"f<g>h|i', 'a b c d e f g h i'],
    ['#1 [live] ^top', '1 live top'],
    ['two\nlines\u0000and\u202Ea turn', 'two linesanda turn'],
    ['../../etc/passwd', 'etc passwd'],
    ['ends with dots...', 'ends with dots'],
  ])('%j is written %j', (headline, written) => {
    expect(named(headline)).toBe(`2024-05-17 ${written} - The Courier.md`);
  });

  it.each(['نهر تعلم الجري', '走ることを覚えた川', 'Река, что научилась бежать', 'Überfluß'])(
    'keeps the letters of %s',
    (headline) => {
      expect(named(headline)).toContain(headline);
    },
  );

  it.each(['word '.repeat(200), '川'.repeat(400), '👩‍👩‍👧'.repeat(90), 'x'.repeat(900)])(
    'is short enough for any file system (%#)',
    (headline) => {
      const name = named(headline);
      expect(new TextEncoder().encode(name).length).toBeLessThan(200);
      expect(name).toMatch(/… - The Courier\.md$/);
      expect(name).not.toMatch(/\p{Surrogate}|\u200D…/u);
    },
  );

  it.each(['CON', 'aux', 'LPT1'])('is never the device %s', (headline) => {
    expect(named(headline, '', null)).toBe(`article ${headline}.md`);
  });

  it('is one even where nothing of the headline can be kept', () => {
    expect(named('???', '///', null)).toBe('article.md');
    expect(named('.hidden', '', null)).toBe('hidden.md');
  });
});

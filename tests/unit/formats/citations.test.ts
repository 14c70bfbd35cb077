/** Citations by the rules of the manuals, for what bylines of newspapers hold. */
import { describe, expect, it } from 'vitest';
import { toApa } from '../../../src/article/formats/citation/apa.ts';
import { toBibtex } from '../../../src/article/formats/citation/bibtex.ts';
import { toChicago } from '../../../src/article/formats/citation/chicago.ts';
import { toCsl } from '../../../src/article/formats/citation/csl.ts';
import { toMla } from '../../../src/article/formats/citation/mla.ts';
import { initialsOf, nameOf, type PersonName } from '../../../src/article/formats/citation/names.ts';
import { sourceOf } from '../../../src/article/formats/citation/source.ts';
import { markupOf, plainOf } from '../../../src/article/formats/citation/words.ts';
import type { Article } from '../../../src/article/types.ts';
import { ARTICLE, claim } from '../view/sample-article.ts';

const TODAY = '2026-11-26';
const of = (part: Partial<Article> = {}) => sourceOf({ ...ARTICLE, ...part }, TODAY);
const by = (...names: string[]): Partial<Article> => ({ authors: claim(names) });
const apa = (part?: Partial<Article>) => plainOf(toApa(of(part)));
const mla = (part?: Partial<Article>) => plainOf(toMla(of(part)));
const chicago = (part?: Partial<Article>) => plainOf(toChicago(of(part)));
const bibtex = (part?: Partial<Article>) => toBibtex(of(part));
const NOBODY = { authors: null, agency: null } as const;
const URL = 'https://www.courier.example/region/river';
const TITLE = 'The river that learned to run';

describe('APA', () => {
  it('has authors with initials, the day, the headline, the newspaper and the address', () => {
    expect(apa()).toBe(`Halden, M., & Beck, J. (2024, May 17). ${TITLE}. The Courier. ${URL}`);
  });

  it('sets the newspaper in italics', () => {
    expect(markupOf(toApa(of()))).toContain('<i>The Courier</i>. https://');
  });

  it('begins with the headline where nobody signed', () => {
    expect(apa(NOBODY)).toBe(`${TITLE}. (2024, May 17). The Courier. ${URL}`);
  });

  it('names the agency where no person is named', () => {
    expect(apa({ authors: null })).toMatch(/^Northern Wire\. \(2024, May 17\)\./);
  });

  it('says when it was looked at where there is no date', () => {
    expect(apa({ published: null })).toBe(
      `Halden, M., & Beck, J. (n.d.). ${TITLE}. The Courier. Retrieved November 26, 2026, from ${URL}`,
    );
  });

  it('has a year alone where that is all', () => {
    expect(apa({ published: { ...claim('2024'), precision: 'day' } })).toContain('(2024).');
  });

  it('ends a question with its own mark', () => {
    expect(apa({ headline: claim('Will it run?') })).toContain('Will it run? The Courier');
  });

  it('names twenty, and of more the first nineteen and the last', () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, at) => `Ada L${String.fromCharCode(97 + at)}st`);
    expect(apa(by(...names(20)))).toContain('Lsst, A., & Ltst, A. (');
    expect(apa(by(...names(21)))).toContain('Lsst, A., … Lust, A. (');
  });
});

describe('MLA', () => {
  it('has two authors, the headline in quotes, newspaper, day, address and day of the visit', () => {
    expect(mla()).toBe(
      `Halden, Mira, and Jonas Beck. “${TITLE}.” The Courier, 17 May 2024, www.courier.example/region/river. Accessed 26 Nov. 2026.`,
    );
  });

  it.each([
    [['Mira Halden'], 'Halden, Mira. “'],
    [['Mira Halden', 'Jonas Beck', 'Ada Voss'], 'Halden, Mira, et al. “'],
    [['Sam Reed Jr.'], 'Reed, Sam, Jr. “'],
  ])('begins %j with %s', (names, start) => {
    expect(mla(by(...names)).startsWith(start)).toBe(true);
  });

  it('begins with the headline where nobody signed, and leaves out a date that is not known', () => {
    expect(mla({ ...NOBODY, published: null })).toBe(
      `“${TITLE}.” The Courier, www.courier.example/region/river. Accessed 26 Nov. 2026.`,
    );
  });

  it.each([
    ['2024-06-03', '3 June 2024'],
    ['2024-09-03', '3 Sept. 2024'],
    ['2024-02-29T08:00Z', '29 Feb. 2024'],
    ['2024-12', 'Dec. 2024'],
  ])('writes %s as %s', (value, written) => {
    expect(mla({ published: { ...claim(value), precision: 'day' } })).toContain(`The Courier, ${written}, `);
  });

  it('turns quotes within the headline into single ones', () => {
    expect(mla({ headline: claim('“Never” again, says "Red" Ida') })).toContain(
      '“‘Never’ again, says ‘Red’ Ida.”',
    );
    expect(mla({ headline: claim('Why “now”?') })).toContain('“Why ‘now’?” The Courier');
  });
});

describe('Chicago', () => {
  it('has the first author inverted, the headline in quotes, newspaper, day and address', () => {
    expect(chicago()).toBe(`Halden, Mira, and Jonas Beck. “${TITLE}.” The Courier, May 17, 2024. ${URL}.`);
  });

  it('stands under the newspaper where nobody signed', () => {
    expect(chicago(NOBODY)).toBe(`The Courier. “${TITLE}.” May 17, 2024. ${URL}.`);
  });

  it('says when it was looked at where there is no date', () => {
    expect(chicago({ published: null })).toContain(`.” The Courier. Accessed November 26, 2026. ${URL}.`);
  });

  it('names ten, and of more the first seven', () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, at) => `Ada L${String.fromCharCode(97 + at)}st`);
    expect(chicago(by(...names(10)))).toContain('Ada List, and Ada Ljst.');
    expect(chicago(by(...names(11)))).toContain('Ada Lgst, et al. “');
  });
});

describe('the parts of a name', () => {
  it.each([
    ['Mira Halden', 'en', 'Mira', '', 'Halden', ''],
    ['Ludwig van der Berg', 'nl', 'Ludwig', 'van der', 'Berg', ''],
    ['Ursula von der Leyen', 'de', 'Ursula', 'von der', 'Leyen', ''],
    ['Robert De Niro', 'en', 'Robert', '', 'De Niro', ''],
    ['Charles de Gaulle', 'fr', 'Charles', 'de', 'Gaulle', ''],
    ['Martin Luther King Jr.', 'en', 'Martin Luther', '', 'King', 'Jr.'],
    ['Martin Luther King, Jr.', 'en', 'Martin Luther', '', 'King', 'Jr.'],
    ['Henry Ford III', 'en', 'Henry', '', 'Ford', 'III'],
    ['Ada Voss, Ph.D.', 'en', 'Ada', '', 'Voss', ''],
    ['Gabriel García Márquez', 'es', 'Gabriel', '', 'García Márquez', ''],
    ['José Luis Romero', 'es', 'José Luis', '', 'Romero', ''],
    ['Lucía Pérez de la Torre', 'es', 'Lucía Pérez', 'de la', 'Torre', ''],
    ['José Ortega y Gasset', 'es', 'José', '', 'Ortega y Gasset', ''],
    ['Nagy Katalin', 'hu', 'Katalin', '', 'Nagy', ''],
    ['Иван Петров', 'ru', 'Иван', '', 'Петров', ''],
    ['Conor O’Brien', 'en', 'Conor', '', 'O’Brien', ''],
    ['J.R.R. Tolkien', 'en', 'J.R.R.', '', 'Tolkien', ''],
    ['Anne-Marie Slaughter-Jones', 'en', 'Anne-Marie', '', 'Slaughter-Jones', ''],
  ])('%s (%s)', (written, language, given, particle, family, suffix) => {
    expect(nameOf(written, language)).toEqual({ given, particle, family, suffix });
  });

  it.each([
    ['山田太郎', 'ja'],
    ['山田 太郎', 'ja'],
    ['ليلى بن يوسف', 'ar'],
    ['김민지', 'ko'],
    ['Nguyễn Thị Minh', 'vi'],
    ['Björk Guðmundsdóttir', 'is'],
    ['Reuters', 'en'],
    ['Halden, Mira', 'en'],
  ])('%s (%s) stays as it is', (written, language) => {
    expect(nameOf(written, language)).toEqual({ literal: written });
  });

  it.each([
    ['Jean-Paul Émile', 'J.-P. É.'],
    ['J.R.R.', 'J. R. R.'],
    ['mira', 'M.'],
  ])('the initials of %s are %s', (given, initials) => {
    expect(initialsOf({ given } as PersonName)).toBe(initials);
  });

  it('loses control characters and signs that turn the line', () => {
    expect(nameOf('Mira\u202E \u0000Halden', 'en')).toMatchObject({ given: 'Mira', family: 'Halden' });
  });
});

describe('BibTeX', () => {
  it('is an entry with every field', () => {
    expect(bibtex()).toBe(`@article{halden2024river,
  author = {Halden, Mira and Beck, Jonas},
  title = {{The river that learned to run}},
  journal = {The Courier},
  year = 2024,
  month = may,
  day = 17,
  url = {${URL}},
  urldate = {2026-11-26},
  language = {en}
}
`);
  });

  it('escapes what it would take for its own', () => {
    const entry = bibtex({ headline: claim('50% of $5 & #1_{x} ~ ^ \\end{document}') });
    expect(entry).toContain(
      '{{50\\% of \\$5 \\& \\#1\\_\\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}end\\textbraceleft{}document\\textbraceright{}}}',
    );
  });

  it('keeps houses and single names whole', () => {
    expect(bibtex({ authors: null, agency: claim('Press and Wire') })).toContain(
      'author = {{Press and Wire}}',
    );
  });

  it('has particles with the family name and suffixes between', () => {
    expect(bibtex(by('Ludwig van der Berg Jr.'))).toContain('author = {van der Berg, Jr., Ludwig}');
  });

  it('has a key of plain letters, whatever the script', () => {
    expect(bibtex({ ...by('山田太郎'), headline: claim('川が走る'), site: claim('Courier') })).toMatch(
      /^@article\{courier2024,/,
    );
    expect(bibtex({ ...by('Åsa Öberg') })).toMatch(/^@article\{oberg2024river,/);
  });

  it('cannot be ended by a headline, a name or an address', () => {
    const hostile = 'x}}\n}\n@comment{';
    const entry = bibtex({
      headline: claim(hostile),
      ...by(hostile, 'Ada and Voss'),
      site: claim(hostile),
      canonicalUrl: claim('https://www.courier.example/a}b\\c'),
    });
    expect(entry.split('\n').filter((line) => line.startsWith('@') || line === '}')).toHaveLength(2);
    const plain = entry.replaceAll(/\\[{}]/g, '');
    expect(plain.split('{').length).toBe(plain.split('}').length);
  });
});

describe('CSL-JSON', () => {
  it('is a newspaper article with the parts of names and dates', () => {
    expect(toCsl(of(by('Ludwig van der Berg Jr.', 'Reuters')))).toEqual([
      {
        id: 'berg2024river',
        type: 'article-newspaper',
        title: TITLE,
        author: [
          { family: 'Berg', given: 'Ludwig', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
          { literal: 'Reuters' },
        ],
        'container-title': 'The Courier',
        issued: { 'date-parts': [[2024, 5, 17]] },
        accessed: { 'date-parts': [[2026, 11, 26]] },
        URL,
        language: 'en',
        section: 'Region',
      },
    ]);
  });

  it('leaves out what is not known', () => {
    const [item] = toCsl(of({ ...NOBODY, published: null, section: null, language: claim('und') }));
    for (const key of ['author', 'issued', 'section', 'language']) expect(item).not.toHaveProperty(key);
  });
});

it('a house that signs its own articles is named once', () => {
  expect(apa({ authors: null, agency: claim('The Courier') })).toMatch(/^The river that learned/);
});

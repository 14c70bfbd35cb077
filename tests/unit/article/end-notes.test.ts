/** The beginnings of end notes: each takes its examples and spares the line that only looks like one. */
import { describe, expect, it } from 'vitest';
import { letteredAs } from '../../../src/article/lettered.ts';
import { ABOUT_AUTHOR, END_NOTES } from '../../../src/rules/end-notes.ts';

describe.each(END_NOTES)('$kind', ({ beginning, examples, spares }) => {
  it.each(examples)('takes "%s"', (line) => expect(line).toMatch(beginning));

  it(`spares "${spares}"`, () => expect(spares).not.toMatch(beginning));
});

describe('text that looks like a note', () => {
  it.each([
    'ساهم في إعداد الخطة خمسون خبيرا من الساحل.',
    'شارك في السباق خمسون قاربا من الساحل.',
    'При участии жителей мост открыли вновь.',
    'W pierwotnej wersji tekstu ustawy mostu nie było.',
    'V původní verzi textu hymny most chyběl.',
    'В первоначальной версии текста закона моста не было.',
    'I en tidigare version av lagen fanns ingen bro.',
    'En una primera versión del puente faltaba la barandilla.',
    'The bridge is long. An earlier version of this bridge was shorter.',
    'The book has 412 pages, 24 of them about the ferry, and nobody reads them.',
    'Ada Quill read 412 pages, 24 pictures and a map.',
  ])('%s', (line) => {
    const rules = END_NOTES.filter(({ beginning }) =>
      (beginning.unicode ? letteredAs(beginning) : beginning).test(line),
    );
    expect(rules).toEqual([]);
  });
});

describe('the heading above who wrote the text', () => {
  it.each(['About the author', 'Sobre la firma:', 'Über die Autorin', 'À propos de l’auteur', '筆者紹介'])(
    '"%s" is one',
    (line) => expect(line).toMatch(ABOUT_AUTHOR),
  );

  it.each([
    'About the author of the bridge',
    'Sobre el autor del crimen',
    'Kirjoittaja kertoo',
    'Zur Person',
  ])('"%s" is none', (line) => expect(line).not.toMatch(ABOUT_AUTHOR));
});

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
    'An earlier version of the law named no date, and the court struck it down.',
    'Correction officers at the county jail voted on Monday to go on strike.',
    'Corrections are printed on page two, in small letters.',
    'Clarification came on Tuesday, when the ministry published the whole letter.',
    'This story was updated every night by whoever sat nearest to the fire.',
    'Reporting by journalists in the capital has become harder since the law.',
    'Reporting from a war takes two drivers and a great deal of luck.',
    'Editing by committee rarely makes a film better.',
    'Translated by his widow, the diaries were banned a year later.',
    'The views expressed here from the terrace were the finest in the county.',
    'Korrektur lesen war sein Beruf, vierzig Jahre lang.',
    'In einer ersten Fassung hieß das Stück „Die Mühle“.',
    'Mit Material von gestern baut man keine Brücke.',
    'Übersetzt von seiner Frau, erschien das Buch in Zürich.',
    'Une version antérieure de cet hymne nommait le roi.',
    'Rectificatif budgétaire : le mot a fait tomber trois ministres.',
    'Una versión anterior de este puente cayó en 1911.',
    'Corrección de exámenes: los profesores piden más horas.',
    'Con información de tres testigos, la policía encontró la barca.',
    'Uma versão anterior deste hino falava do rei.',
    'Correção monetária: o que muda em julho',
    'Colaborou com a polícia durante trinta anos.',
    'In una prima versione di questo inno c’era il re.',
    'Rettifica dei confini: il trattato torna in aula.',
    'Ha collaborato con la polizia per trent’anni.',
    'tickets@mill.example',
  ])('%s', (line) => {
    const rules = END_NOTES.filter(({ beginning }) =>
      (beginning.unicode ? letteredAs(beginning) : beginning).test(line),
    );
    expect(rules).toEqual([]);
  });
});

describe('a note, however it is put,', () => {
  it.each([
    'Correction, Nov. 2: The bridge is 90 metres long.',
    'Corrections and clarifications: The bridge is 90 metres long.',
    'CORRECTION (May 5) The bridge is 90 metres long.',
    'Correction May 5, 2026: The bridge is 90 metres long.',
    'Clarification — The bridge is 90 metres long.',
    'An earlier version of a picture caption misnamed the bridge.',
    'An earlier version of our story misnamed the bridge.',
    'This article was updated on Monday with a statement.',
    'This story was updated Tuesday to add a statement.',
    'This story has been corrected.',
    'REPORTING BY ADA QUILL',
    'With reporting by Ada Quill in Mill Bay',
    'Editing by staff in Mill Bay',
    'Con información de AFP',
    'Colaborou: Ada Quill',
    'Korrektur vom 9. Juni: Die Brücke ist 90 Meter lang.',
    'In einer früheren Version stand, die Brücke sei zu kurz.',
    'Corrección: el puente mide 90 metros.',
  ])('%s', (line) => {
    const rules = END_NOTES.filter(({ beginning }) =>
      (beginning.unicode ? letteredAs(beginning) : beginning).test(line),
    );
    expect(rules).not.toEqual([]);
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

it.each([
  'Update, June 8, 2022: The county has suspended the sale.',
  'Update, 11.30 Uhr: Gegen zehn Uhr musste die Fähre noch einmal stoppen, wegen eines Schwans.',
  'Nachtrag vom 9. Juni: Die Brücke wird nun doch verkauft.',
])('news that came later is text: %s', (line) => {
  for (const { kind, beginning } of END_NOTES)
    expect(kind === 'correction' && beginning.test(line)).toBe(false);
});

it.each([
  'Update, May 9: An earlier version of this article named the wrong mill.',
  'Update, June 8, 2022: The headline was changed.',
  'Updated at 9:20 p.m. EDT',
])('what was changed in the text is a note: %s', (line) => {
  expect(END_NOTES.some(({ kind, beginning }) => kind === 'correction' && beginning.test(line))).toBe(true);
});

/** The end of a press release leaves the text; the last section of an article does not. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

function textOf(end: string): string {
  const page = pageOf(
    `<title>Harbour reopens</title><article><h1>Harbour reopens</h1>${paragraphs(10)}${end}</article>`,
  );
  const reading = read(page, { url: PAGE_URL, now: 0 });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return reading.article.text;
}

it('what a company says of itself under its own name goes', () => {
  const text = textOf(
    '<h2>About Norvik Canvas</h2><p>Norvik Canvas makes sails for boats of every size, and has done so since the first of them left the harbour.</p>',
  );
  expect(text).not.toContain('Norvik');
});

it('also where its heading is the first line of the paragraph', () => {
  const text = textOf(
    '<p><strong>About Norvik Canvas</strong><br>Norvik Canvas makes sails for boats of every size.</p>',
  );
  expect(text).not.toContain('Norvik');
});

it('a bold line with a colon heads a section, if it names no company', () => {
  const text = textOf(
    '<p><strong>Mend the sails:</strong><br>Whoever has to mend the sails of an old boat needs wax.</p>',
  );
  expect(text).toContain('needs wax');
});

it('notes to editors go with what stands below them', () => {
  const text = textOf('<h2>Notes to editors</h2><p>The fund applies to the coast only.</p>');
  expect(text).not.toContain('coast only');
});

describe('stays', () => {
  it.each([
    [
      'About three hundred homes',
      'The storm took the line over the hill, and the village sat in the dark until the evening of the third day.',
    ],
    [
      'Über Nacht kam der Frost',
      'Am Morgen lag Eis auf den Booten, und die Fischer warteten, bis die Sonne es vom Deck genommen hatte.',
    ],
  ])('a section named "%s"', (heading, paragraph) => {
    expect(textOf(`<h2>${heading}</h2><p>${paragraph}</p>`)).toContain(paragraph);
  });
});

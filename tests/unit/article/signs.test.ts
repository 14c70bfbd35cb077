/** A picture at the start of a paragraph: a sign stays in its line, a photograph stands for itself. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

function paragraphsWithPictures(image: string): number {
  const text = `<p>${image} The keeper rang each of them on the telephone, one after the other, until the last had answered and gone to the boats.</p>`;
  const page = pageOf(
    `<title>Harbour reopens</title><article><h1>Harbour reopens</h1>${paragraphs(4)}${text}${paragraphs(6).slice(paragraphs(4).length)}</article>`,
  );
  const reading = read(page, { url: PAGE_URL, now: 0 });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return pageOf(reading.article.content).querySelectorAll('p img').length;
}

it.each([
  ['an emoji', '<img class="wp-smiley" src="/s.png" alt=":-)">'],
  ['a formula', '<img style="width:5.12ex; height:2.84ex" src="/f.svg" alt="x squared">'],
  ['a small flag', '<img width="20" height="14" src="/flag.png" alt="Norway">'],
])('%s stays among the words', (_what, image) => expect(paragraphsWithPictures(image)).toBe(1));

it('a photograph does not', () => {
  expect(paragraphsWithPictures('<img width="640" height="480" src="/photo.jpg" alt="The boats">')).toBe(0);
});

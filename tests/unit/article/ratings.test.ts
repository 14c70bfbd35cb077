/** How good a thing is, in stars: what a review says in a line of its own. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

function textWith(line: string): string {
  const page = pageOf(
    `<title>Harbour reopens</title><article><h1>Harbour reopens</h1>${paragraphs(20).replace('<p>9.', `<p>${line}</p><p>9.`)}</article>`,
  );
  const reading = read(page, { url: PAGE_URL, now: 0 });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return reading.article.text;
}

it.each(['★★★★☆', '★★☆☆☆', '★★★★★', '★★★½'])('%s is text', (stars) => {
  expect(textWith(stars)).toContain(stars);
});

it.each(['★', '★★★', '☆☆☆☆☆', '* * *', '***'])('%s is layout', (stars) => {
  expect(textWith(stars)).not.toContain(stars);
});

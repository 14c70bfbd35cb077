/** An article that stands in a frame of the page. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

function pageWithFrame(around: string, inside: string): Document {
  const document = pageOf(`<title>Harbour reopens</title><body>${around}<iframe></iframe>`);
  const inner = document.querySelector('iframe')?.contentDocument as Document;
  inner.body.innerHTML = inside;
  return document;
}

it('is read when the page around it has next to no text', () => {
  const document = pageWithFrame('<p>Archive</p>', `<h1>Harbour reopens</h1>${paragraphs(10)}`);
  const reading = read(document, { url: PAGE_URL, now: 0 });
  expect(reading.ok && reading.article.text).toContain('10. The harbour reopened');
  expect(reading.ok && reading.article.url).toBe(PAGE_URL);
});

it('is left alone when the page has an article of its own', () => {
  const own = `<h1>Windmill turns</h1>${paragraphs(10).replaceAll('harbour', 'windmill')}`;
  const reading = read(pageWithFrame(own, `<h1>Harbour reopens</h1>${paragraphs(40)}`), {
    url: PAGE_URL,
    now: 0,
  });
  expect(reading.ok && reading.article.text).toContain('10. The windmill reopened');
  expect(reading.ok && reading.article.text).not.toContain('40. The harbour');
});

// @vitest-environment jsdom
/** A page cannot make the reader count its list again for each item. */
import { expect, it } from 'vitest';
import { readBlocks } from '../../../src/article/judge/blocks.ts';
import { completeParts } from '../../../src/article/mend/whole.ts';
import { labelOf } from '../../../src/article/scrub/labels.ts';
import { type Measure, type Measures, measure } from '../../../src/article/scrub/measure.ts';
import { scrub } from '../../../src/article/scrub.ts';

it('of a thousand links each is asked about the next one only', () => {
  document.body.innerHTML = `<ul>${'<li><a href="/s">A story of the day</a></li>'.repeat(1_000)}</ul>`;
  const measures = measure(document.body);
  let asked = 0;
  const counting = {
    get: (element: Element) => {
      asked += 1;
      return measures.get(element);
    },
  } as Measures;
  for (const item of document.querySelectorAll('li')) labelOf(item, measures.get(item) as Measure, counting);
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(10_000);
});

it('a heading of links takes all lists right below it', async () => {
  const { read } = await import('../../../src/article/read.ts');
  const text = Array.from(
    { length: 6 },
    (_, n) =>
      `<p>Keeper ${n} raised the gate by hand, and wrote the height of the water into the book that evening.</p>`,
  ).join('');
  document.body.innerHTML = `<article><h1>Canal opens</h1>${text}<h3>Related stories</h3><ul><li><a href="/a">First other story</a></li></ul><ul><li><a href="/b">Second other story</a></li></ul></article>`;
  const reading = read(document, { url: 'https://news.example/a/story', now: 0 });
  if (!reading.ok) throw new Error(reading.reason);
  expect(reading.article.text).not.toMatch(/Related|other story/);
});

it('of hidden slides each is held against a few others only', () => {
  document.body.innerHTML = `<h1>Canal opens</h1><div>${'<div class="slide" hidden><figure><img src="a.jpg"></figure></div>'.repeat(300)}</div>`;
  const last = document.querySelector('.slide:last-child') as Element;
  let asked = 0;
  last.getAttribute = (name) => {
    asked += 1;
    return Element.prototype.getAttribute.call(last, name);
  };
  scrub(document, 'https://news.example/a/story');
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(200);
});

it('where a quote stands is asked once, however many blocks it holds', () => {
  document.body.innerHTML = `<p>Before</p><blockquote>${'<p>word</p>'.repeat(300)}</blockquote><p>After</p>`;
  const quote = document.querySelector('blockquote') as Element;
  let asked = 0;
  quote.contains = (node) => {
    asked += 1;
    return Element.prototype.contains.call(quote, node);
  };
  const blocks = readBlocks(document.body);
  const text = new Set(blocks.filter(({ text: line }) => line !== 'word'));
  completeParts(blocks, text, new Set());
  expect(text.size).toBe(302);
  expect(asked).toBeLessThan(1_000);
});

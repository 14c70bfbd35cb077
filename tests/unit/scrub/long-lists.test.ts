// @vitest-environment jsdom
/** A page cannot make the reader count its list again for each item. */
import { expect, it } from 'vitest';
import { labelOf } from '../../../src/article/scrub/labels.ts';
import { type Measure, type Measures, measure } from '../../../src/article/scrub/measure.ts';

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

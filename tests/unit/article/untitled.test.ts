/** A text without any headline. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf } from './page-of.ts';

const PARAGRAPH =
  '<p>The harbour reopened on Monday, after a storm had closed it for three days, and the first ferry left with forty passengers, two dogs and a piano for the school on the island.</p>';

it('is read under the name of its site when it is long', () => {
  const reading = read(pageOf(PARAGRAPH.repeat(4)), { url: PAGE_URL, now: 0 });
  expect(reading).toMatchObject({
    ok: true,
    article: { headline: { value: 'courier.example', source: 'address' } },
  });
});

it('is no article when it is short', () => {
  expect(read(pageOf(PARAGRAPH), { url: PAGE_URL, now: 0 })).toEqual({ ok: false, reason: 'not-article' });
});

/** The date in front of the first words of a text. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf } from './page-of.ts';

const SENTENCES =
  'The ferry to Ellery Bridge sails again from Monday, the harbour master said. Its engine had been taken apart twice since the winter.';
const MORE = ['Mill Lane', 'Old Quay', 'Upper Ness']
  .map(
    (place) =>
      `<p>Who lives in ${place} may cross for half the fare until the end of the month, and takes a bicycle along for nothing, as long as there is room for it on the lower deck.</p>`,
  )
  .join('');

function openingOf(lead: string): string {
  const html = `<html lang="en"><head><title>The ferry sails</title><meta property="article:published_time" content="2023-10-19T15:30:00+02:00"></head><body><main><h1>The ferry sails</h1><div class="text"><p class="intro">${lead}${SENTENCES}</p>${MORE}</div></main></body></html>`;
  const reading = read(pageOf(html), { url: PAGE_URL, now: Date.UTC(2024, 0, 1) });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.article.text.split('\n')[0] as string;
}

it.each([
  '<span class="date">19.10.2023, 15:30 Uhr</span>',
  '<time datetime="2023-10-19">October 19, 2023</time> ',
  '<span class="entry-date">Thursday, 19 October 2023 </span>',
])('%s is a field, not text', (lead) => {
  expect(openingOf(lead)).toBe(SENTENCES);
});

it.each([
  ['another day', '<span class="date">12 May 1998</span> was long ago. '],
  ['no date', '<b>October 19, 2023</b> is a Thursday. '],
  ['words before it', 'On <time datetime="2023-10-19">19 October 2023</time> it rained. '],
  ['a sentence', '<span class="date">On 19 October 2023 nothing at all had been said of it yet.</span> '],
])('stays where it is %s', (_why, lead) => {
  expect(openingOf(lead)).toBe(`${lead.replace(/<[^>]+>/g, '')}${SENTENCES}`);
});

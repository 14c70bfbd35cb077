/**
 * Traps written from the specification by someone who had not seen the rules: whole pages, each read by the whole
 * pipeline. What is expected was written down before the first run.
 */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read } from '../../../src/article/read.ts';
import type { Article } from '../../../src/article/types.ts';
import { missingText } from '../../../src/view/missing-text.ts';
import { AUTHORS } from './second-hand/authors.ts';
import { DATES } from './second-hand/dates.ts';
import { JSON_LD } from './second-hand/json-ld.ts';
import { pageOf } from './second-hand/page-of.ts';
import { PAPERS } from './second-hand/papers.ts';
import { REST } from './second-hand/rest.ts';
import type { Trap } from './second-hand/trap.ts';

const VISIT = '2024-04-24T09:12:00Z';

const TRAPS = [...JSON_LD, ...DATES, ...AUTHORS, ...REST];

for (const kind of new Set(TRAPS.map((trap) => trap.kind))) {
  describe(kind, () => {
    for (const trap of TRAPS.filter((each) => each.kind === kind)) {
      const { about, expected } = trap;
      test(about, () => {
        const article = articleOf(trap);
        const values = Object.keys(expected).map((field) => [field, valueIn(article, field)]);
        expect(Object.fromEntries(values)).toMatchObject(patterns(expected));
      });
    }
  });
}

function articleOf({ page, at, now }: Trap): Article {
  const { host } = PAPERS[page.tongue ?? 'en'];
  const url = new URL(at ?? '/story/4411', `https://${host}`).href;
  const { document } = new JSDOM(pageOf(page), { url }).window;
  const reading = read(document, { url, now: Date.parse(now ?? VISIT) });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return reading.article;
}

function valueIn(article: Article, field: string): unknown {
  if (field === 'authors.join') return article.authors?.value.join(', ') ?? null;
  if (field === 'language.others') return article.language.others;
  if (field === 'missing') return missingText(article);
  const claim = article[field as keyof Article];
  return claim !== null && typeof claim === 'object' && 'value' in claim ? claim.value : claim;
}

/** What is expected, with each regular expression as a pattern for a string. */
function patterns(value: unknown): object {
  if (value instanceof RegExp) return expect.stringMatching(value);
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value as object;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, patterns(inner)]));
}

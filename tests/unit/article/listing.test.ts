/** What is left of a body with a list of other stories in it. */
import { describe, expect, it } from 'vitest';
import { dropListing } from '../../../src/article/listing.ts';
import type { Claims } from '../../../src/article/types.ts';
import { pageOf } from './page-of.ts';

const UNDATED = { kind: null, published: null } as Claims;
const DATED = {
  kind: null,
  published: { value: '2024-05-17', source: 'meta:article:published_time', confidence: 1 },
} as Claims;
const PARAGRAPH = `<p>${'The ferry ran aground on a bank that no map shows. '.repeat(8)}</p>`;
const STORY = PARAGRAPH + PARAGRAPH;

/** @param lead where a heading leads */
function teasers(count: number, lead = 'https://lake.example/'): string {
  return `<h3><a href="${lead}">Another story</a></h3><p>Two lines about it.</p>`.repeat(count);
}

/** @returns names of the elements that are left */
function left(html: string, claims = UNDATED): string[] {
  const { body } = pageOf(html);
  dropListing(body, claims);
  return [...body.children].map(({ localName }) => localName);
}

describe('a list of stories', () => {
  it('leaves nothing', () => expect(left(teasers(5))).toEqual([]));

  it('leaves nothing below a few words about the section', () =>
    expect(left(`<p>All about the lake.</p>${teasers(5)}`)).toEqual([]));

  it('goes from below a story, with its own heading', () =>
    expect(left(`${STORY}<h2>More of the lake</h2>${teasers(5)}`)).toEqual(['p', 'p']));
});

describe('is no list of stories', () => {
  const whole = (html: string) => pageOf(html).body.children.length;

  it.each([
    ['four linked headings', STORY + teasers(4), UNDATED],
    ['headings that lead to themselves', STORY + teasers(5, '#part'), UNDATED],
    ['sections of some length under linked headings', STORY + (teasers(1) + PARAGRAPH).repeat(5), UNDATED],
    ['what the page dates', STORY + teasers(5), DATED],
  ])('%s', (_what, html, claims) => expect(left(html, claims)).toHaveLength(whole(html)));
});

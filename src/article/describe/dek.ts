/** The standfirst printed under the headline, and the page's description of itself. Neither repeats the first paragraph. */

import type { Claim } from '../types.ts';
import { bylineOf } from './byline.ts';
import type { Candidate } from './candidate.ts';
import { shownText } from './headline-block.ts';
import type { Page } from './page.ts';
import { keyOf, likeness, shareOf } from './plain.ts';
import { claimOf } from './score.ts';
import { elementsOf, sourcesOf, textCandidates } from './sources.ts';

const LONGEST_DEK = 600;
const SHORTEST_DEK = 20;
const SAME = 0.8;

export function describeDek(page: Page, headline: string | null): Claim | null {
  const candidates: Candidate[] = textCandidates(page, 'dek').filter(
    ({ source }) => !source.startsWith('element'),
  );
  for (const source of sourcesOf('dek', 'element')) {
    const { key, trust } = source;
    const element = elementsOf(page, source)[0];
    if (element)
      candidates.push({ value: shownText(element), source: `element ${key.split(',', 1)[0]}`, trust });
  }
  const heading = headingUnderHeadline(page);
  if (heading) candidates.push({ value: heading, source: 'h2 under the headline', trust: 0.6 });
  const standing = lineAboveByline(page);
  if (standing) candidates.push({ value: standing, source: 'line between headline and byline', trust: 0.5 });
  for (const printed of printedDescriptions(page)) candidates.push(printed);
  return claimOf(
    candidates.filter(({ value }) => isDek(value, headline, page)),
    keyOf,
  );
}

export function describeDescription(page: Page): Claim | null {
  return claimOf(textCandidates(page, 'description'), keyOf);
}

function isDek(value: string, headline: string | null, { block: { firstParagraph } }: Page): boolean {
  if (value.length < SHORTEST_DEK || value.length > LONGEST_DEK) return false;
  if (headline && likeness(value, headline) > SAME) return false;
  if (bylineOf(value)) return false;
  return !firstParagraph || (shareOf(value, firstParagraph) < SAME && shareOf(firstParagraph, value) < SAME);
}

/** The first line after the headline that is a heading of the next rank, with text before the next one. */
function headingUnderHeadline({ block }: Page): string | null {
  const first = block.lines.find(({ place, text }) => place === 'after' && text.length >= SHORTEST_DEK);
  return first && /^h[2-4]$/.test(first.block.localName) ? first.text : null;
}

/** What stands alone between headline and byline, in words enough for a sentence, introduces the article. */
function lineAboveByline({ block }: Page): string | null {
  const after = block.lines.filter(({ place }) => place === 'after');
  const [first, second] = after;
  if (!first || !second || !bylineOf(second.text)) return null;
  return first.text.split(' ').length >= 6 ? first.text : null;
}

/** A description is the standfirst only where it is printed between headline and text. */
function printedDescriptions(page: Page): Candidate[] {
  const descriptions = textCandidates(page, 'description');
  if (descriptions.length === 0) return [];
  return page.block.lines
    .filter(({ place, text }) => place === 'after' && text.length >= SHORTEST_DEK)
    .slice(0, 6)
    .flatMap(({ text }) => {
      const same = descriptions.find(({ value }) => likeness(value, text) > SAME);
      return same ? [{ value: text, source: same.source, trust: 0.7 }] : [];
    });
}

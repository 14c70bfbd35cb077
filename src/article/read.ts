/**
 * From a page to an article: the pipeline, read top to bottom. The file a newcomer opens first.
 *
 *   capture → describe → scrub → extract → mend → compose
 *
 * Pure: the live document is never changed, and nothing here knows of the browser, the network or the clock.
 */
import { gatherCaptions } from './captions.ts';
import { capture } from './capture.ts';
import { compose } from './compose.ts';
import { describe } from './describe.ts';
import { extract } from './extract.ts';
import { readBlocks } from './judge/blocks.ts';
import { isListing } from './listing.ts';
import { mend } from './mend.ts';
import { placeRemovals } from './place-removals.ts';
import { scrub } from './scrub.ts';
import type { Reading, ReadOptions } from './types.ts';
import { findWitness } from './witness.ts';

/**
 * Reads the article of a page.
 *
 * @param document a parsed HTML document, live or inert; it is left byte for byte as it was
 * @param options the address from the browser and the time of reading
 * @returns the article, or in one word why there is none; throws only on a defect of ours
 */
export function read(document: Document, options: ReadOptions): Reading {
  const captured = capture(document, options.url);
  if (!captured.ok) return captured;
  const { copy } = captured;

  const claims = describe(copy, options);
  const witness = findWitness(copy);
  const scrubbed = scrub(copy, options.url);
  gatherCaptions(copy);
  const blocks = readBlocks(copy.body);
  const opinion = extract(copy.body, blocks, claims.headline?.value ?? '');
  const { body, notes, shown, removed: inLinks } = mend(copy.body, { claims, blocks, opinion, witness });
  if (isListing(body, claims)) return { ok: false, reason: 'not-article' };
  const placed = placeRemovals(scrubbed, { blocks, shown, headline: claims.headline?.value ?? null });
  return compose({ claims, body, notes, removed: [...placed, ...inLinks], url: options.url });
}

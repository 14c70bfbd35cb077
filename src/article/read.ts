/**
 * From a page to an article: the pipeline, read top to bottom. The file a newcomer opens first.
 *
 *   capture → describe → scrub → extract → mend → compose
 *
 * Pure: the live document is never changed, and nothing here knows of the browser, the network or the clock.
 */
import { agencyBelow } from './agency-below.ts';
import { isBrief } from './brief.ts';
import { gatherCaptions } from './captions.ts';
import { capture } from './capture.ts';
import { compose } from './compose.ts';
import { describe } from './describe.ts';
import { extract } from './extract.ts';
import { readBlocks } from './judge/blocks.ts';
import { dropListing } from './listing.ts';
import { mend } from './mend.ts';
import { dropShown } from './pages/drop-shown.ts';
import { findPages } from './pages/find.ts';
import { placeRemovals } from './place-removals.ts';
import { applyRecipe } from './recipe/apply-recipe.ts';
import { scrub } from './scrub.ts';
import type { Article, Reading, ReadOptions, Recipe } from './types.ts';
import { findWitness } from './witness.ts';

/**
 * Reads the article of a page.
 *
 * @param document a parsed HTML document, live or inert; it is left byte for byte as it was
 * @param options the address from the browser and the time of reading
 * @returns the article, or in one word why there is none; throws only on a defect of ours
 */
export function read(document: Document, options: ReadOptions): Reading {
  const stages = readInStages(document, options);
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}

/**
 * The same, stage by stage. After the first one the document is not looked at any more: between two of them it may
 * change, and whoever asks may stop.
 */
export function* readInStages(document: Document, options: ReadOptions): Generator<void, Reading, void> {
  const reading = yield* readWith(document, options, options.recipe ?? null);
  if (reading.ok || !options.recipe?.drop.length) return reading;
  // Without what the recipe takes there is no article left, or there never was one.
  const whole = yield* readWith(document, options, { ...options.recipe, drop: [] });
  return whole.ok ? { ok: true, article: withIgnored(whole.article, options.recipe.drop) } : whole;
}

function withIgnored(article: Article, drop: readonly string[]): Article {
  const { rules = 0, applied = 0, ignored = [] } = article.recipe ?? {};
  const more = drop.map((selector) => ({ selector, reason: 'takes-article' as const }));
  return { ...article, recipe: { rules: rules + drop.length, applied, ignored: [...ignored, ...more] } };
}

function* readWith(
  document: Document,
  options: ReadOptions,
  given: Recipe | null,
): Generator<void, Reading, void> {
  const captured = capture(document, options.url);
  if (!captured.ok) return captured;
  const { copy } = captured;
  yield;

  const claims = describe(copy, options);
  const witness = findWitness(copy);
  const pages = findPages(copy, options.url);
  yield;
  const recipe = applyRecipe(copy.body, given);
  const scrubbed = scrub(copy, options.url, recipe.kept);
  gatherCaptions(copy);
  yield;
  const blocks = readBlocks(copy.body);
  yield;
  const opinion = extract(copy.body, blocks, claims.headline?.value ?? '');
  yield;
  const mended = yield* mend(copy.body, { claims, blocks, opinion, witness, scrubbed, kept: recipe.kept });
  const { body, notes, shown, removed: inLinks, leftOut } = mended;
  yield;
  if (options.partOf) dropShown(body, options.partOf);
  dropListing(body, claims);
  const placed = placeRemovals(scrubbed, { blocks, shown, headline: claims.headline?.value ?? null });
  const removed = [...placed, ...inLinks];
  const isWhole = isBrief(blocks, shown, claims);
  return compose({
    claims: { ...claims, agency: agencyBelow(claims, notes) },
    body,
    isWhole,
    notes,
    removed,
    leftOut,
    recipe: recipe.report,
    pages,
    url: options.url,
  });
}

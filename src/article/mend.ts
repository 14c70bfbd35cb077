/**
 * Decides which blocks of the page are the article, and makes the body of them. What Readability thinks is one piece
 * of the evidence; the judge weighs it with the rest.
 */
import type { Opinion } from './extract.ts';
import type { Block } from './judge/blocks.ts';
import { judge } from './judge/judge.ts';
import { findLeftOut, placeLeftOut } from './left-out.ts';
import { lettered } from './lettered.ts';
import { missingAmong } from './mend/among.ts';
import { tidyAttributes } from './mend/attributes.ts';
import { findBesideFields } from './mend/beside-fields.ts';
import { build } from './mend/build.ts';
import { findFrontMatter } from './mend/front-matter.ts';
import { takeLeadingDate } from './mend/leading-date.ts';
import { findLeftCredits } from './mend/left-credit.ts';
import { cleanLinks } from './mend/links.ts';
import { findEndMatter } from './mend/notes.ts';
import { choosePictures } from './mend/pictures.ts';
import { findPointers } from './mend/pointers.ts';
import { markPosts, settlePosts } from './mend/posts.ts';
import { findRepeated } from './mend/repeated.ts';
import { keepTypography } from './mend/typography.ts';
import { completeParts } from './mend/whole.ts';
import type { Kept } from './recipe/apply-recipe.ts';
import type { Scrubbed } from './scrub.ts';
import type { Claims, EndNote, LeftOut, Removal } from './types.ts';

interface Context {
  readonly claims: Claims;
  readonly blocks: readonly Block[];
  readonly opinion: Opinion;
  readonly witness: string | null;
  readonly scrubbed: Scrubbed;
  /** What the person wants to be in it. */
  readonly kept: Kept;
}

export interface Mended {
  readonly body: Element;
  readonly notes: readonly EndNote[];
  /** The blocks that are the article's text, in reading order. */
  readonly shown: readonly Block[];
  /** What was taken out of the addresses of its links. */
  readonly removed: readonly Removal[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * In steps, as the stages: on a giant page it takes as long as all others together.
 *
 * @param root body of the scrubbed copy; it is taken apart
 */
export function* mend(root: Element, context: Context): Generator<void, Mended, void> {
  const { claims, blocks, opinion, witness, scrubbed, kept } = context;
  const wanted = judge(blocks, { claims, kept: opinion.blocks, witness });
  yield;
  const repeated = findRepeated(wanted);
  const credits = findLeftCredits(wanted);
  const ofForms = findBesideFields(wanted, scrubbed.measures);
  const isText = (block: Block) =>
    !repeated.has(block) && !credits.has(block) && !ofForms.has(block) && saysSomething(block);
  const text = new Set(wanted.filter(isText));
  completeParts(blocks, text, new Set([...repeated, ...ofForms]));
  // What the judge took for text is left out for a reason.
  const among = missingAmong(blocks, text, new Set(wanted.filter((block) => !text.has(block))));
  const creditsAmong = findLeftCredits(among);
  for (const block of among) if (!creditsAmong.has(block) && saysSomething(block)) text.add(block);
  const { notes, taken, above } = findEndMatter(blocks, text, claims);
  for (const block of taken) text.delete(block);
  const inOrder = blocks.filter((block) => text.has(block));
  const front = findFrontMatter(inOrder, claims);
  for (const block of front) text.delete(block);
  const rest = inOrder.filter((block) => text.has(block));
  for (const block of findPointers(rest, root.baseURI)) text.delete(block);
  for (const block of blocks) if (kept.isWithin(block.element)) text.add(block);

  const shown = blocks.filter((block) => text.has(block));
  const isShown = (block: Block) => text.has(block);
  const isOwn = (block: Block) => text.has(block) || (above.has(block) && wanted.includes(block));
  const pictures = choosePictures(root, blocks, { media: opinion.media, isShown: isOwn });
  const isPictureShown = (picture: Element) => pictures.has(picture) || kept.isWithin(picture);
  const elsewhere = new Set([...repeated, ...taken, ...front]);
  const found = findLeftOut({
    ...{ root, blocks, claims, notes, elsewhere, isShown, isPictureShown },
    ...{ dropped: scrubbed.dropped, measures: scrubbed.measures },
  });
  yield;
  markPosts(
    root,
    new Map(shown.map((block) => [block.element, block.text.length])),
    claims.kind?.value === 'live',
  );
  const body = build(root, blocks, { isShown, isPictureShown });
  settlePosts(body);
  takeLeadingDate(body, claims);
  yield;
  const removed = cleanLinks(body, root.baseURI);
  keepTypography(body);
  tidyAttributes(body, root.baseURI);
  return { body, notes, shown, removed, leftOut: placeLeftOut(found, body) };
}

/** Nearly every text has one of these near its start. */
const PLAIN_WORD = /[a-z\d]/i;
const WORD = lettered(String.raw`[\p{L}\p{N}]`);
/** "– 30 –", "-ends-": how a press release says that it is over. */
const END_MARK = /^[–—\-#*]+ ?(?:30|ends?) ?[–—\-#*]+(?: ?ends? ?[–—\-#*]+)?$/i;

/** How good a film is: all five stars, or some of them with the empty and the half ones. Three stars alone are layout. */
const RATING = /^(?:★ ?){5}$|^(?=.*★)(?=.*[☆½])[★☆½ ]{2,10}$/;

/** A line of stars or a dash between two parts is layout; in a table or a listing it is data. */
function saysSomething({ text, element }: Block): boolean {
  if (END_MARK.test(text)) return false;
  return (
    PLAIN_WORD.test(text) || WORD.test(text) || RATING.test(text) || element.closest('table, pre') !== null
  );
}

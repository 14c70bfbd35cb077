/**
 * Says where on the page each removal stood, once it is known where the article begins and ends. The order of the
 * page was counted when it was measured: nothing is walked again.
 */
import type { Block } from './judge/blocks.ts';
import type { Measures } from './scrub/measure.ts';
import type { Stand } from './scrub/stand.ts';
import type { Scrubbed } from './scrub.ts';
import type { PagePart, Removal } from './types.ts';

interface Landmarks {
  readonly blocks: readonly Block[];
  /** Those of them that are the article's text. */
  readonly shown: readonly Block[];
  readonly headline: string | null;
}

/** Places in the order of the page; undefined where there is no such thing. */
interface Bounds {
  readonly headline: number | undefined;
  readonly first: number | undefined;
  readonly last: number | undefined;
}

export function placeRemovals({ taken, measures }: Scrubbed, landmarks: Landmarks): readonly Removal[] {
  const orderOf = (block: Block | undefined) => block && measures.get(block.element)?.order;
  const bounds: Bounds = {
    headline: orderOf(headlineOf(landmarks)),
    first: orderOf(landmarks.shown[0]),
    last: orderOf(landmarks.shown.at(-1)),
  };
  return taken.map(({ stand, ...removal }) => {
    const { after, element } = stand;
    return { ...removal, where: { part: partOf(stand, bounds, measures), after, element } };
  });
}

/** The words of the headline stand in breadcrumbs and teasers too. */
function headlineOf({ blocks, headline }: Landmarks): Block | undefined {
  const isFirst = ({ element }: Block) => element.localName === 'h1';
  const same = blocks.filter(({ text }) => text === headline);
  return same.find(isFirst) ?? same[0] ?? blocks.find(isFirst);
}

function partOf({ isInHead, near }: Stand, { headline, first, last }: Bounds, measures: Measures): PagePart {
  if (isInHead) return 'head';
  const at = near.map((element) => measures.get(element)?.order).find((order) => order !== undefined);
  if (at === undefined || first === undefined || last === undefined) return 'page';
  if (at < first) return headline !== undefined && at < headline ? 'above-headline' : 'above-text';
  // After the words of the last block; a text that is one block has no "after" that could be told.
  return at > last || (at === last && last !== first) ? 'below-text' : 'text';
}

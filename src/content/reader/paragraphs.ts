/** From paragraph to paragraph by keys, as readers of long lists know it. */

import type { ReaderContext, ReaderFeature } from './feature.ts';
import { BLOCKS } from './find-place.ts';

export function createParagraphs({ rendered, layout, showPlace }: ReaderContext): ReaderFeature {
  return {
    commands: [
      { keys: ['j'], label: 'nextParagraph', run: () => step(1) },
      { keys: ['k'], label: 'previousParagraph', run: () => step(-1) },
    ],
  };

  function step(by: 1 | -1): void {
    const blocks = [...rendered.querySelectorAll(BLOCKS)].filter(({ clientHeight }) => clientHeight > 0);
    const now = layout.place();
    // The place may be a picture, or below the article: then it is after the paragraph before it.
    const at = now ? blocks.findLastIndex((block) => block === now.block || isBefore(block, now.block)) : -1;
    // Begun and not finished: back is to its own beginning.
    const isWithin = by < 0 && now !== null && (now.share > 0 || blocks[at] !== now.block);
    const target = blocks[isWithin ? at : at + by];
    if (target) showPlace(target);
    else if (by < 0) layout.toStart();
  }
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Shows what is spoken: the paragraph on a tint, and on it the word, or the sentence where the voice does not say at which
 * word it is. Boxes below and over the text; its nodes stay as they are (decision 0017).
 */
import type { ReaderContext } from './feature.ts';
import { createMarksLayer } from './marks-layer.ts';

export interface Spoken {
  readonly block: Element;
  /** The word, or else the sentence. */
  readonly range: Range;
  readonly isWord: boolean;
}

export interface SpokenMarks {
  show(spoken: Spoken | null): void;
}

const ROOM_PX = 10;

export function createSpokenMarks(context: Pick<ReaderContext, 'column' | 'element'>): SpokenMarks {
  const { element } = context;
  const layer = createMarksLayer(context, 'spoken');
  return {
    show(spoken) {
      layer.draw(spoken && ((origin) => marksOf(spoken, origin)));
    },
  };

  function marksOf({ block, range, isWord }: Spoken, origin: DOMRect): readonly HTMLElement[] {
    return [
      ...boxesOf(block.getClientRects(), origin, 'spoken-paragraph', ROOM_PX),
      ...boxesOf(range.getClientRects(), origin, isWord ? 'spoken-word' : 'spoken-sentence', 1),
    ];
  }

  function boxesOf(rects: DOMRectList, origin: DOMRect, name: string, roomPx: number): HTMLElement[] {
    return [...rects]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, width, height }) => {
        const box = element('div', { class: name });
        Object.assign(box.style, {
          left: `${left - origin.left - roomPx}px`,
          top: `${top - origin.top - roomPx / 2}px`,
          width: `${width + 2 * roomPx}px`,
          height: `${height + roomPx}px`,
        });
        return box;
      });
  }
}

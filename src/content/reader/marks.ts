/**
 * Marks on words, drawn as boxes over them. The article's nodes stay as they are, and `CSS.highlights` is left alone:
 * it belongs to the page, whose scripts could reach through its ranges into the reader.
 */
import type { ReaderContext } from './feature.ts';
import { createMarksLayer } from './marks-layer.ts';

export interface Marks {
  /** Draws marks on these, and on no others; `current` is the one that stands out. */
  show(ranges: readonly Range[], current?: Range): void;
}

export function createMarks(context: Pick<ReaderContext, 'column' | 'element'>): Marks {
  const { element } = context;
  const layer = createMarksLayer(context, 'found');
  return {
    show(ranges, current) {
      layer.draw(
        ranges.length === 0
          ? null
          : (origin) => ranges.flatMap((range) => boxesOf(range, origin, range === current)),
      );
    },
  };

  function boxesOf(range: Range, origin: DOMRect, isCurrent: boolean): readonly HTMLElement[] {
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map((rect) => {
        const box = element('div', { class: isCurrent ? 'mark is-current' : 'mark' });
        Object.assign(box.style, {
          left: `${rect.left - origin.left}px`,
          top: `${rect.top - origin.top}px`,
          width: `${rect.width}px`,
          height: `${rect.height}px`,
        });
        return box;
      });
  }
}

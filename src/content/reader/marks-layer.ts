/**
 * What is drawn over the text lies in one box, and only that is blended with the text: of two tints, one over the other, letters
 * would be left that cannot be read. So a word that was found looks the same while it is spoken.
 */
import type { ReaderContext } from './feature.ts';

export interface MarksLayer {
  /** Draws what it is given, in place of what was there; nothing takes the layer away. */
  draw(boxesFrom: ((origin: DOMRect) => readonly HTMLElement[]) | null): void;
}

/** @param name the class of the layer, for its colours; what was found lies on what is spoken */
export function createMarksLayer(
  { column, element }: Pick<ReaderContext, 'column' | 'element'>,
  name: 'found' | 'spoken',
): MarksLayer {
  const layer = element('div', { class: name });
  return {
    draw(boxesFrom) {
      const all = column.querySelector<HTMLElement>(':scope > .marks');
      if (boxesFrom) drawIn(all ?? addTo(column), boxesFrom);
      else {
        layer.remove();
        if (all?.childElementCount === 0) all.remove();
      }
    },
  };

  function addTo(place: HTMLElement): HTMLElement {
    const all = element('div', { class: 'marks', 'aria-hidden': 'true' });
    place.append(all);
    return all;
  }

  function drawIn(all: HTMLElement, boxesFrom: (origin: DOMRect) => readonly HTMLElement[]): void {
    if (layer.parentElement !== all) all[name === 'found' ? 'append' : 'prepend'](layer);
    layer.replaceChildren(...boxesFrom(all.getBoundingClientRect()));
  }
}

/** The headings of the article as a panel: the one that is being read is marked, and one click goes to another. */
import { lineOf } from '../../article/text.ts';
import { levelHeadings, levelOf } from '../../view/heading-levels.ts';
import { say } from '../../view/say.ts';
import { createPanel } from './bar.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import outlineCss from './outline.css';

/** With fewer there is nothing to choose from. */
const FEWEST_HEADINGS = 2;

export function createOutline(context: ReaderContext): ReaderFeature {
  const { body, rendered, element, layout, edits } = context;
  let places: readonly HTMLElement[] = [];
  let entries: readonly HTMLElement[] = [];
  const list = element('ol', { class: 'outline' });
  const panel = createPanel(
    context,
    { id: 'outline', icon: 'contents', label: say('outline') },
    element('nav', { 'aria-label': say('outline') }, list),
  );
  const isActive = () => !panel.hidden;
  fill();
  edits.onChanged(() => {
    levelHeadings(body);
    fill();
    mark();
  });
  panel.addEventListener('toggle', () => {
    if (panel.open) list.querySelector<HTMLElement>('[aria-current]')?.focus();
  });
  return {
    lead: [panel],
    css: outlineCss,
    commands: [
      { keys: ['o'], label: 'outline', isActive, run: () => panel.querySelector('summary')?.click() },
      { keys: ['n'], label: 'nextSection', isActive, run: () => step(1) },
      { keys: ['p'], label: 'previousSection', isActive, run: () => step(-1) },
    ],
    opened() {
      mark();
      return layout.onMoved(mark);
    },
  };

  /** Again when the article has more text, or less. */
  function fill(): void {
    const headings = [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter(lineOf);
    panel.hidden = headings.length < FEWEST_HEADINGS;
    const headline = rendered.querySelector<HTMLElement>('#headline');
    places = headline ? [headline, ...headings] : headings;
    entries = places.map((place) =>
      element(
        'li',
        null,
        element(
          'button',
          {
            type: 'button',
            class: 'outline-entry',
            'data-level': levelOf(place),
            onclick: () => goTo(place),
          },
          element('bdi', null, lineOf(place)),
        ),
      ),
    );
    list.replaceChildren(...entries);
  }

  function goTo(place: HTMLElement): void {
    panel.open = false;
    context.showPlace(place);
    // So that Tab and the screen reader go on from there.
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    mark();
  }

  function step(by: 1 | -1): void {
    const target = places[current() + by];
    if (target) goTo(target);
  }

  /** The last one that stands before what is read, or is it. */
  function current(): number {
    const block = layout.place()?.block;
    if (!block) return 0;
    return Math.max(
      0,
      places.findLastIndex(
        (place) =>
          place === block || (place.compareDocumentPosition(block) & place.DOCUMENT_POSITION_FOLLOWING) !== 0,
      ),
    );
  }

  function mark(): void {
    const now = current();
    for (const [index, entry] of entries.entries()) {
      const button = entry.firstElementChild as HTMLElement;
      if (index === now) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }
}

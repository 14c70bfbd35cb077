/**
 * The words of a player's own buttons and menus, whatever its boxes are called: "1080p", "Playback speed". They stand in
 * the box of one film with next to nothing else.
 */
import { type Kept, touchesKept } from '../recipe/apply-recipe.ts';
import { lineOf } from '../text.ts';
import type { Ledger } from './ledger.ts';
import type { Measures } from './measure.ts';

export const PLAYER = {
  id: 'player-controls',
  owner: null,
  product: 'Video player',
  kind: 'chrome',
} as const;
export const FILM = 'video, audio';
const SHOWN = 'video, audio, img, picture';
const CONTROLS = 'button, [role], input, select';
/** What is drawn as a button without being one. */
const SAYS_CONTROL =
  /^(?:play|pause|replay|(?:un)?mute|(?:exit )?full ?screen|skip ad|settings|captions|subtitles|\d{3,4}p|[\d:/. x]+)$/i;
const FEWEST_CONTROLS = 2;
/** Characters of all menus together. */
const LONGEST = 1_500;
/** Of what is no control: the titles of menus, that of the film. */
const MOST_OTHER = 120;
const MOST_STEPS = 8;
const NEVER = 'body, main, article, figure, td, li';
const TEXT =
  'figcaption, h1, h2, h3, h4, h5, h6, p, br, dl, pre, table, blockquote, li:not([role^="menuitem"]):not([role="option"])';

export function takePlayers(copy: Document, measures: Measures, ledger: Ledger, kept: Kept): void {
  const clear = new Map<Element, boolean>();
  const isClear = (box: Element): boolean => {
    const known = clear.get(box) ?? holdsOneFilmAlone(box, measures);
    clear.set(box, known);
    return known;
  };
  // One box may hold ten thousand.
  const around = new Set([...copy.querySelectorAll(FILM)].map((film) => film.parentElement));
  for (const box of new Set([...around].map((each) => widestFrom(each, isClear)))) {
    if (!box || touchesKept(box, kept) || !isPlayer(box)) continue;
    ledger.note(PLAYER, () => lineOf(box), box);
    keepShown(box);
  }
}

/** The widest around a film that holds neither a sentence nor another film. */
function widestFrom(parent: Element | null, isClear: (box: Element) => boolean): Element | null {
  let box: Element | null = null;
  let around = parent;
  for (let steps = 0; around && steps < MOST_STEPS && isClear(around); steps += 1) {
    box = around;
    around = around.parentElement;
  }
  return box;
}

function holdsOneFilmAlone(box: Element, measures: Measures): boolean {
  const own = measures.get(box);
  if (!own || own.prose > 0 || own.text > LONGEST || box.matches(NEVER)) return false;
  // First what is cheap: a box may hold ten thousand.
  if (box.getElementsByTagName('video')[1] || box.getElementsByTagName('audio')[1]) return false;
  return !box.querySelector(TEXT);
}

/** Buttons, and hardly a word beside them. */
function isPlayer(box: Element): boolean {
  let controls = 0;
  let other = 0;
  const visit = (element: Element): void => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3 /* text */) other += lineOf(node).length;
      if (node.nodeType !== 1 /* element */) continue;
      const child = node as Element;
      const isControl = child.matches(CONTROLS) || SAYS_CONTROL.test(lineOf(child));
      if (isControl) controls += 1;
      else visit(child);
    }
  };
  visit(box);
  return controls >= FEWEST_CONTROLS && other <= MOST_OTHER;
}

function keepShown(box: Element): void {
  for (const node of [...box.childNodes]) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element?.matches(SHOWN)) continue;
    if (element?.querySelector(SHOWN)) keepShown(element);
    else node.remove();
  }
}

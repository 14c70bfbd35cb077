/**
 * The words of a player's own buttons and menus, whatever its boxes are called: "1080p", "Playback speed". They stand in
 * the box of the film, and no sentence with them.
 */
import type { Kept } from '../recipe/apply-recipe.ts';
import { lineOf } from '../text.ts';
import type { Ledger } from './ledger.ts';
import type { Measures } from './measure.ts';

const PLAYER = { id: 'player-controls', owner: null, product: 'Video player', kind: 'chrome' } as const;
const FILM = 'video, audio';
const SHOWN = 'video, audio, img, picture';
const CONTROLS =
  'button, [role="button"], [role="slider"], [role^="menuitem"], input[type="range"], span, label';
const PRESSED = 'button, [role], input';
/** What is drawn as a button without being one. */
const SAYS_CONTROL =
  /^(?:play|pause|replay|(?:un)?mute|(?:exit )?full ?screen|skip ad|settings|captions|subtitles|\d{3,4}p)$/i;
const FEWEST_CONTROLS = 2;
/** Characters of all menus together. */
const LONGEST = 1_500;
const MOST_STEPS = 8;
const NEVER = 'body, main, article, figure, td, li';
const TEXT = 'figcaption, h1, h2, p';

export function takePlayers(copy: Document, measures: Measures, ledger: Ledger, kept: Kept): void {
  // One box may hold ten thousand.
  const around = new Set([...copy.querySelectorAll(FILM)].map((film) => film.parentElement));
  for (const box of new Set([...around].map((each) => widestFrom(each, measures)))) {
    if (!box || kept.isWithin(box) || kept.holdsKept(box) || !hasControls(box)) continue;
    ledger.note(PLAYER, () => lineOf(box), box);
    keepShown(box);
  }
}

/** The widest around a film that holds no sentence, caption or headline. */
function widestFrom(parent: Element | null, measures: Measures): Element | null {
  let box: Element | null = null;
  let around = parent;
  for (let steps = 0; around && steps < MOST_STEPS; steps += 1) {
    const own = measures.get(around);
    if (!own || own.prose > 0 || own.text > LONGEST || around.matches(NEVER) || around.querySelector(TEXT))
      break;
    box = around;
    around = around.parentElement;
  }
  return box;
}

function hasControls(box: Element): boolean {
  const controls = [...box.querySelectorAll(CONTROLS)].filter(
    (element) => element.matches(PRESSED) || SAYS_CONTROL.test(lineOf(element)),
  );
  return controls.length >= FEWEST_CONTROLS;
}

function keepShown(box: Element): void {
  for (const node of [...box.childNodes]) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element?.matches(SHOWN)) continue;
    if (element?.querySelector(SHOWN)) keepShown(element);
    else node.remove();
  }
}

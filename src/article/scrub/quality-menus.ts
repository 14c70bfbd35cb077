/** Lists of how fine a picture may be: "Auto, 1080p, 360p". They stand by a player, also by one whose film is not there yet. */
import { type Kept, touchesKept } from '../recipe/apply-recipe.ts';
import { lineOf } from '../text.ts';
import type { Ledger } from './ledger.ts';
import type { Measures } from './measure.ts';
import { FILM, PLAYER } from './players.ts';

/** How fine the picture is. */
const QUALITY = /^(?:144|240|360|480|540|720|1080|1440|2160)p$/;
/** "Auto", "Subtitles off". */
const OTHER_POINT = /^\D{2,24}$/;
const LONGEST = 200;
/** From the menu up to its player. */
const STEPS_TO_PLAYER = 3;

export function takeQualityMenus(copy: Document, measures: Measures, ledger: Ledger, kept: Kept): void {
  // A page may have ten thousand lists in one box.
  const players = new Map<Element, boolean>();
  const isPlayer = (box: Element): boolean => {
    const known = players.get(box) ?? box.querySelector(`${FILM}, button`) !== null;
    players.set(box, known);
    return known;
  };
  for (const list of copy.querySelectorAll('ul, ol')) {
    if ((measures.get(list)?.text ?? 0) > LONGEST || !isMenu(list) || touchesKept(list, kept)) continue;
    if (!standsBy(list, isPlayer)) continue;
    ledger.note(PLAYER, () => lineOf(list), list);
    list.remove();
  }
}

function isMenu(list: Element): boolean {
  const points = [...list.children].map(lineOf);
  if (!points.some((point) => QUALITY.test(point)) || list.closest('td')) return false;
  return points.every((point) => QUALITY.test(point) || OTHER_POINT.test(point));
}

function standsBy(list: Element, isPlayer: (box: Element) => boolean): boolean {
  let around = list.parentElement;
  for (let steps = 0; around && steps < STEPS_TO_PLAYER; around = around.parentElement, steps += 1)
    if (isPlayer(around)) return true;
  return false;
}

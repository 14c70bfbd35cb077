/** The dateline of a news text: "Harbourtown, 22 June 2021 – The ferries sail again", "(22.6.2021) The ferries …". */

import { lettered } from '../lettered.ts';
import { type DateHabits, readDates } from './date-text.ts';
import { fold } from './fold.ts';
import type { Line } from './headline-block.ts';
import type { DateValue } from './machine-date.ts';

const SHORTEST_TEXT = 90;
/** A place and a comma, or nothing. */
const BEFORE = lettered(String.raw`^\(?\s?(?:\p{L}[\p{L} ./-]{2,30},\s?)?\(?$`);
/** A mark that parts the date from the text, or a quote: in "22 June 2021 was a warm day" there is none. */
const AFTER = /^\s?(?:\)|[-–—:|.]\s|[„“«])/u;

/** @returns the day a text begins with, in the first lines under the headline */
export function readDateline(lines: readonly Line[], habits: DateHabits): DateValue | null {
  for (const { text, place } of lines) {
    if (place !== 'after') continue;
    const [date] = readDates(text.slice(0, 80), habits);
    if (!date) continue;
    const folded = fold(text);
    const opens = BEFORE.test(folded.slice(0, date.start)) && AFTER.test(folded.slice(date.end));
    if (opens && (text.length >= SHORTEST_TEXT || folded.startsWith('('))) return date;
  }
  return null;
}

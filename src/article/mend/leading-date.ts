/** Takes off the date that a page prints in front of the first words of its text, in the same paragraph: it is a field. */
import { classPattern } from '../class-pattern.ts';
import { readDates } from '../describe/date-text.ts';
import { lineOf } from '../text.ts';
import type { Claims } from '../types.ts';
import { openingElementOf } from './opening-element.ts';

/** Characters beside the date: "Published on", a time, the day of the week. */
const MOST_BESIDE = 28;
const DATE_CLASS = classPattern(['date', 'datum', 'fecha', 'data', 'time', 'timestamp', 'published']);

/** @param body is changed; only where the element is marked as a date, and says one that the article has */
export function takeLeadingDate(body: Element, { published, modified, language }: Claims): void {
  const first = body.querySelector('p');
  const element = first && openingElementOf(first);
  if (!element || !isMarked(element)) return;
  const line = lineOf(element);
  const [date] = readDates(line, { languages: [language?.value ?? 'en', 'en'], dayFirst: null });
  if (!date || line.length - (date.end - date.start) > MOST_BESIDE) return;
  const known = [published?.value, modified?.value].map((value) => value?.slice(0, 10));
  if (known.includes(date.value.slice(0, 10))) element.remove();
}

function isMarked(element: Element): boolean {
  return element.localName === 'time' || DATE_CLASS.test(element.getAttribute('class') ?? '');
}

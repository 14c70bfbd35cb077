/** What the styles for lists of sources share: English months, the ends of sentences, quotes within quotes. */
import { escapeMarkup } from '../escape-markup.ts';
import type { CitedDay } from './source.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function monthOf({ month }: CitedDay): string {
  return month === undefined ? '' : (MONTHS[month - 1] ?? '');
}

/** "May 17, 2024" */
export function monthFirst(date: CitedDay): string {
  const month = monthOf(date);
  if (!month) return String(date.year);
  return date.day === undefined ? `${month} ${date.year}` : `${month} ${date.day}, ${date.year}`;
}

/** Ends with one mark, whatever it ended with. */
export function sentence(text: string): string {
  return /[.?!…。？！][”’"'」』»)]*$/u.test(text) ? text : `${text}.`;
}

/** In double quotes with a mark before the last; quotes of its own become single ones. */
export function quoted(title: string, mark: '.' | ','): string {
  const inner = title.replace(/[“„]([^“”„]*)[”“]/g, '‘$1’').replace(/"([^"]*)"/g, '‘$1’');
  const text = mark === ',' ? inner : sentence(inner);
  return `“${text}${mark === ',' && !/[?!…？！]$/.test(text) ? mark : ''}”`;
}

/** A part in italics: plain text has none, and what is pasted into a document has. */
export interface Run {
  readonly text: string;
  readonly isItalic?: boolean;
}

export function plainOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

export function markupOf(runs: readonly Run[]): string {
  const parts = runs.map(({ text, isItalic }) =>
    isItalic ? `<i>${escapeMarkup(text)}</i>` : escapeMarkup(text),
  );
  return `<p>${parts.join('')}</p>`;
}

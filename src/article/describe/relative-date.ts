/**
 * "3 hours ago", in the page's language, counted from the time of reading. The wordings come from the platform's
 * `Intl.RelativeTimeFormat`: each is written out for a few numbers, and the number made a pattern.
 */

import { type Lettered, lettered } from '../lettered.ts';
import { fold } from './fold.ts';
import type { DateValue } from './machine-date.ts';

const UNIT_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;
type Unit = keyof typeof UNIT_MS;
const UNITS = Object.keys(UNIT_MS) as Unit[];
/** Between them these take every plural form of the languages we read. */
const SAMPLES = [1, 2, 3, 5, 11, 21] as const;
const LONGEST_LINE = 80;
const LONGEST_YESTERDAY = 30;

interface Wording {
  readonly pattern: Lettered;
  readonly unit: Unit;
  /** For "yesterday", which has no number in it. */
  readonly count?: number;
}

/** English stands on pages of every language, and the platform takes long to make its wordings. */
const ENGLISH: readonly Wording[] = [
  ...UNITS.flatMap((unit) =>
    [`# ${unit} ago`, `# ${unit}s ago`].map((text) => ({ pattern: wordPattern(text), unit })),
  ),
  { pattern: wordPattern('yesterday'), unit: 'day', count: 1 },
];

const made = new Map<string, readonly Wording[]>([['en', ENGLISH]]);

/** @param now milliseconds since the epoch */
export function readRelativeDate(line: string, languages: readonly string[], now: number): DateValue | null {
  const text = fold(line);
  // The wordings are dear to make, and most lines have no number and are no single word.
  if (line.length > LONGEST_LINE || (!/\d/.test(text) && text.length > LONGEST_YESTERDAY)) return null;
  for (const { pattern, unit, count } of languages.flatMap(wordingsOf)) {
    const match = pattern.exec(text);
    if (!match) continue;
    const units = count ?? Number(match[1]);
    if (!(units <= 60)) return null;
    // The reader's own zone is not known to the core, so the day is that of UTC.
    return { value: new Date(now - units * UNIT_MS[unit]).toISOString().slice(0, 10), precision: 'day' };
  }
  return null;
}

function wordingsOf(language: string): readonly Wording[] {
  const known = made.get(language);
  if (known) return known;
  const wordings: Wording[] = [];
  made.set(language, wordings);
  try {
    const always = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
    for (const unit of UNITS) {
      const written = new Set(SAMPLES.map((count) => fold(always.format(-count, unit)).replace(/\d+/, '#')));
      for (const text of written) {
        if (text.includes('#')) wordings.push({ pattern: wordPattern(text), unit });
      }
    }
    const yesterday = fold(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-1, 'day'));
    if (!/\d/.test(yesterday)) wordings.push({ pattern: wordPattern(yesterday), unit: 'day', count: 1 });
  } catch {
    // The page's `lang` is not a language tag: it has no wordings.
  }
  return wordings;
}

function wordPattern(text: string): Lettered {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s*');
  return lettered(String.raw`(?<![\p{L}\d])${escaped.replace('#', String.raw`(\d{1,2})`)}(?![\p{L}\d])`);
}

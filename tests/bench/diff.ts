/**
 * Which words of one text are not in another, line by line. A word is there when a run of four words that holds
 * it is there, each run counted as often as it stands: moved lines are no difference, repeated lines are.
 */
import { shingles, tokensOf } from './metrics.ts';

export interface DiffLine {
  /** The words of the line, true where they are missing from the other text. */
  readonly parts: readonly { readonly text: string; readonly odd: boolean }[];
  /** Share of the line's words that are missing from the other text. */
  readonly oddShare: number;
}

const RUN = 4;

export function compareLines(lines: readonly string[], other: readonly string[]): readonly DiffLine[] {
  const otherTokens = other.flatMap((line) => lowered(line));
  const left = new Map<number, Map<string, number>>();
  for (let size = 1; size <= RUN; size++) left.set(size, new Map(shingles(otherTokens, size)));
  return lines.map((line) => compareLine(line, left));
}

/** Lines of which more than `share` is missing from the other text. */
export function oddLines(lines: readonly string[], other: readonly string[], share = 0.4): readonly string[] {
  const compared = compareLines(lines, other);
  return lines.filter((_, index) => (compared[index]?.oddShare ?? 0) > share);
}

function compareLine(line: string, left: ReadonlyMap<number, Map<string, number>>): DiffLine {
  const tokens = lowered(line);
  const size = Math.min(RUN, tokens.length);
  const counts = left.get(size);
  const known = tokens.map(() => false);
  for (let start = 0; counts && start + size <= tokens.length; start++) {
    const key = tokens.slice(start, start + size).join(' ');
    const count = counts.get(key) ?? 0;
    if (count > 0) {
      counts.set(key, count - 1);
      known.fill(true, start, start + size);
    }
  }
  const odd = known.filter((is) => !is).length;
  return { parts: partsOf(line, known), oddShare: tokens.length ? odd / tokens.length : 0 };
}

/** The line cut where words begin or cease to be odd; what stands between words goes with the word before. */
function partsOf(line: string, known: readonly boolean[]): DiffLine['parts'] {
  const parts: { text: string; odd: boolean }[] = [];
  const pieces = line.match(/[\p{L}\p{N}_]+[^\p{L}\p{N}_]*|^[^\p{L}\p{N}_]+/gu) ?? [];
  let word = 0;
  for (const text of pieces) {
    const odd = /^[\p{L}\p{N}_]/u.test(text) ? known[word++] === false : false;
    const last = parts.at(-1);
    if (last && last.odd === odd) last.text += text;
    else parts.push({ text, odd });
  }
  return parts;
}

function lowered(line: string): readonly string[] {
  return tokensOf(line.toLowerCase());
}

/** Which lines of the true text are gone from the loaded page after scrub, with only the rules of this bundle. */
import { capture } from '../../../src/article/capture.ts';
import { scrub } from '../../../src/article/scrub.ts';

export interface LinesLost {
  /** Lines of the truth that the captured copy has. */
  readonly there: number;
  readonly lost: readonly string[];
  /** What the rules took: the start of each. */
  readonly taken: readonly string[];
}

/** @returns null where the page is not captured */
export function linesLost(url: string, truth: readonly string[], kind: string): LinesLost | null {
  const captured = capture(document, url);
  if (!captured.ok) return null;
  const { copy } = captured;
  // Data in scripts may hold the text too, and every script goes.
  for (const code of copy.querySelectorAll('script, style')) code.remove();
  const before = textOf(copy);
  const { taken } = scrub(copy, url);
  const after = textOf(copy);
  const there = truth.map(fold).filter((line) => line && before.includes(line));
  return {
    there: there.length,
    lost: there.filter((line) => !after.includes(line)),
    taken: taken.filter((one) => one.kind === kind).map(({ what }) => what),
  };
}

function textOf(copy: Document): string {
  return fold(copy.body.textContent ?? '');
}

/** Without any white space: where a block ends is none of this count's business. */
function fold(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A line that names what the text below it is about: the place of a guide, the topic of a letter. */
import { lettered } from './lettered.ts';

const WORD = lettered(String.raw`[\p{L}\p{N}]{5,}`, 'g');
/** Lines: fewer show no pattern. */
const FEWEST = 3;
/** Of the lines, that share a word with what follows and not with what stands above. */
const MOST = 0.5;

export interface LineInText {
  readonly line: string;
  readonly above: string;
  readonly below: string;
}

/** Of lines that lead elsewhere: whether they are the titles of what stands below each. */
export function areTitles(lines: readonly LineInText[]): boolean {
  const titles = lines.filter(({ line, above, below }) => {
    const said = wordsOf(above);
    const follows = wordsOf(below);
    return [...wordsOf(line)].some((word) => follows.has(word) && !said.has(word));
  });
  return lines.length >= FEWEST && titles.length > MOST * lines.length;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(WORD.match(text.toLowerCase()));
}

/** A label in an element of its own with which a line begins: "Report" before the sentences of a dek. */
import { DEK_LABELS } from '../../rules/metadata.ts';
import { classPattern } from '../class-pattern.ts';
import { lettered } from '../lettered.ts';
import { foldSpace, lineOf } from '../text.ts';
import { joinPieces, shownPieces } from './shown-text.ts';

const LABEL = classPattern(DEK_LABELS);
/** Characters: "Report", "Exclusive interview". */
const LONGEST_LABEL = 30;
/** "Ferries" of "Ferries sail again" is a word of the sentence, whatever its class. */
const GOES_ON = lettered(String.raw`^[\p{Ll},;]`);

/** @returns the line without the label, or null where it begins with none */
export function textAfterLabel(element: Element): string | null {
  const label = element.firstElementChild;
  const text = label ? lineOf(label) : '';
  if (!label || text === '' || text.length > LONGEST_LABEL) return null;
  if (!LABEL.test(label.getAttribute('class') ?? '') || !lineOf(element).startsWith(text)) return null;
  const rest = foldSpace(joinPieces(shownPieces(element, (each) => each === label))).replace(
    /^[:|/–—-]\s*/,
    '',
  );
  return rest === '' || GOES_ON.test(rest) ? null : rest;
}

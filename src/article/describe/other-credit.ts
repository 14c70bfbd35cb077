/** "Reviewed by", "Übersetzt von:": the words before a name say that its bearer did something else than write. */
import { OTHER_CREDITS } from '../../rules/byline-words.ts';
import { lettered } from '../lettered.ts';

const OTHER_CREDIT = lettered(String.raw`(?:^|\s)(?:${OTHER_CREDITS.join('|')})\s*[:：]?\s*$`, 'i');
/** The longest of the credits, and the space and marks around it. */
const MOST_CHARACTERS = 40;
/** A name may be a link in a span: nothing stands before it there. */
const MOST_LEVELS = 3;
const MOST_NODES = 12;

export function hasOtherCredit(element: Element): boolean {
  const before = textBefore(element);
  return before !== '' && OTHER_CREDIT.test(before);
}

/** The nearest text before an element, within what it is alone in or the first of. */
function textBefore(element: Element): string {
  let text = '';
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS && !text.trim(); level += 1) {
    let steps = 0;
    for (
      let node = at.previousSibling;
      node && steps < MOST_NODES && text.trim().length < MOST_CHARACTERS;
      node = node.previousSibling, steps += 1
    )
      text = `${node.textContent ?? ''}${text}`;
    at = at.parentElement;
  }
  return text.trim().slice(-MOST_CHARACTERS);
}

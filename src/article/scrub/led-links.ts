/** "Read more:", and below it, each in a line of one paragraph, links to other stories. */
import { isBlock } from '../text.ts';

interface Line {
  text: string;
  /** Characters of it that stand in links. */
  linked: number;
}

/** Of each line below the first. */
const LINKED = 0.6;
/** Characters of the headline of a story: titles of films and books are shorter. */
const TITLE = 24;

/** @param isLead whether the first line announces other stories */
export function leadsLinesOfLinks(element: Element, isLead: (line: string) => boolean): boolean {
  if (!element.querySelector('br')) return false;
  const lines: Line[] = [{ text: '', linked: 0 }];
  readLines(element, false, lines);
  const [lead, ...others] = lines.filter(({ text }) => text.trim() !== '');
  if (!lead || others.length === 0 || lead.linked > 0 || !isLead(lead.text)) return false;
  return (
    others.some(({ linked }) => linked >= TITLE) &&
    others.every(({ text, linked }) => linked >= LINKED * text.trim().length)
  );
}

function readLines(node: Node, inLink: boolean, lines: Line[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const name = child.nodeType === 1 /* element */ ? (child as Element).localName : null;
    if (name === 'br' || (name && isBlock(child as Element))) lines.push({ text: '', linked: 0 });
    if (name) readLines(child, inLink || name === 'a', lines);
    else if (child.nodeType === 3 /* text */) {
      const line = lines.at(-1) as Line;
      line.text += child.nodeValue;
      if (inLink) line.linked += child.nodeValue?.trim().length ?? 0;
    }
  }
}

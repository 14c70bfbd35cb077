/**
 * The end of a press release: who the company is, whom to ask. It begins with a heading of its own, and nothing of the
 * story comes after it.
 */
import { ABOUT_COMPANY, PRESS_CONTACT } from '../../rules/end-notes.ts';
import type { Block } from '../judge/blocks.ts';
import { letteredAs } from '../lettered.ts';
import { lineOf } from '../text.ts';

/** Blocks from its heading to the end, at most, and their share of the text. */
const MOST_BLOCKS = 8;
const MOST_OF_TEXT = 0.3;
const LONGEST_HEADING = 70;
const ABOUT = letteredAs(ABOUT_COMPANY);

/** @returns the last blocks of the text, from the heading on; none where there is no such heading */
export function findBoilerplate(text: readonly Block[]): readonly Block[] {
  const from = text.findIndex(
    (block, at) => at > 0 && at >= text.length - MOST_BLOCKS && isItsHeading(block, text[at + 1]),
  );
  if (from < 0) return [];
  const found = text.slice(from);
  return length(found) <= MOST_OF_TEXT * length(text) ? found : [];
}

function isItsHeading({ text, element, strongShare }: Block, below: Block | undefined): boolean {
  const first = element.firstElementChild;
  // The heading may be the first line of its paragraph.
  if (first && /^(?:b|strong)$/.test(first.localName) && first.nextElementSibling?.localName === 'br') {
    const heading = lineOf(first);
    if (text.startsWith(heading) && namesCompany(heading, text.slice(heading.length))) return true;
  }
  if (text.length > LONGEST_HEADING) return false;
  if (!/^h[1-6]$/.test(element.localName) && strongShare <= 0.9) return false;
  return PRESS_CONTACT.test(text) || namesCompany(text, below?.text ?? '');
}

/** A section may begin with the same word: only a company's is about what its heading names, by the same name. */
function namesCompany(heading: string, below: string): boolean {
  if (!ABOUT.test(heading)) return false;
  const name = ABOUT.replace(heading, '').replace(/\s*:$/, '');
  return name !== '' && below.toLowerCase().includes(name.toLowerCase());
}

function length(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

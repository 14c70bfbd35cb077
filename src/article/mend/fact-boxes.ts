/**
 * Facts that an article sets apart: "Length: 19 miles", "1979: the line closes". Each has too few words to be judged by
 * them; a box of nothing else, or one that is named for facts, among the text, leads nowhere and asks for nothing.
 */
import { classPattern } from '../class-pattern.ts';
import type { Block } from '../judge/blocks.ts';
import { says } from '../judge/wording.ts';
import { lettered } from '../lettered.ts';
import { asksFor } from './asks-for.ts';
import { couldHead } from './could-head.ts';
import { standsBetween } from './stands-between.ts';

/** What it is, and after a colon how much or when; or the year or the day first. */
const FACT = lettered(String.raw`^(?:\p{L}[^:?!@]{1,40}: ?[^\s@][^@]{0,200}|\d{4}\s?[:–—-] ?\S.{1,200})$`);
const TERM = /^d[td]$/;
/** In class names: `fact-box`, `article__infobox`. Not `facts` alone, which a whole site may be called. */
const FACT_BOX = classPattern([
  'fact-?(?:box|file|sheet)',
  'key-?facts',
  'info-?(?:box|kasten)',
  'fakten-?(?:box|kasten|check)',
  'encadre',
  'ficha',
  'scheda',
  'callout-?(?:box|card|text)',
  'infos?-pratiques?',
  'vrez[a-z_-]*',
  '(?:hinweis|merk|tip|note)-?(?:box|kasten)',
]);
const FEWEST_FACTS = 2;
/** Of its lines that are no headings. */
const MOSTLY = 0.8;
const LONGEST_FACT = 200;
const MOST_LINES = 16;
/** Characters of a paragraph: what stands between shorter ones may be the head of the page. */
const RUNNING_TEXT = 100;
/** Such paragraphs before it. */
const HAS_BEGUN = 2;
const LEADS_OR_ASKS =
  'a[href], button, input, form, img, picture, video, iframe, time, table, figure, [class*="button" i], [class*="btn" i], [class*="cta" i]';
const HEADING = /^h[2-6]$/;

/** @returns blocks that are not in the text and belong with it */
export function missingFacts(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  repeated: ReadonlySet<Block>,
): readonly Block[] {
  const missing: Block[] = [];
  const running = blocks.filter((block) => text.has(block) && block.text.length >= RUNNING_TEXT);
  for (let at = HAS_BEGUN - 1; at < running.length - 1; at += 1) {
    const [before, after] = [running[at] as Block, running[at + 1] as Block];
    for (let start = before.index + 1; start < after.index; ) {
      const whole = widestAround(blocks[start] as Block, before, after);
      let end = start + 1;
      while (end < after.index && whole.contains((blocks[end] as Block).element)) end += 1;
      const lines = blocks.slice(start, end);
      const others = lines.filter((line) => !text.has(line));
      const isWanted = others.length > 0 && !others.some((line) => repeated.has(line));
      const around = [blocks[start - 1], blocks[end]];
      if (isWanted && areFacts(lines, whole) && standsBetween(whole, around, text)) missing.push(...others);
      start = end;
    }
  }
  return [...missing, ...titlesOf(blocks, text, repeated)];
}

/** "Background", the first line of a box that is named for facts and shown. */
function titlesOf(
  blocks: readonly Block[],
  text: ReadonlySet<Block>,
  repeated: ReadonlySet<Block>,
): readonly Block[] {
  return blocks.filter((block) => {
    const next = blocks[block.index + 1];
    if (text.has(block) || repeated.has(block) || !next || !text.has(next)) return false;
    const box = block.element.parentElement;
    if (box?.firstElementChild !== block.element || !box.contains(next.element)) return false;
    if (!FACT_BOX.test(box.getAttribute('class') ?? '')) return false;
    return couldHead(block) && !says(block.text, 'saysByline');
  });
}

/** The widest box around a line that holds no running text. */
function widestAround({ element }: Block, before: Block, after: Block): Element {
  let whole = element;
  for (let box = whole.parentElement; box; box = box.parentElement) {
    if (box.contains(before.element) || box.contains(after.element)) return whole;
    whole = box;
  }
  return whole;
}

function areFacts(lines: readonly Block[], whole: Element): boolean {
  if (lines.length > MOST_LINES || whole.querySelector(LEADS_OR_ASKS)) return false;
  if (lines.some(({ text }) => asksFor(text) || says(text, 'saysByline') || says(text, 'saysRights')))
    return false;
  if (isNamedForFacts(whole)) return true;
  const told = lines.filter(({ element }) => !HEADING.test(element.localName));
  const facts = told.filter(
    ({ element, text }) => TERM.test(element.localName) || (text.length <= LONGEST_FACT && FACT.test(text)),
  );
  return facts.length >= FEWEST_FACTS && facts.length >= MOSTLY * told.length;
}

/** The box, or the one right within it. */
function isNamedForFacts(whole: Element): boolean {
  return [whole, whole.firstElementChild].some((box) => FACT_BOX.test(box?.getAttribute('class') ?? ''));
}

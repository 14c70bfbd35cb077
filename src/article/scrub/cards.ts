/**
 * Cards of other stories that have no name: one link around a picture, a headline and the dek below it. Where such links
 * are much of the page, or head what is told below each, they are what the article is made of.
 */
import { endsInCredit } from '../closing-credit.ts';
import { areTitles, type LineInText } from '../names-what-follows.ts';
import { type Kept, touchesKept } from '../recipe/apply-recipe.ts';
import { siteOf } from '../site-of.ts';
import { blockElementsOf, lineOf } from '../text.ts';
import type { Ledger } from './ledger.ts';
import type { Measures } from './measure.ts';
import { areMuchOfPage } from './much-of-page.ts';

const CARD = {
  id: 'linked-card',
  owner: null,
  product: 'Other story',
  kind: 'related',
} as const;
/** Characters of headline and dek. */
const SHORTEST_CARD = 30;
const LONGEST_CARD = 400;
/** Lines: label, headline, dek, date. */
const FEWEST_LINES = 2;
const MOST_LINES = 4;
const FEWEST_WORDS = 4;
/** Characters of a label beside the link: "Science". */
const LONGEST_LABEL = 24;
const MOST_STEPS = 4;
const SENTENCE_END = /[.!?…]["”“»)]*$/;
const QUOTED = /^["“„«].*["”“»]$/;
const FILE = /\.(?:avif|gif|jpe?g|pdf|png|svg|webp)$/i;
const ELSEWHERE = 'table, figure, blockquote, pre, h1, h2, h3, h4, h5, h6';

export function takeCards(copy: Document, url: string, measures: Measures, ledger: Ledger, kept: Kept): void {
  const here = new URL(url);
  const cards = [...copy.querySelectorAll('a[href]')].filter((link) => {
    const length = measures.get(link)?.text ?? 0;
    if (length < SHORTEST_CARD || length > LONGEST_CARD || !isCard(link, here)) return false;
    return !touchesKept(link, kept);
  });
  if (areMuchOfPage(cards, copy.body, measures)) return;
  const boxes = cards.map((card) => ({ card, box: boxOf(card, measures) }));
  if (areTitles(boxes.map(({ card, box }) => inText(card, box)))) return;
  for (const { card, box } of boxes) {
    ledger.count(CARD, lineOf(card), box);
    box.remove();
  }
}

/** A headline of some words without a full stop, with a line below it; no caption, and nobody's words. */
function isCard(link: Element, here: URL): boolean {
  if (
    !leadsToStory(link, here) ||
    link.closest(ELSEWHERE) ||
    link.querySelector('figcaption, h1') ||
    !link.querySelector('img')
  )
    return false;
  const lines = linesOf(link);
  if (lines.length < FEWEST_LINES || lines.length > MOST_LINES) return false;
  if (lines.some((line) => endsInCredit(line) || QUOTED.test(line))) return false;
  const at = lines.findIndex((line) => line.split(' ').length >= FEWEST_WORDS);
  const headline = lines[at];
  return headline !== undefined && at < lines.length - 1 && !SENTENCE_END.test(headline);
}

function linesOf(card: Element): readonly string[] {
  return blockElementsOf(card, MOST_LINES + 1).map(lineOf);
}

/** To another page of the site, and not to the picture. */
function leadsToStory(link: Element, here: URL): boolean {
  const href = link.getAttribute('href') as string;
  if (!URL.canParse(href, here.href)) return false;
  const { protocol, hostname, pathname } = new URL(href, here.href);
  if (!/^https?:$/.test(protocol) || siteOf(hostname) !== siteOf(here.hostname)) return false;
  return pathname !== here.pathname && pathname !== '/' && !FILE.test(pathname);
}

function inText(card: Element, box: Element): LineInText {
  const [above, below] = [box.previousElementSibling, box.nextElementSibling];
  return {
    line: linesOf(card).join(' '),
    above: above ? lineOf(above) : '',
    below: below ? lineOf(below) : '',
  };
}

/** What holds the card and no other words. */
function boxOf(card: Element, measures: Measures): Element {
  const length = measures.get(card)?.text ?? 0;
  let box = card;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const around = box.parentElement;
    const own = around && measures.get(around);
    if (!around || !own || own.text > length + LONGEST_LABEL || own.fields > 0 || around.localName === 'body')
      return box;
    box = around;
  }
  return box;
}

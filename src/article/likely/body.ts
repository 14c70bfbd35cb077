/**
 * What stands on the page, in one walk over its nodes: where the running text is, whether it is one text, and what
 * stands around it. An article is one long box below a headline with a date; a shop or a landing page is many small
 * boxes between pictures and buttons.
 *
 * A form hides its own properties behind fields of the same name (`<input name="nodeName">`), so of a form nothing is
 * read; and the walk goes by TreeWalker, which no page can shadow.
 */
import { CLASSES, LABELS } from '../../rules/gate-words.ts';
import { type Box, openBox } from './box.ts';

/** Shorter texts are labels, captions and teasers. */
const PROSE_MIN = 80;
const LABEL_MAX = 50;
/** How much text below the headline may stand before the date of the article. */
const NEAR = 400;
/** A browser nests at most 512 elements when it parses; a script can nest more. */
const DEEPEST = 600;

const ELEMENTS_AND_TEXTS = 5;

const INLINE = setOf(
  'A ABBR B BDI BDO BR CITE CODE DEL DFN EM FONT I IMG INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR',
);
const UNREAD = setOf(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT SVG svg IFRAME OBJECT CANVAS VIDEO AUDIO DIALOG',
);
const PARAGRAPHS = setOf('P LI BLOCKQUOTE PRE');
const HEADINGS = setOf('H1 H2 H3 H4 H5 H6');
const ASIDES = setOf('NAV FOOTER ASIDE');

interface Place {
  readonly box: Box;
  /** Not the page's own text: menus, asides, comments. */
  readonly aside: boolean;
  readonly link: boolean;
  readonly heading: boolean;
  readonly depth: number;
}

export function bodyFeatures(document: Document, body: Element) {
  const walker = document.createTreeWalker(body, ELEMENTS_AND_TEXTS);
  const counts: Record<string, number> = Object.create(null);
  const count = (name: string) => {
    counts[name] = of(name) + 1;
  };
  const of = (name: string) => counts[name] ?? 0;
  let h1 = '';
  let nodes = 0;
  let aside = 0;
  let run = 0;
  let longestRun = 0;
  let near = 0;
  let firstDate = 0;
  let best = openBox();

  const readLabel = (label: string, link: boolean) => {
    if (LABELS.tells.test(label)) count('tells');
    if (!/\d/.test(label)) return;
    if (!link && LABELS.price.test(label)) count('prices');
    if (LABELS.date.test(label)) {
      count('dates');
      firstDate ||= nodes;
      if (near > 0) count('nearDates');
    }
  };

  const readText = (text: string, place: Place) => {
    if (text.length < 2) return;
    const length = lengthOf(text);
    if (place.link) place.box.linked += length;
    else if (place.aside) aside += length;
    else place.box.plain += length;
    if (text.length < LABEL_MAX) readLabel(text, place.link);
    near -= length;
  };

  const closeBox = (tag: string, box: Box, parent: Box) => {
    const isParagraph = PARAGRAPHS.has(tag);
    if (box.plain >= PROSE_MIN && box.plain > box.linked) {
      const holder = isParagraph ? parent : box;
      holder.own += box.plain;
      holder.paragraphs += 1;
      run += box.plain;
      longestRun = Math.max(longestRun, run);
    }
    if (isParagraph) return;
    parent.inner += box.own;
    if (box.own + box.inner / 2 > best.own + best.inner / 2) best = box;
  };

  const readElement = (element: Element, tag: string, place: Place) => {
    count(tag);
    if (UNREAD.has(tag)) return;
    const inline = INLINE.has(tag);
    const heading = place.heading || HEADINGS.has(tag);
    const link = place.link || tag === 'A';
    // Some templates wrap the whole page in an aside.
    let outside = tag !== 'MAIN' && tag !== 'ARTICLE' && (place.aside || ASIDES.has(tag));
    if (tag !== 'FORM') {
      const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
      if (names.length > 1) {
        if (CLASSES.body.test(names)) count('bodyClass');
        if (CLASSES.pages.test(names)) count('pages');
        if (!inline && CLASSES.comments.test(names)) outside = true;
      }
    }
    if (tag === 'H2' || tag === 'H3') run = 0;
    const box = inline ? place.box : openBox();
    readChildren({ box, aside: outside, link, heading, depth: place.depth + 1 });
    if (inline) return;
    if (!heading) closeBox(tag, box, place.box);
    else if (tag === 'H1' && !h1) {
      h1 = (element.textContent ?? '').trim();
      near = NEAR;
    }
  };

  // It runs cold on every page, where each call into the DOM counts: hence what the walker returns, and no more.
  const readChildren = (place: Place) => {
    let node = place.depth > DEEPEST ? null : walker.firstChild();
    if (!node) return;
    for (; node; node = walker.nextSibling()) {
      nodes += 1;
      const { nodeName } = node;
      if (nodeName === '#text') readText((node as Text).data.trim(), place);
      // Only a form can hide its name.
      else readElement(node as Element, typeof nodeName === 'string' ? nodeName : 'FORM', place);
    }
    walker.parentNode();
  };

  const root = openBox();
  readChildren({ box: root, aside: false, link: false, heading: false, depth: 0 });
  closeBox('', root, openBox());

  const log = Math.log1p;
  return {
    h1,
    features: {
      boxText: log(best.own + best.inner),
      boxParagraphs: log(best.paragraphs),
      longestRun: log(longestRun),
      asideText: log(aside),
      divs: log(of('DIV')),
      paragraphsPerDiv: of('P') / Math.max(1, of('DIV')),
      dates: log(of('dates')),
      firstDate: firstDate ? firstDate / nodes : 1,
      nearDates: of('nearDates'),
      prices: log(of('prices')),
      labelsTell: log(of('tells')),
      bodyClass: log(of('bodyClass')),
      pagesClass: log(of('pages')),
    },
  };
}

/** In letters: a character of Chinese or Japanese says what three of them say. */
function lengthOf(text: string): number {
  const middle = text.charCodeAt(text.length >> 1);
  return text.length * (middle >= 0x3040 && middle <= 0x9fff ? 3 : 1);
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/**
 * Reads a quotation of a post: its lines, who wrote them, when, and where it stands. The networks' quotations differ in
 * markup and change it; what they have in common is read: one line names the author, often with a handle, and links to
 * the post itself, which nothing else in the quotation does. A line that is not understood stays a line of the text.
 */
import { POSTED_BY, POSTED_ON, PROMPT } from '../../rules/embed-words.ts';
import type { EmbedRule } from '../../rules/rule.ts';
import { readAnyDate } from '../describe/date-habits.ts';
import { isPictureOf, readEmbedAddress } from '../embed-address.ts';
import { SILENT } from '../judge/blocks.ts';
import { joinSrcset, splitSrcset } from '../srcset.ts';
import { foldSpace, holdsBlock, isBlock, lineOf } from '../text.ts';

export interface Post {
  /** Paragraphs of its text, for a blockquote. */
  readonly lines: readonly Element[];
  readonly name: string | null;
  /** With its sign: "@alder", "u/alder". */
  readonly handle: string | null;
  /** As the page prints it, in a `time`. */
  readonly date: Element | null;
  /** An address that a form of the rule fits, where the quotation links to one. */
  readonly url: string | null;
}

interface Line {
  readonly element: Element;
  readonly text: string;
  /** Was a paragraph of its own, as the author's text is. */
  readonly isParagraph: boolean;
}

const HANDLE = /\(?((?:@|\bu\/)[\w.-]+(?:@[\w.-]+)?)\)?/;
const HANDLE_ALONE = new RegExp(`^${HANDLE.source}$`);
const LONGEST_CREDIT = 200;
const LONGEST_PROMPT = 80;

/** @param url the post's address from the quotation's attributes, where they have it */
export function readPost(quote: Element, rule: EmbedRule, url: string | null): Post {
  const lines = linesOf(quote);
  const own = url ?? ownAddress(lines, rule);
  const isOwn = (link: Element) => own !== null && isSame(link.getAttribute('href') ?? '', own, rule);
  const credit = lines.findLast((line) => isCredit(line, isOwn)) ?? null;
  const text = lines.filter((line) => line !== credit && !isPrompt(line, isOwn, rule));
  for (const { element } of text) tidy(element, isOwn, rule);
  return {
    lines: text
      .map(({ element }) => element)
      .filter((element) => lineOf(element) || element.querySelector('img')),
    ...readCredit(credit, isOwn, languageOf(quote)),
    url: own,
  };
}

/** Each block without blocks in it, and each run of text between two; a run is cut at its breaks. */
function linesOf(quote: Element): readonly Line[] {
  const copy = quote.ownerDocument;
  const lines: Line[] = [];
  const add = (nodes: readonly Node[], isParagraph: boolean, source?: Element) => {
    const element = copy.createElement('p');
    element.append(...nodes);
    for (const name of ['lang', 'dir']) {
      const value = source?.getAttribute(name);
      if (value) element.setAttribute(name, value);
    }
    const text = lineOf(element);
    if (text || element.querySelector('img')) lines.push({ element, text, isParagraph });
  };
  const visit = (box: Element, link: Element | null) => {
    let run: Node[] = [];
    const flush = () => {
      if (run.length > 0) add(link ? [around(link, run)] : run, false);
      run = [];
    };
    for (const node of [...box.childNodes]) {
      const element = node.nodeType === 1 /* element */ ? (node as Element) : null;
      if (element && (SILENT.has(element.localName) || element.hasAttribute('data-embed'))) continue;
      if (element?.localName === 'br') flush();
      else if (element && (isBlock(element) || holdsBlock(element))) {
        flush();
        const inner = element.localName === 'a' ? element : link;
        if (holdsBlock(element)) visit(element, inner);
        else {
          for (const nodes of paragraphsIn(element)) {
            add(link ? [around(link, nodes)] : nodes, element.localName === 'p', element);
          }
        }
      } else if (element || node.nodeType === 3 /* text */) run.push(node);
    }
    flush();
  };
  visit(quote, null);
  return lines;
}

/** Parted by two breaks, as networks write an empty line. */
function paragraphsIn(block: Element): readonly Node[][] {
  const paragraphs: Node[][] = [[]];
  for (const node of [...block.childNodes]) {
    const isSecond = node.nodeName === 'BR' && node.previousSibling?.nodeName === 'BR';
    if (isSecond) {
      paragraphs.at(-1)?.pop();
      paragraphs.push([]);
    } else paragraphs.at(-1)?.push(node);
  }
  return paragraphs;
}

function around(link: Element, nodes: readonly Node[]): Element {
  const inner = link.cloneNode(false) as Element;
  inner.append(...nodes);
  return inner;
}

/** The last one: a post may quote another, whose link then stands in its text. */
function ownAddress(lines: readonly Line[], rule: EmbedRule): string | null {
  const links = lines.flatMap(({ element }) => [...element.querySelectorAll('a[href]')]);
  const urls = links.map((link) => link.getAttribute('href') as string);
  return urls.findLast((url) => readEmbedAddress(rule, url)) ?? null;
}

function isSame(url: string, own: string, rule: EmbedRule): boolean {
  const page = readEmbedAddress(rule, url)?.page;
  return page !== undefined && page === readEmbedAddress(rule, own)?.page;
}

function isCredit({ element, text, isParagraph }: Line, isOwn: (link: Element) => boolean): boolean {
  if (text.length > LONGEST_CREDIT || PROMPT.test(text)) return false;
  const links = [...element.querySelectorAll('a[href]')];
  if (POSTED_BY.test(text)) return links.length > 0 || HANDLE.test(text);
  // "@alder", alone in a link to the author.
  return !isParagraph && !links.some(isOwn) && links.length > 0 && HANDLE_ALONE.test(text);
}

/** Asks the reader to go to the network: nothing but a link to the post, with the network's name in it. */
function isPrompt(line: Line, isOwn: (link: Element) => boolean, { product }: EmbedRule): boolean {
  const { element, text } = line;
  if (text.length > LONGEST_PROMPT) return false;
  const links = [...element.querySelectorAll('a[href]')];
  const isLink = links.length > 0 && foldSpace(links.map(lineOf).join(' ')) === text;
  if (!isLink) return false;
  return PROMPT.test(text) || (links.some(isOwn) && text.toLowerCase().includes(product.toLowerCase()));
}

/** In some quotations the whole text is a link to the post; pictures of the network are words as pictures. */
function tidy(line: Element, isOwn: (link: Element) => boolean, rule: EmbedRule): void {
  for (const link of [...line.querySelectorAll('a[href]')]) {
    if (isOwn(link) && lineOf(link) === lineOf(line)) link.replaceWith(...link.childNodes);
  }
  for (const element of [...line.querySelectorAll('img[srcset], source[srcset]')]) keepOthers(element, rule);
  for (const image of [...line.querySelectorAll('img')]) {
    const picture = image.closest('picture');
    const src = image.getAttribute('src');
    const hasOther = image.hasAttribute('srcset') || Boolean(picture?.querySelector('source[srcset]'));
    if (src ? isPictureOf(rule, src) : !hasOther)
      (picture ?? image).replaceWith(image.getAttribute('alt') ?? '');
  }
}

/** A picture of the page's own may have larger ones of the network beside it. */
function keepOthers(element: Element, rule: EmbedRule): void {
  const candidates = splitSrcset(element.getAttribute('srcset') ?? '');
  const others = candidates.filter(({ address }) => !isPictureOf(rule, address));
  if (others.length === candidates.length) return;
  if (others.length > 0) element.setAttribute('srcset', joinSrcset(others));
  else if (element.localName === 'source') element.remove();
  else element.removeAttribute('srcset');
}

type Credit = Pick<Post, 'name' | 'handle' | 'date'>;

function readCredit(
  line: Line | null,
  isOwn: (link: Element) => boolean,
  languages: readonly string[],
): Credit {
  if (!line) return { name: null, handle: null, date: null };
  const { element } = line;
  const printed = element.querySelector('time') ?? dateLink(element, isOwn);
  const date = printed && dateFrom(printed, languages);
  if (date) printed.remove();
  const said = lineOf(element).replace(POSTED_BY, '').replace(POSTED_ON, '');
  const handle = HANDLE.exec(said);
  const name = foldSpace(handle ? said.slice(0, handle.index) : said).replace(/[\s,(·|]+$/, '');
  return { name: name || null, handle: handle?.[1] ?? null, date: date || null };
}

/** The link to the post reads as its date, unless the whole line is the link. */
function dateLink(line: Element, isOwn: (link: Element) => boolean): Element | null {
  const links = [...line.querySelectorAll('a[href]')].filter(isOwn);
  const link = links.at(-1);
  return link && lineOf(link) && lineOf(link) !== lineOf(line) && /\d/.test(lineOf(link)) ? link : null;
}

function dateFrom(printed: Element, languages: readonly string[]): Element | null {
  const text = lineOf(printed);
  if (!text) return null;
  const time = printed.ownerDocument.createElement('time');
  const given = printed.getAttribute('datetime') ?? text;
  const value = readAnyDate(given, { languages, dayFirst: null })?.value;
  if (value) time.setAttribute('datetime', value);
  time.append(text);
  return time;
}

/** Networks print the date in the language that the page asked for, mostly its own. */
function languageOf(quote: Element): readonly string[] {
  const language = quote.ownerDocument.documentElement.getAttribute('lang') ?? '';
  return [
    ...new Set([(quote.getAttribute('data-lang') ?? language).slice(0, 2).toLowerCase() || 'en', 'en']),
  ];
}

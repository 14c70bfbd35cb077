/**
 * Pages with no markup to speak of: a text in lines, as a wire service, a mailing list or a saved file gives it. In
 * the copy they get what the stages read: a paragraph a line, and a headline where nothing else names one.
 */
import { bylineInside, bylineOf } from '../describe/byline.ts';
import { readDates } from '../describe/date-text.ts';
import { keyOf } from '../describe/plain.ts';
import { blockElementsOf, foldSpace, isBlock, lineOf } from '../text.ts';

/** Fewer lines are a notice, not an article. */
const FEWEST_LINES = 4;
/** Fewer are a label, not a headline. */
const FEWEST_WORDS = 4;
/** Characters from which a line is running text. */
const RUNNING_TEXT = 160;
/** Mail and old text files break their lines at a width; there only an empty line ends a paragraph. */
const WRAPPED_WIDTH = { least: 55, most: 95, share: 0.6 } as const;

const ALREADY_STRUCTURED = 'p, h1, h2, h3, h4, li, td';
const ALREADY_NAMED = 'h1, h2, h3, [itemprop~="headline"]';

const TEXT_NODE = 3;

export function structurePlainPage(copy: Document): void {
  if (!copy.querySelector(ALREADY_STRUCTURED)) breakIntoParagraphs(copy);
  if (!copy.querySelector(ALREADY_NAMED)) nameHeadline(copy);
}

function breakIntoParagraphs(copy: Document): void {
  for (const box of [
    copy.body,
    ...copy.body.querySelectorAll('div, pre, main, article, section, center, font'),
  ]) {
    if ([...box.children].some(isBlock)) continue;
    const lines = box.querySelector('br') ? linesAtBreaks(box) : linesAtNewlines(box);
    if (lines.length < FEWEST_LINES) continue;
    const paragraphs = lines.map((line) => {
      const paragraph = copy.createElement('p');
      paragraph.append(...line);
      return paragraph;
    });
    if (box.localName === 'pre') box.replaceWith(...paragraphs);
    else box.replaceChildren(...paragraphs);
  }
}

function linesAtBreaks(box: Element): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of [...box.childNodes]) {
    if (node.nodeName === 'BR') lines.push([]);
    else (lines.at(-1) as Node[]).push(node);
  }
  return lines.filter((line) => line.some((node) => node.nodeType === 1 || foldSpace(node.nodeValue ?? '')));
}

/** Text, and at most pictures beside it: with other elements in it, it is somebody's layout. */
function linesAtNewlines(box: Element): Node[][] {
  if ([...box.children].some((child) => child.textContent?.trim())) return [];
  return [...box.childNodes].flatMap((node) =>
    node.nodeType === TEXT_NODE ? linesOfText(node.nodeValue ?? '', box.ownerDocument) : [[node]],
  );
}

function linesOfText(text: string, copy: Document): Node[][] {
  const single = text.split('\n').map(foldSpace).filter(Boolean);
  const wrapped = single.filter(
    ({ length }) => length >= WRAPPED_WIDTH.least && length <= WRAPPED_WIDTH.most,
  );
  const isWrapped = wrapped.length > single.length * WRAPPED_WIDTH.share;
  const paragraphs = text
    .split(/\n\s*\n/)
    .map(foldSpace)
    .filter(Boolean);
  return (isWrapped ? paragraphs : single).map((line) => [copy.createTextNode(line)]);
}

/**
 * The headline is the line above the text that the page's title begins with. Where the title is none, or a file's
 * name, it is the first line of several words that is no byline, date, label or path.
 */
function nameHeadline(copy: Document): void {
  const blocks = blockElementsOf(copy.body);
  const start = blocks.findIndex((block) => isRunningText(lineOf(block)));
  const titles = blocks.slice(0, Math.max(0, start)).filter((block) => isTitle(lineOf(block)));
  const title = keyOf(copy.title);
  const headline =
    title.split(' ').length < FEWEST_WORDS
      ? titles[0]
      : titles.find((block) => title.startsWith(keyOf(lineOf(block))));
  if (!headline) return;
  const dek = titles[titles.indexOf(headline) + 1];
  rename(headline, 'h1');
  if (dek) rename(dek, 'h2');
}

function isRunningText(line: string): boolean {
  return line.length >= RUNNING_TEXT && !line.startsWith('<');
}

function isTitle(line: string): boolean {
  if (line.startsWith('<') || / [/>›»|] /.test(line)) return false;
  if (line.split(' ').length < FEWEST_WORDS || bylineOf(line) || bylineInside(line)) return false;
  return readDates(line, { languages: ['en'], dayFirst: null }).length === 0;
}

function rename(element: Element, name: string): void {
  const heading = element.ownerDocument.createElement(name);
  heading.append(...element.childNodes);
  element.replaceWith(heading);
}

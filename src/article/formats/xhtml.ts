/**
 * The body as markup that is well-formed XML and valid HTML at once: for EPUB, whose checkers and reading systems refuse a
 * list item outside a list or a paragraph within an emphasis, and for HTML. What stands in the wrong place is put right or
 * gives way to its content; no text is lost.
 */

import { followsCaption } from '../follows-caption.ts';
import { escapeMarkup } from './escape-markup.ts';

export interface Heading {
  readonly id: string;
  /** 2 to 6. */
  readonly level: number;
  readonly text: string;
}

export interface Markup {
  readonly markup: string;
  /** In the order of the text, each with an id in the markup. */
  readonly headings: readonly Heading[];
}

interface Options {
  /** What stands for a picture: markup made with `tag` and `escaped`, without links where it is in one. */
  picture(image: Element, inLink: boolean): string;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

const names = (list: string) => new Set(list.split(' '));

const BLOCKS = names(
  'p h1 h2 h3 h4 h5 h6 pre ul ol dl table div section article aside header footer main address blockquote figure ' +
    'hr details li dt dd figcaption summary caption thead tbody tfoot tr td th',
);
/** Hold text and what may stand in a line, but no block. */
const OF_WORDS = names('p h1 h2 h3 h4 h5 h6 pre address');
/** Around blocks, these give way. */
const IN_LINE = names(
  'em strong b i u s sub sup small mark abbr cite dfn q code kbd samp var time bdi bdo span',
);
/** Parts of a page, which an article is not divided into again. */
const DIVISIONS = names('div section article header footer main');
const HEADING = /^h([1-6])$/;
const WITHOUT_END = names('br hr img wbr');

/** A date or time as `datetime` takes it. */
const DATETIME =
  /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?)?$/;

/** What a link within the text can name, written alike in XML, HTML and an address. */
const NAMEABLE = /^[\w:.-]+$/;

/** Where something stands. */
interface Place {
  /** Only words, and what stands in a line with them. */
  readonly words?: boolean;
  readonly noHeadings?: boolean;
  readonly inLink?: boolean;
  readonly inPre?: boolean;
}

/** @param body the sanitised body, of nodes of our own. It is not changed. */
export function toXhtml(body: Element, { picture }: Options): Markup {
  const headings: Heading[] = [];
  const ids = new Set<string>();
  const known = new Set([...body.querySelectorAll('[id]')].map(({ id }) => id));
  return { markup: withoutDeadEnds(within(body, {})), headings };

  /** What was linked to may have given way. */
  function withoutDeadEnds(markup: string): string {
    return markup.replace(/<a href="#([^"]*)"/g, (link, id) => (ids.has(id) ? link : '<a'));
  }

  function within(parent: Element, place: Place): string {
    return [...parent.childNodes].map((node) => written(node, place)).join('');
  }

  function written(node: Node, place: Place): string {
    if (node.nodeType === TEXT_NODE) return escaped(node.nodeValue ?? '');
    return node.nodeType === ELEMENT_NODE ? elementOf(node as Element, place) : '';
  }

  function elementOf(element: Element, place: Place): string {
    const name = element.localName;
    if (name === 'img') return pictureOf(element, place);
    if (name === 'picture') return picturesIn(element, place);
    if (name === 'source' || name === 'rp' || name === 'col' || name === 'colgroup') return '';
    if (name === 'br' || name === 'wbr') return tag(name);
    if (name === 'a') return linkOf(element, place);
    if (name === 'ruby') return rubyOf(element, place);
    if (IN_LINE.has(name)) return lineOf(element, place);
    if (name === 'del' || name === 'ins') return tag(name, attributesOf(element), within(element, place));
    if (!BLOCKS.has(name)) return within(element, place);
    if (place.words) return giveWay(element, place);
    return blockOf(element, name, place);
  }

  /** A block where there may be none: its words, apart from those beside it. */
  function giveWay(element: Element, place: Place): string {
    const gap = place.inPre ? '\n' : ' ';
    return `${gap}${within(element, place)}${gap}`;
  }

  function blockOf(element: Element, name: string, place: Place): string {
    const level = HEADING.exec(name)?.[1];
    if (level) return headingOf(element, Number(level), place);
    switch (name) {
      case 'hr':
        return tag('hr');
      case 'ul':
      case 'ol':
        return listOf(element, place);
      case 'dl':
        return termsOf(element, place);
      case 'table':
        return tableOf(element, place);
      case 'figure':
        return figureOf(element, place);
      case 'details':
        return detailsOf(element, place);
      case 'pre':
        return tag(name, attributesOf(element), within(element, { ...place, words: true, inPre: true }));
      case 'blockquote':
      case 'aside':
        return tag(name, attributesOf(element), within(element, { ...place }));
    }
    if (OF_WORDS.has(name))
      return tag(name, attributesOf(element), within(element, { ...place, words: true }));
    if (DIVISIONS.has(name) && isBare(element)) return within(element, place);
    // A part of a list or table without its whole.
    return tag('div', attributesOf(element), within(element, place));
  }

  function headingOf(element: Element, level: number, place: Place): string {
    const content = within(element, { ...place, words: true });
    if (place.noHeadings) return tag('p', {}, tag('strong', {}, content));
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    // The headline is the one heading of the first level.
    const shown = Math.max(2, level);
    const { id: own, ...attributes } = attributesOf(element);
    const id = own ?? `heading-${headings.length + 1}`;
    if (text === '') return content.trim() === '' ? '' : tag('div', {}, content);
    headings.push({ id, level: shown, text });
    return tag(`h${shown}`, { id, ...attributes }, content);
  }

  function listOf(element: Element, place: Place): string {
    const inside = { ...place, words: false };
    const items = [...element.childNodes].map((node) => {
      if ((node as Element).localName !== 'li')
        return isBlank(node) ? '' : tag('li', {}, written(node, inside));
      const { value, ...attributes } = attributesOf(node as Element);
      const counted = element.localName === 'ol' && value !== undefined ? { value } : {};
      return tag('li', { ...attributes, ...counted }, within(node as Element, inside));
    });
    return items.some(Boolean) ? tag(element.localName, attributesOf(element), items.join('')) : '';
  }

  /** Terms, each followed by what is said of it; anything else is paragraphs. */
  function termsOf(element: Element, place: Place): string {
    const parts = [...element.childNodes].filter((node) => !isBlank(node));
    const kinds = parts.map((node) => (node as Element).localName);
    const isList = /^(?:(?:dt )+(?:dd )+)+$/.test(kinds.map((kind) => `${kind} `).join(''));
    if (!isList) return tag('div', attributesOf(element), within(element, place));
    const lines = (parts as Element[]).map((part) =>
      tag(part.localName, attributesOf(part), within(part, { ...place, words: part.localName === 'dt' })),
    );
    return tag('dl', attributesOf(element), lines.join(''));
  }

  function tableOf(element: Element, place: Place): string {
    const own = (selector: string) =>
      [...element.querySelectorAll(selector)].filter((part) => part.closest('table') === element);
    const rowsIn = (rows: readonly Element[]) => rows.map((row) => rowOf(row, place)).join('');
    const isIn = (row: Element, group: string) => row.parentElement?.localName === group;
    const rows = own('tr');
    const [head, foot] = ['thead', 'tfoot'].map((group) => rowsIn(rows.filter((row) => isIn(row, group))));
    const body = rowsIn(rows.filter((row) => !isIn(row, 'thead') && !isIn(row, 'tfoot')));
    const caption = own('caption').map((part) => within(part, { ...place, words: true }))[0];
    if (!body && !head && !foot) return within(element, place);
    // A table that is all head or foot has a body all the same.
    const parts =
      body || (head && foot)
        ? [
            ['thead', head],
            ['tbody', body],
            ['tfoot', foot],
          ]
        : [['tbody', head || foot]];
    return tag(
      'table',
      attributesOf(element),
      (caption ? tag('caption', {}, caption) : '') +
        parts.map(([group, content]) => (content ? tag(group as string, {}, content) : '')).join(''),
    );
  }

  function rowOf(row: Element, place: Place): string {
    const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
    if (cells.length === 0) return '';
    const written = cells.map((cell) => {
      const isHead = cell.localName === 'th';
      const inside = { ...place, words: false, noHeadings: isHead || place.noHeadings === true };
      return tag(cell.localName, attributesOf(cell), within(cell, inside));
    });
    return tag('tr', {}, written.join(''));
  }

  /** One caption, below. */
  function figureOf(element: Element, place: Place): string {
    const captions = [...element.children].filter(({ localName }) => localName === 'figcaption');
    const [caption] = captions;
    const content = [...element.childNodes]
      .filter((node) => node !== caption)
      .map((node) => written(node, place))
      .join('');
    const kind = element.hasAttribute('data-embed') ? { class: 'card' } : {};
    const below = caption ? tag('figcaption', attributesOf(caption), within(caption, place)) : '';
    return content.trim() || below
      ? tag('figure', { ...kind, ...attributesOf(element) }, content + below)
      : '';
  }

  function detailsOf(element: Element, place: Place): string {
    const [summary] = [...element.children].filter(({ localName }) => localName === 'summary');
    if (!summary || place.inLink) return tag('div', attributesOf(element), within(element, place));
    const rest = [...element.childNodes].filter((node) => node !== summary);
    // Open: on paper and in a book there is nothing to click.
    return tag(
      'details',
      { open: '', ...attributesOf(element) },
      tag('summary', {}, within(summary, { ...place, words: true })) +
        rest.map((node) => written(node, place)).join(''),
    );
  }

  function linkOf(element: Element, place: Place): string {
    const href = element.getAttribute('href');
    if (href === null || place.inLink || !isThere(href)) {
      const id = attributesOf(element);
      return id.id ? tag('span', id) + within(element, place) : within(element, place);
    }
    const content = within(element, { ...place, inLink: true });
    // In a line of its own, so that the words beside it stay apart.
    return content.trim() === ''
      ? content
      : tag('a', { href: addressOf(href), ...attributesOf(element) }, content);
  }

  function isThere(href: string): boolean {
    return !href.startsWith('#') || known.has(href.slice(1));
  }

  function lineOf(element: Element, place: Place): string {
    const hasBlocks = [...element.querySelectorAll('*')].some(({ localName }) => BLOCKS.has(localName));
    if (hasBlocks && !place.words) return within(element, place);
    const content = within(element, { ...place, words: true });
    const { name, ...attributes } = { name: element.localName, ...attributesOf(element) };
    if (name === 'span' && Object.keys(attributes).length === 0) return content;
    if (name === 'bdo' && !('dir' in attributes)) return content;
    const kind = name === 'small' && followsCaption(element) ? { class: 'credit' } : {};
    return tag(name, { ...attributes, ...kind }, content);
  }

  function rubyOf(element: Element, place: Place): string {
    if (![...element.children].some(({ localName }) => localName === 'rt')) return within(element, place);
    const inside = { ...place, words: true };
    const parts = [...element.childNodes].map((node) =>
      (node as Element).localName === 'rt'
        ? tag('rt', {}, within(node as Element, inside))
        : written(node, inside),
    );
    return tag('ruby', attributesOf(element), parts.join(''));
  }

  function pictureOf(image: Element, { inLink = false }: Place): string {
    return picture(image, inLink);
  }

  function picturesIn(element: Element, place: Place): string {
    return [...element.querySelectorAll('img')].map((image) => pictureOf(image, place)).join('');
  }

  function attributesOf(element: Element): Readonly<Record<string, string>> {
    const name = element.localName;
    const kept: Record<string, string> = {};
    const id = element.getAttribute('id');
    // Joined pages may have brought it twice.
    if (id && NAMEABLE.test(id) && !ids.has(id)) {
      ids.add(id);
      kept.id = id;
    }
    for (const attribute of ['lang', 'dir', 'title']) copy(attribute);
    if (name === 'ol') for (const attribute of ['start', 'reversed']) copy(attribute);
    if (name === 'li') copy('value');
    if (name === 'th') copy('scope');
    for (const attribute of ['datetime', 'colspan', 'rowspan']) {
      const isGood = attribute === 'datetime' ? DATETIME : /^[1-9]\d*$/;
      if (isGood.test(element.getAttribute(attribute) ?? '')) copy(attribute);
    }
    return kept;

    function copy(attribute: string): void {
      const value = element.getAttribute(attribute);
      if (value !== null) kept[attribute] = value;
    }
  }
}

/** Nothing that would be lost with it. */
function isBare(element: Element): boolean {
  return (
    !['id', 'lang', 'dir', 'title'].some((attribute) => element.hasAttribute(attribute)) && hasBlock(element)
  );
}

function hasBlock(element: Element): boolean {
  return [...element.children].some(({ localName }) => BLOCKS.has(localName));
}

function isBlank(node: Node): boolean {
  return node.nodeType === ELEMENT_NODE ? false : (node.nodeValue ?? '').trim() === '';
}

/** @param content markup */
export function tag(name: string, attributes: Readonly<Record<string, string>> = {}, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  if (WITHOUT_END.has(name)) return `<${name}${written.join('')}/>`;
  return `<${name}${written.join('')}>${content}</${name}>`;
}

// Characters that XML has no way to write, among them halves of letters that were cut apart.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export function escaped(text: string): string {
  return escapeMarkup(text.replace(NOT_IN_XML, ''));
}

/** Browsers let more stand in an address than its standard (RFC 3986) has. */
export function addressOf(href: string): string {
  return href.replace(/[\s"<>\\^`{|}[\]]/g, (character) => encodeURIComponent(character));
}

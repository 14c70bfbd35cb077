/**
 * From a page's HTML to nodes that may be shown. Parsed inert, walked against a closed list, and **rebuilt**: every
 * node that leaves here was made by us. A node parsed in a Chromium content script keeps the handler of an `onclick`
 * attribute even when the attribute is taken off, so no parsed node may ever be shown.
 */

import { oneLine } from '../article/one-line.ts';
import type { UntrustedHtml } from '../article/types.ts';
import { attributesOf, checkAttribute, vanishes } from './allowed.ts';
import { createElements, type MakeElement, type Props } from './element.ts';
import { noteId, noteIdsOf, targetOf } from './notes.ts';
import { parseInert } from './parse-inert.ts';
import { imageUrl, linkUrl, srcset, webUrl } from './urls.ts';

export interface SanitizeOptions {
  /** The document the nodes are for. */
  readonly document: Document;
  /** What relative addresses are resolved against: the article's own address. */
  readonly baseUrl: string;
  /** Nodes after which it pauses for the first time; each portion is as large as all before it. Absent: no pauses. */
  readonly portion?: number;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const ELEMENTS_AND_TEXT = 5; // NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
const TEXT_NODE = 3;

/** Elements nested deeper than this are unwrapped: layout is recursive, and no article nests so deep. */
const DEEPEST = 100;

/** What cannot be written down within a paragraph: a parser ends the paragraph before it. */
const ENDS_PARAGRAPH = new Set(
  (
    'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p ' +
    'pre section summary table ul'
  ).split(' '),
);
const BEGINS_ANEW = new Set(['caption', 'td', 'th']);
/** Parts of tables, and what each can be written down in. */
const TABLE_PARTS: Readonly<Record<string, readonly string[]>> = {
  caption: ['table'],
  thead: ['table'],
  tbody: ['table'],
  tfoot: ['table'],
  tr: ['thead', 'tbody', 'tfoot'],
  td: ['tr'],
  th: ['tr'],
  colgroup: ['table'],
  col: ['colgroup'],
};
/** In these a parser leaves nothing but parts, and puts all else before the table. */
const ONLY_PARTS = new Set(Object.values(TABLE_PARTS).flat());

/** What the nodes that come go into. */
interface Target {
  readonly node: ParentNode;
  /** How many elements of ours it stands in, itself with them. */
  readonly depth: number;
  readonly isInParagraph: boolean;
  /** A parser ends a link before the next, but in a cell begins anew. */
  readonly isInLink: boolean;
}

interface Maker {
  readonly element: MakeElement;
  readonly baseUrl: string;
  /** Ids that links within the text point to. */
  readonly noteIds: ReadonlySet<string>;
}

/** What becomes of an element: one of ours in its place, its children in its place, or nothing. */
type Fate = HTMLElement | 'unwrap' | 'vanish';

export function sanitize(html: UntrustedHtml, options: SanitizeOptions): DocumentFragment {
  const fragment = options.document.createDocumentFragment();
  sanitizeInto(fragment, html, options).next();
  return fragment;
}

/** The same for a text so long that its beginning is to be seen before its end is there: a step a portion. */
export function* sanitizeInto(
  into: ParentNode,
  html: UntrustedHtml,
  { document, baseUrl, portion = Number.POSITIVE_INFINITY }: SanitizeOptions,
): Generator<void, void, void> {
  const body = parseInert(html).body;
  if (!body) return;
  const maker = { element: createElements(document), baseUrl, noteIds: noteIdsOf(body, baseUrl) };

  // A tree walker, not `firstChild`: a form control named "firstChild" stands in for its form's own property.
  const walker = body.ownerDocument.createTreeWalker(body, ELEMENTS_AND_TEXT);
  const targets: Target[] = [{ node: into, depth: 0, isInParagraph: false, isInLink: false }];
  let node = walker.firstChild();
  let pauseAt = portion;
  for (let count = 0; node; count += 1) {
    if (count === pauseAt) {
      pauseAt *= 2;
      yield;
    }
    const target = targets.at(-1) as Target;
    if (node.nodeType === TEXT_NODE) {
      put(target.node, node.nodeValue ?? '');
    } else {
      const fate = fateOf(node as Element, maker);
      const kept = typeof fate === 'object' && canHold(target, fate);
      if (kept) put(target.node, fate);
      if (fate !== 'vanish' && walker.firstChild()) {
        targets.push(kept ? targetIn(fate, target) : target);
        node = walker.currentNode;
        continue;
      }
    }
    node = nextAfter(walker, targets);
  }
}

/** Else it gives way to its children. Written out and parsed again, what is shown must be the same. */
function canHold({ node, depth, isInParagraph, isInLink }: Target, { localName }: Element): boolean {
  const parents = TABLE_PARTS[localName];
  if (parents && !parents.includes((node as Partial<Element>).localName ?? '')) return false;
  if (isInLink && localName === 'a') return false;
  return depth < DEEPEST && !(isInParagraph && ENDS_PARAGRAPH.has(localName));
}

function put(parent: ParentNode, child: Element | string): void {
  const { localName = '' } = parent as Partial<Element>;
  const isPart = typeof child === 'string' ? child.trim() === '' : child.localName in TABLE_PARTS;
  if (ONLY_PARTS.has(localName) && !isPart) (parent as Element).closest('table')?.before(child);
  else parent.append(child);
}

function targetIn(node: HTMLElement, { depth, isInParagraph, isInLink }: Target): Target {
  return {
    node,
    depth: depth + 1,
    isInParagraph: node.localName === 'p' || isInParagraph,
    isInLink: node.localName === 'a' || (isInLink && !BEGINS_ANEW.has(node.localName)),
  };
}

/** The next sibling, or the next sibling of the nearest ancestor that has one; leaves targets on the way up. */
function nextAfter(walker: TreeWalker, targets: Target[]): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    targets.pop();
    if (targets.length === 0) return null;
    walker.parentNode();
  }
}

function fateOf(source: Element, maker: Maker): Fate {
  const { element, baseUrl } = maker;
  const name = source.localName;
  if (source.namespaceURI !== XHTML || vanishes(name)) return 'vanish';
  if (name === 'a') return linkFrom(source, maker);
  if (name === 'img') return pictureFrom(source, maker);
  if (name === 'source') return pictureSourceFrom(source, maker);

  const checks = attributesOf(name);
  if (!checks) return 'unwrap';
  const props: Record<string, string> = { ...noteProps(source, maker) };
  for (const [attribute, check] of Object.entries(checks)) {
    const value = source.getAttribute(attribute);
    if (value === null) continue;
    const checked = check === 'web' ? webUrl(value, baseUrl) : checkAttribute(check, value);
    if (checked !== null) props[attribute] = checked;
  }
  return element(name as keyof HTMLElementTagNameMap, props);
}

function linkFrom(source: Element, maker: Maker): Fate {
  const { element, baseUrl, noteIds } = maker;
  const own = { ...titleOf(source), ...noteProps(source, maker) };
  const target = targetOf(source, baseUrl);
  if (target !== null && noteIds.has(target)) return element('a', { ...own, href: `#${noteId(target)}` });
  const href = linkUrl(source.getAttribute('href'), baseUrl);
  if (!href) return 'id' in own ? element('span', own) : 'unwrap';
  return element('a', {
    ...own,
    'data-affiliate': source.hasAttribute('data-affiliate'),
    href,
    target: '_blank',
    rel: 'noopener noreferrer nofollow',
    referrerpolicy: 'no-referrer',
  });
}

function pictureFrom(source: Element, { element, baseUrl }: Maker): Fate {
  const candidates = srcset(source.getAttribute('srcset'), baseUrl);
  const src = imageUrl(source.getAttribute('src'), baseUrl) ?? candidates?.split(' ')[0];
  const size = { width: pixelsOf(source, 'width'), height: pixelsOf(source, 'height') };
  if (!src || isPixel(size)) return 'vanish';
  return element('img', {
    ...titleOf(source),
    src,
    srcset: candidates,
    sizes: sizesFor(candidates),
    alt: oneLine(source.getAttribute('alt') ?? ''),
    ...size,
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
    decoding: 'async',
  });
}

const SHOWN_EVERYWHERE = /^image\/(?:avif|webp|png|jpe?g|gif)$/i;

function pictureSourceFrom(source: Element, { element, baseUrl }: Maker): Fate {
  // Without its media query, which is not carried over, a crop made for phones would be shown everywhere.
  if (source.parentElement?.localName !== 'picture' || source.hasAttribute('media')) return 'vanish';
  const type = source.getAttribute('type');
  if (type !== null && !SHOWN_EVERYWHERE.test(type)) return 'vanish';
  const candidates = srcset(source.getAttribute('srcset'), baseUrl);
  return candidates ? element('source', { srcset: candidates, sizes: sizesFor(candidates) }) : 'vanish';
}

/** Without it, a browser takes the picture to fill the window and fetches the largest. */
function sizesFor(candidates: string | null): string | null {
  return candidates && /\dw(?:,|$)/.test(candidates) ? '(max-width: 720px) 100vw, 720px' : null;
}

function noteProps(source: Element, { noteIds }: Maker): { readonly id?: string } {
  const id = source.getAttribute('id');
  return id !== null && noteIds.has(id) ? { id: noteId(id) } : {};
}

function titleOf(source: Element): Props {
  const title = source.getAttribute('title');
  return { title: title === null ? null : oneLine(title) };
}

function pixelsOf(source: Element, attribute: 'width' | 'height'): number | null {
  const value = source.getAttribute(attribute)?.trim() ?? '';
  return /^\d{1,5}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : null;
}

/** So small that it is not there to be seen. */
function isPixel({
  width,
  height,
}: {
  readonly width: number | null;
  readonly height: number | null;
}): boolean {
  return (width !== null && width <= 2) || (height !== null && height <= 2);
}

/**
 * Everything in a page that could contact somebody, found without asking any rule of the product: the labels are
 * made from this list, and the score is counted on it.
 */

/** One candidate, as the labels know it: no text of the page, no values of its query. */
export interface Contact {
  /** `img`, `iframe`, `amp-pixel`, `link` ...; `background` for a picture of a style, `ping` for that of a link. */
  readonly tag: string;
  /** Host and path; the kind and length of a `data:` address; empty where there is none. */
  readonly address: string;
  /** The names in its query, in order, joined by `&`. */
  readonly query: string;
  /** Host and path that a lazy attribute or a `srcset` holds back, or empty. */
  readonly later: string;
  /** Words for where it stands and what it looks like; see `shapeOf`. */
  readonly shape: string;
}

/** A contact together with the node that holds it: an element, or the text it is written in. */
export interface Found {
  readonly contact: Contact;
  readonly node: Element | Text;
  /** The element itself; for a contact in text it is one of a parsed copy. */
  readonly element: Element;
}

const ELEMENTS = 'img,iframe,frame,object,embed,input[type="image"],a[ping],area[ping],[background]';
const HINTS = /(?:^|\s)(?:prefetch|preconnect|dns-prefetch|prerender)(?:\s|$)/i;
const LEAKED = /<(?:img|iframe|noscript|amp-[a-z]+|embed|object)\b[^>]*>/i;

/**
 * @param page parsed with scripting off, so that what stands in `<noscript>` is elements
 * @param url the page's own address, which relative addresses hang on
 * @returns every candidate in document order; the same contact more than once where it stands more than once
 */
export function contacts(page: Document, url: string): readonly Found[] {
  return inTree(page.documentElement, url, 'page');
}

function inTree(root: ParentNode, url: string, where: string): readonly Found[] {
  const found: Found[] = [];
  for (const element of root.querySelectorAll('*')) {
    for (const tag of [tagOf(element), backgroundOf(element) ? 'background' : null]) {
      if (!tag) continue;
      const place = element.closest('noscript') ? 'noscript' : where;
      found.push({ contact: contactOf(element, tag, url, place), node: element, element });
    }
    if (element.localName === 'template') {
      const inside = element.hasAttribute('shadowrootmode') ? 'shadow' : 'template';
      found.push(...inTree((element as HTMLTemplateElement).content, url, inside));
    }
    if (!isCode(element)) found.push(...inTextOf(element, url));
  }
  return found;
}

function isCode(element: Element): boolean {
  return ['script', 'style', 'template', 'title'].includes(element.localName);
}

/** Markup that is printed instead of obeyed: escaped once too often, or a `<noscript>` copied as text. */
function inTextOf(element: Element, url: string): readonly Found[] {
  const found: Found[] = [];
  for (const node of element.childNodes) {
    const text = node.nodeType === 3 ? (node.textContent ?? '') : '';
    if (!text.includes('<') || !LEAKED.test(text)) continue;
    const inert = element.ownerDocument.implementation.createHTMLDocument('');
    const box = inert.createElement('div');
    box.innerHTML = text;
    const inside = inTree(box, url, 'text');
    found.push(...inside.map((one) => ({ ...one, node: node as Text })));
  }
  return found;
}

function tagOf(element: Element): string | null {
  if (element.localName.startsWith('amp-')) return element.localName;
  if (element.localName === 'link') return HINTS.test(element.getAttribute('rel') ?? '') ? 'link' : null;
  if (!element.matches(ELEMENTS)) return null;
  if (element.matches('a,area')) return 'ping';
  return element.hasAttribute('background') && !element.matches('img,iframe')
    ? 'background'
    : element.localName;
}

function contactOf(element: Element, tag: string, url: string, place: string): Contact {
  const address = addressOf(element, tag);
  const later = laterOf(element);
  return {
    tag,
    address: short(address, url),
    query: queryOf(address, url),
    later: later ? short(later, url) : '',
    shape: shapeOf(element, tag, place),
  };
}

function addressOf(element: Element, tag: string): string {
  if (tag === 'background') return backgroundOf(element) ?? element.getAttribute('background') ?? '';
  if (tag === 'ping') return element.getAttribute('ping') ?? '';
  const names = tag === 'link' ? ['href'] : ['src', 'data'];
  return names.map((name) => element.getAttribute(name)).find((value) => value?.trim()) ?? '';
}

function backgroundOf(element: Element): string | null {
  const style = element.getAttribute('style') ?? '';
  return /background[^;]*url\(\s*["']?([^"')]+)/i.exec(style)?.[1]?.trim() ?? null;
}

/** Enough to know a contact again; what follows in a longer path is mostly the headline. */
const LONGEST = 96;

const LOOKS_LIKE_ADDRESS = /^\s*(?:https?:)?\/{1,2}[^\s/]|\.(?:jpe?g|png|gif|webp|avif|svg)\b/i;

/** The first address that waits in an attribute: `data-src`, `data-lazy-srcset`, `srcset` ... */
function laterOf(element: Element): string | null {
  for (const { name, value } of element.attributes) {
    const waits = name.startsWith('data-') || name === 'srcset' || name === 'lowsrc' || name === 'original';
    if (waits && LOOKS_LIKE_ADDRESS.test(value)) return value.trim().split(/[\s,]+(?=\S)/)[0] ?? null;
  }
  return null;
}

function parsed(address: string, url: string): URL | null {
  try {
    return new URL(address.trim(), url);
  } catch {
    return null;
  }
}

function short(address: string, url: string): string {
  if (!address.trim()) return '';
  const at = parsed(address, url);
  if (!at) return `not-an-address:${address.length}`;
  if (at.protocol === 'data:') return `${/^data:[^;,]*/.exec(at.href)?.[0]}:${at.href.length}`;
  return (at.host ? at.host + at.pathname : at.protocol + at.pathname).slice(0, LONGEST);
}

function queryOf(address: string, url: string): string {
  const at = address.trim() ? parsed(address, url) : null;
  if (!at || at.protocol === 'data:') return '';
  return [...new Set([...at.searchParams.keys()].map((key) => key.slice(0, 24)))].slice(0, 12).join('&');
}

/**
 * In a fixed order: the place (`noscript`, `template`, `shadow`, `text`; nothing for the page itself); the size, exact
 * up to three pixels, else `sized` or `unsized`; `hidden`, `hidden-box` (something around it is), `off-screen`; the
 * alternative text of a picture; `srcset`, `later`, `lazy`, `min-width`, `ping`; the kind of a hint.
 */
function shapeOf(element: Element, tag: string, place: string): string {
  const style = element.getAttribute('style') ?? '';
  const rel = tag === 'link' ? (element.getAttribute('rel') ?? '').toLowerCase().replace(/\s+/g, '+') : '';
  const words = [
    place === 'page' ? '' : place,
    tag === 'link' || tag === 'ping' ? '' : sizeOf(element, style),
    isHidden(element) ? 'hidden' : hasHiddenBox(element) ? 'hidden-box' : '',
    /(?:left|top|right|bottom|margin[a-z-]*|text-indent)\s*:\s*-\s*\d{3,}/i.test(style) ? 'off-screen' : '',
    tag === 'img' ? altOf(element) : '',
    element.hasAttribute('srcset') ? 'srcset' : '',
    laterOf(element) ? 'later' : '',
    element.getAttribute('loading') === 'lazy' ? 'lazy' : '',
    /min-(?:width|height)\s*:\s*100%/i.test(style) ? 'min-width' : '',
    rel,
  ];
  return words.filter(Boolean).join(' ');
}

function sizeOf(element: Element, style: string): string {
  const side = (name: string): string | null => {
    const own = element.getAttribute(name)?.trim();
    const styled = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;!]+)`, 'i').exec(style)?.[1]?.trim();
    const value = styled ?? own;
    if (!value) return null;
    return /^[0-3](?:\.\d+)?\s*(?:px)?$/i.test(value) ? String(Number.parseFloat(value)) : 'n';
  };
  const [width, height] = [side('width'), side('height')];
  if (width === null && height === null) return 'unsized';
  if ([width, height].every((one) => one === null || one === 'n')) return 'sized';
  return `${width ?? '-'}x${height ?? '-'}`;
}

function altOf(element: Element): string {
  const alt = element.getAttribute('alt');
  return alt === null ? 'alt=none' : alt.trim() ? 'alt=text' : 'alt=empty';
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])/i.test(style)
  );
}

function hasHiddenBox(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) if (isHidden(box)) return true;
  return false;
}

/** What makes two contacts of a page the same to the labels. */
export function fingerprint({ tag, address, query, later, shape }: Contact): string {
  return [tag, address, query, later, shape].join(' | ');
}

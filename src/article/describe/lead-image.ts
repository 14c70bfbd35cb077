/** The picture that leads the article, with the caption and credit of the figure that shows it. */

import { pattern } from '../../rules/pattern.ts';
import { captionsBeside } from '../captions.ts';
import { largestOf } from '../capture/lazy-images.ts';
import { CREDIT, PHOTOGRAPHER_AND_HOUSE } from '../closing-credit.ts';
import { isEmbedPicture } from '../embed-address.ts';
import { lineOf } from '../text.ts';
import type { Claim, LeadImage } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { isNode, type JsonLdNode, listOf, propertyOf, resolve, textOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { plainText } from './plain.ts';
import { settle } from './score.ts';
import { sourcesOf } from './sources.ts';

/** Pictures of the site, not of the article. Matched in the path of the address. */
const NOT_A_PICTURE = pattern('i')`
  (?:^|[/_.-])(?:
    logo\w*|placeholder|default(?!\/)|fallback|favicon|sprite|blank|avatar|gravatar|no-?image|autor
    |byline|headshot|share-?image|social-?share|og-?(?:default|image)|site-?image|apple-touch-icon
    |icon
  )(?:[/_.-]|\d|$)
  |\.svg(?:$|\?)
`;
/** Words for the box of a portrait, in its class. The whole article may be named for its author, so only those near it. */
const PORTRAIT_BOX =
  /(?:^|[\s_-])(?:authors?|autor(?:a|es)?|avatar|bio|byline|bylines|contributors?|headshot|profile)(?:[\s_-]|$)/i;
const BOXES_AROUND_PORTRAIT = 3;
const CREDITS =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [itemprop="copyrightHolder"]';
const SMALLEST_SIDE = 150;
const FIGURE_TRUST = 0.55;
const AROUND_PICTURES =
  'figure, picture, article, [class*="photo" i], [class*="foto" i], [class*="image" i], [class*="media" i], [class*="hero" i]';
const LINK_TRUST = 0.7;
const MOST_IMAGES = 60;
const SHORTEST_STEM = 4;

interface Picture {
  readonly url: string;
  readonly node: JsonLdNode | null;
}

export function describeLeadImage(page: Page): Claim<LeadImage> | null {
  const candidates = candidatesOf(page).filter(({ value }) => isPicture(value.url));
  const settled = settle(candidates, ({ url }) => stemOf(url));
  if (!settled) return null;
  const { value, source, confidence, others } = settled;
  const node =
    value.node ??
    candidates.find(({ value: other }) => other.node && stemOf(other.url) === stemOf(value.url))?.value.node;
  return {
    value: { url: value.url, ...captionOf(page, value.url, node ?? null) },
    source,
    confidence,
    ...(others && {
      others: others.map((rival) => ({ value: { url: rival.value.url }, source: rival.source })),
    }),
  };
}

function candidatesOf(page: Page): Candidate<Picture>[] {
  const candidates: Candidate<Picture>[] = [];
  const add = (
    value: string | null | undefined,
    source: string,
    trust: number,
    node: JsonLdNode | null = null,
  ) => {
    const url = value && absolute(value, page.url);
    if (url) candidates.push({ value: { url, node }, source, trust });
  };
  for (const { from, key, trust } of sourcesOf('image')) {
    if (from === 'json-ld') {
      const image = largestImage(page);
      if (image) add(image.url, `${from} ${key}`, trust, image.node);
    } else add(page.metaTags.get(key)?.[0], `${from} ${key}`, trust);
  }
  add(
    page.document.querySelector('link[rel~="image_src"]')?.getAttribute('href'),
    'link image_src',
    LINK_TRUST,
  );
  add(firstLargeImage(page), 'figure by the headline', FIGURE_TRUST);
  return candidates;
}

function largestImage({ article, jsonLd }: Page): Picture | null {
  let best: Picture | null = null;
  let bestWidth = -1;
  for (const item of article ? listOf(propertyOf(article, 'image')) : []) {
    const image = resolve(item, jsonLd.byId);
    const node = isNode(image) ? image : null;
    const url =
      typeof image === 'string'
        ? image
        : node && (textOf(node, 'url') ?? textOf(node, 'contentUrl') ?? textOf(node, '@id'));
    const width = node ? Number.parseInt(textOf(node, 'width') ?? '0', 10) || 0 : 0;
    if (url && width > bestWidth) [best, bestWidth] = [{ url, node }, width];
  }
  return best;
}

/** Large by its own attributes, in the article, near the headline in page order. */
function firstLargeImage({ document, headline, isOutside }: Page): string | null {
  if (!headline) return null;
  const images = document.getElementsByTagName('img');
  let found: Element | null = null;
  // Not `[...images]`, which takes four times as long over a list of elements.
  for (let at = 0; at < images.length && at < MOST_IMAGES && !found; at += 1) {
    const image = images[at] as Element;
    const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
    const follows = (headline.compareDocumentPosition(image) & 4) /* following */ !== 0;
    const src = image.getAttribute('src') ?? '';
    // What is asked of the address alone is asked first.
    if (
      follows &&
      !(width < 400) &&
      isPicture(src) &&
      image.closest(AROUND_PICTURES) !== null &&
      !isOutside(image) &&
      !isPortrait(image) &&
      // The still of a film or a chart stands for what is embedded there.
      !isEmbedPicture(src)
    )
      found = image;
  }
  return found ? (largestOf(found.getAttribute('srcset') ?? '') ?? found.getAttribute('src')) : null;
}

function isPortrait(image: Element): boolean {
  let box = image.parentElement;
  for (let steps = 0; box && steps < BOXES_AROUND_PORTRAIT; box = box.parentElement, steps += 1) {
    if (/^(?:article|main|body)$/.test(box.localName)) return false;
    if (PORTRAIT_BOX.test(box.className)) return true;
  }
  return false;
}

function isPicture(address: string): boolean {
  if (!address || /^(?:data|blob):/.test(address)) return false;
  const path = address.replace(/^https?:\/\/[^/]+/, '');
  const size = /[/_-](\d{2,4})x(\d{2,4})(?=[/._-])/.exec(path);
  if (size && Math.max(Number(size[1]), Number(size[2])) < SMALLEST_SIDE) return false;
  return path.length > 1 && !NOT_A_PICTURE.test(path);
}

function absolute(value: string, base: URL): string | null {
  try {
    const url = new URL(value.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    // Not an address.
    return null;
  }
}

/** Services that make pictures smaller are told in the query where the picture is. */
const INNER_ADDRESS = /[?&](?:url|src|image)=([^&]{4,})/i;

/** One picture in several sizes has one stem: "/img/boats-1200x630.jpg?w=800" is "boats". */
function stemOf(whole: string): string {
  const address = decoded(INNER_ADDRESS.exec(whole)?.[1]) ?? whole;
  const file =
    address
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? address;
  return file
    .toLowerCase()
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_.@](?:\d{2,4}x\d{2,4}|\d{3,4}w?|scaled|large|[\d.]{1,20}x)$/, '');
}

function decoded(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part);
  } catch {
    // Not encoded.
    return null;
  }
}

function captionOf(page: Page, url: string, node: JsonLdNode | null): Omit<LeadImage, 'url'> {
  const image = imageShowing(page.document, url);
  const figure = image?.closest('figure, [class*="caption" i], [itemtype$="ImageObject"]');
  const beside = image && !figure ? captionsBeside(image) : [];
  const captionElement =
    figure?.querySelector('figcaption, [class*="caption-text" i], [class*="caption" i]') ?? beside[0] ?? null;
  const creditElement =
    figure?.querySelector(CREDITS) ?? beside[0]?.querySelector(CREDITS) ?? beside[1] ?? null;
  const shown = splitCredit(
    captionElement ? lineOf(captionElement) : '',
    creditElement ? lineOf(creditElement) : '',
  );
  const alt = plainText(image?.getAttribute('alt') ?? '') || page.metaTags.get('og:image:alt')?.[0] || '';
  const caption = shown.caption || (node && (textOf(node, 'caption') ?? textOf(node, 'description'))) || '';
  const credit =
    shown.credit ||
    (node && (textOf(node, 'creditText') ?? textOf(node, 'copyrightNotice') ?? creatorOf(node))) ||
    '';
  return { ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) };
}

function creatorOf(node: JsonLdNode): string | null {
  const creator = listOf(propertyOf(node, 'creator') ?? propertyOf(node, 'author'))[0];
  return isNode(creator) ? textOf(creator, 'name') : typeof creator === 'string' ? plainText(creator) : null;
}

function imageShowing(document: Document, url: string): Element | null {
  const stem = stemOf(url);
  // "rad.jpg" may be any picture's: then all of the path but its sizes must be the same.
  if (stem.length < SHORTEST_STEM) return imageOnPath(document, url);
  const shows = (image: Element) => {
    const address = image.getAttribute('src') ?? '';
    return address.toLowerCase().includes(stem)
      ? stemOf(address) === stem
      : (image.getAttribute('srcset') ?? '').toLowerCase().includes(stem);
  };
  return [...document.getElementsByTagName('img')].find(shows) ?? null;
}

function imageOnPath(document: Document, url: string): Element | null {
  const [path, file] = [sizelessPath(url), fileInFolders(url)];
  const shows = ({ src }: HTMLImageElement) =>
    sizelessPath(src) === path || (file !== null && fileInFolders(src) === file);
  return [...document.getElementsByTagName('img')].find(shows) ?? null;
}

/** "/mill/229/01.jpg": what a service cut out of it stands before the folders. */
function fileInFolders(address: string): string | null {
  return /(?:\/[^/?#]+){2}\/[^/?#]+\.\w{3,4}(?=[?#]|$)/.exec(address)?.[0].toLowerCase() ?? null;
}

function sizelessPath(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/\/(?:[wh]_?)?\d{2,4}(?:x\d{2,4})?(?=\/)/gi, '')
    .toLowerCase();
}

function splitCredit(whole: string, element: string): { caption: string; credit: string } {
  if (element)
    return { caption: whole.replace(element, '').trim(), credit: CREDIT.exec(element)?.[1] ?? element };
  const match = PHOTOGRAPHER_AND_HOUSE.exec(whole) ?? CREDIT.exec(whole);
  return match
    ? { caption: whole.slice(0, match.index).trim(), credit: match[1] ?? '' }
    : { caption: whole, credit: '' };
}

/** What each element of the copy holds, counted in one walk. */
import { pattern } from '../../rules/pattern.ts';

export interface Measure {
  /** Place among all elements, in reading order. */
  order: number;
  /** Characters of text, of text in links, and of running text: longer pieces outside links. */
  text: number;
  linked: number;
  prose: number;
  /** Running text of the page that stands before the element. */
  before: number;
  links: number;
  shareLinks: number;
  /** Figures, tables, quotations and players. */
  media: number;
  /** Pictures that are not icons. */
  images: number;
  fields: number;
}

export type Measures = ReadonlyMap<Element, Measure>;

/** A piece of text at least this long (characters) is a sentence, or most of one. */
const SENTENCE = 50;
/** Sides up to this many pixels are an icon's or a portrait's beside a name. */
const ICON_PX = 64;
const ICON =
  /\.svg(?:$|\?)|(?:^|[\s/_.-])(?:icons?|logos?|emoji|avatar|gravatar|spinner|favicon|facebook|twitter|linkedin|pinterest|whatsapp)(?=$|[\s_.-])/i;
const SILENT = new Set(['script', 'style', 'template', 'svg', 'noscript', 'select', 'option', 'datalist']);
const MEDIA = new Set(['figure', 'table', 'blockquote', 'video', 'audio', 'pre', 'picture']);

/** Addresses that only share: Facebook, X, LinkedIn, Pinterest, WhatsApp, Telegram, Reddit, Tumblr, VK, e-mail. */
const SHARE_ADDRESS = pattern('i')`
  ^(?:
    mailto:\?|whatsapp:|fb-messenger:
    |(?:https?:)?\/\/[^/?#]{0,255}(?:
      facebook\.com\/(?:share|dialog|sharer)
      |(?:twitter|x)\.com\/(?:intent\/(?:tweet|post)|share|home\?status)
      |linkedin\.com\/(?:share|cws\/share|sharing)|pinterest\.[a-z.]+\/pin\/create
      |(?:api\.|web\.)?whatsapp\.com\/send|wa\.me\/\?|t\.me\/share|telegram\.me\/share
      |reddit\.com\/submit|tumblr\.com\/(?:share|widgets\/share)|vk\.com\/share|vkontakte\.ru\/share
      |xing\.com\/(?:app\/user|spi\/shares|social_plugins\/share)|getpocket\.com\/(?:save|edit)
      |news\.ycombinator\.com\/submitlink|line\.me\/R|social-plugins\.line\.me
      |threads\.(?:net|com)\/intent|bsky\.app\/intent|flipboard\.com|share\.flipboard\.com
      |connect\.ok\.ru\/offer|plus\.google\.com\/share|stumbleupon\.com\/submit|digg\.com\/submit
      |addtoany\.com|addthis\.com
    )
  )
`;

export function measure(root: Element): Measures {
  const measures = new Map<Element, Measure>();
  measureInto(root, false, 0, measures);
  return measures;
}

function measureInto(
  element: Element,
  isLinked: boolean,
  before: number,
  measures: Map<Element, Measure>,
): Measure {
  const name = element.localName;
  const own: Measure = {
    order: measures.size,
    text: 0,
    linked: 0,
    prose: 0,
    before,
    links: 0,
    shareLinks: 0,
    media: MEDIA.has(name) ? 1 : 0,
    images: name === 'img' && !isIcon(element) ? 1 : 0,
    fields: isField(element, name) ? 1 : 0,
  };
  measures.set(element, own);
  if (SILENT.has(name)) return own;
  if (name === 'a') countLink(element, own);
  const inLink = isLinked || name === 'a' || name === 'button';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 /* text */) countText(node.nodeValue as string, inLink, own);
    else if (node.nodeType === 1 /* element */) {
      add(own, measureInto(node as Element, inLink, before + own.prose, measures));
    }
  }
  return own;
}

function countText(text: string, isLinked: boolean, into: Measure): void {
  const length = text.trim().length;
  into.text += length;
  if (isLinked) into.linked += length;
  else if (length >= SENTENCE) into.prose += length;
}

function countLink(link: Element, into: Measure): void {
  const href = link.getAttribute('href');
  if (!href) return;
  into.links += 1;
  // A path on the site itself, as most: it shares nothing.
  if (href[0] === '/' && href[1] !== '/') return;
  if (SHARE_ADDRESS.test(href)) into.shareLinks += 1;
}

function isIcon(image: Element): boolean {
  const width = Number.parseInt(image.getAttribute('width') ?? '', 10);
  const height = Number.parseInt(image.getAttribute('height') ?? '', 10);
  if (width <= ICON_PX || height <= ICON_PX) return true;
  const src = image.getAttribute('src') ?? '';
  const file = src.slice(src.lastIndexOf('/') + 1);
  return ICON.test(file) || ICON.test(image.getAttribute('class') ?? '');
}

function isField(element: Element, name: string): boolean {
  if (name === 'textarea' || name === 'select') return true;
  return (
    name === 'input' &&
    !/^(?:hidden|submit|button|image|checkbox|radio)$/i.test(element.getAttribute('type') ?? '')
  );
}

function add(into: Measure, child: Measure): void {
  into.text += child.text;
  into.linked += child.linked;
  into.prose += child.prose;
  into.links += child.links;
  into.shareLinks += child.shareLinks;
  into.media += child.media;
  into.images += child.images;
  into.fields += child.fields;
}

/**
 * The card of an embedded thing: what the page holds of it, made anew so that nothing else of the page's markup is in it.
 *
 *   <figure data-embed="X" data-live="…">
 *     <blockquote>text of the post</blockquote>      or a still that the page holds
 *     <figcaption><cite>name</cite> (@handle) <span>on X</span>, <a href="…"><time>date</time></a></figcaption>
 *   </figure>
 */
import type { EmbedRule } from '../../rules/rule.ts';
import { isPictureOf } from '../embed-address.ts';
import { PICTURES } from '../picture-elements.ts';
import type { Post } from './post.ts';

export interface Embed {
  readonly rule: EmbedRule;
  /** Where the link leads; null where the page does not say. */
  readonly page: string | null;
  readonly frame: string | null;
  readonly title: string | null;
  readonly post: Post | null;
  /** The player's box, which may hold a still. */
  readonly box?: Element;
}

const BACKGROUND = /url\(\s*["']?([^"')]+)/;

export function makeCard(copy: Document, embed: Embed): Element {
  const { rule, frame, post } = embed;
  const card = copy.createElement('figure');
  card.setAttribute('data-embed', rule.product);
  if (frame) card.setAttribute('data-live', frame);
  if (post && post.lines.length > 0) {
    const quote = copy.createElement('blockquote');
    quote.append(...post.lines);
    card.append(quote);
  }
  const still = embed.box && stillIn(embed.box, rule);
  if (still) card.append(still);
  card.append(captionOf(copy, embed));
  return card;
}

function captionOf(copy: Document, { rule, page, title, post }: Embed): Element {
  const caption = copy.createElement('figcaption');
  const { name, handle, date } = post ?? { name: null, handle: null, date: null };
  const on = inEnglish(copy, 'span', `on ${rule.product}`);
  const link = (content: Node) => linkTo(copy, page, content);
  if (name) {
    const cite = copy.createElement('cite');
    cite.append(name);
    caption.append(cite, handle ? ` (${handle}) ` : ' ');
  } else if (handle) caption.append(handle, ' ');
  if (date) caption.append(on, ', ', link(date));
  else if (title) caption.append(link(copy.createTextNode(title)), ' ', on);
  else if (name || handle) caption.append(link(on));
  else caption.append(link(inEnglish(copy, 'span', rule.name)));
  return caption;
}

function linkTo(copy: Document, page: string | null, content: Node): Node {
  if (!page) return content;
  const link = copy.createElement('a');
  link.setAttribute('href', page);
  link.append(content);
  return link;
}

/** Our own words stand in articles of every language. */
function inEnglish(copy: Document, name: string, text: string): Element {
  const element = copy.createElement(name);
  element.setAttribute('lang', 'en');
  element.append(text);
  return element;
}

/** A still from the company's own host would tell it of the visit before anybody asked for the film. */
function stillIn(box: Element, rule: EmbedRule): Element | null {
  for (const picture of box.querySelectorAll<HTMLImageElement>(`:is(${PICTURES}):not(noscript *, video *)`)) {
    const image = picture.localName === 'picture' ? picture.querySelector('img') : picture;
    const src = image?.getAttribute('src') ?? null;
    const all = `${src} ${image?.getAttribute('srcset') ?? ''}`;
    if (src && image && image.localName === 'img' && isSafeStill(all, rule)) return image;
  }
  const background = BACKGROUND.exec(box.getAttribute('style') ?? '')?.[1] ?? box.getAttribute('data-poster');
  if (!background || isPictureOf(rule, background)) return null;
  const image = box.ownerDocument.createElement('img');
  image.setAttribute('src', background);
  image.setAttribute('alt', '');
  return image;
}

function isSafeStill(addresses: string, rule: EmbedRule): boolean {
  return addresses.split(/[\s,]+/).every((address) => !isPictureOf(rule, address));
}

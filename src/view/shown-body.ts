/**
 * The body of an article as it is shown at the moment, to be taken along: with the pages that were joined, without blocks
 * that were taken out, and without buttons, frames and whatever else was put among it to be used.
 */

import { attributesOf, vanishes } from './allowed.ts';
import { createElements } from './element.ts';
import { levelOf } from './heading-levels.ts';
import { sourceShown } from './picture-source.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Put beside the text by us, to be used and not to be read. */
const FURNITURE = '[hidden], [role="status"], [role="separator"], .card-live';

const HEADING = /^h[1-6]$/;

/** @param shown holds one rendered article, or several that were joined. It is not changed. */
export function shownBody(shown: ParentNode, document: Document): HTMLElement {
  const element = createElements(document);
  const body = element('div');
  for (const part of shown.querySelectorAll('.article > .body')) {
    body.append(...[...part.childNodes].flatMap((node) => copiesOf(node)));
  }
  return body;

  function copiesOf(node: Node): readonly (Node | string)[] {
    if (node.nodeType === 3) return [node.nodeValue ?? ''];
    const source = node as HTMLElement;
    if (node.nodeType !== 1 || source.namespaceURI !== XHTML) return [];
    const name = source.localName;
    if (vanishes(name) || source.matches(FURNITURE)) return [];
    if (name === 'img') return [pictureOf(source as HTMLImageElement)];
    if (name === 'source') return [];
    const children = [...source.childNodes].flatMap((child) => copiesOf(child));
    const checks =
      name === 'a' ? { href: 'text', 'data-affiliate': 'flag', title: 'text' } : attributesOf(name);
    if (!checks || name === 'picture') return children;
    const props = Object.fromEntries(
      ['id', ...Object.keys(checks)].map((key) => [key, source.getAttribute(key)]),
    );
    const shownName = HEADING.test(name) ? `h${levelOf(source)}` : name;
    return [element(shownName as keyof HTMLElementTagNameMap, props, ...children)];
  }

  function pictureOf(image: HTMLImageElement): HTMLElement {
    return element('img', {
      src: sourceShown(image),
      alt: image.getAttribute('alt') ?? '',
      title: image.getAttribute('title'),
      width: image.getAttribute('width'),
      height: image.getAttribute('height'),
    });
  }
}

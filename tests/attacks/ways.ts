/**
 * Ways for markup of a page to get into a document. In a Chromium content script most of the careful ones fail too: a
 * handler that was parsed there belongs to the page's world, where it survives that its attribute is taken off.
 */
import DOMPurify from 'dompurify';
import type { UntrustedHtml } from '../../src/article/types.ts';
import { renderArticle } from '../../src/view/article.ts';
import { sanitize } from '../../src/view/sanitize.ts';
import { hostileArticle } from './hostile-article.ts';
import { lastPicture, pause, touchAll } from './in-page.ts';
import type { WayName } from './way-names.ts';

type Way = (html: string, root: ShadowRoot) => void;

interface Native {
  parseHTML(html: string, options?: object): Document;
}

const CONFIG = { elements: ['html', 'head', 'body', 'p', 'img', 'details'], attributes: ['src', 'open'] };

const WAYS: Readonly<Record<WayName, Way>> = {
  'innerHTML of a root': (html, root) => {
    root.innerHTML = html;
  },
  'innerHTML of an element in no document': (html, root) => root.append(detached(html)),
  insertAdjacentHTML: (html, root) => {
    const box = document.createElement('div');
    root.append(box);
    box.insertAdjacentHTML('beforeend', html);
  },
  createContextualFragment: (html, root) =>
    root.append(document.createRange().createContextualFragment(html)),
  setHTMLUnsafe: (html, root) => root.setHTMLUnsafe(html),
  'a parsed document, adopted': (html, root) => root.append(...parsed(html).childNodes),
  'a parsed document, stripped and adopted': (html, root) =>
    root.append(...stripped(parsed(html)).childNodes),
  'a parsed document, handlers set to null, adopted': (html, root) =>
    root.append(...silenced(parsed(html)).childNodes),
  'a template, stripped and adopted': (html, root) => root.append(stripped(template(html))),
  'a made document, stripped and adopted': (html, root) => {
    const { body } = document.implementation.createHTMLDocument('');
    body.innerHTML = html;
    root.append(...stripped(body).childNodes);
  },
  'setHTML by default': (html, root) => withNative(root, 'setHTML')(html),
  'setHTML with a list': (html, root) => withNative(root, 'setHTML')(html, { sanitizer: CONFIG }),
  'parseHTML, adopted': (html, root) => root.append(...parsedByNative(html).childNodes),
  'DOMPurify as a body': (html, root) =>
    root.append(...DOMPurify.sanitize(html, { RETURN_DOM: true }).childNodes),
  'DOMPurify as a fragment': (html, root) =>
    root.append(DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true })),
  'DOMPurify in place': (html, root) => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    DOMPurify.sanitize(body, { IN_PLACE: true });
    root.append(...body.childNodes);
  },
  'a parsed document, stripped and imported': (html, root) =>
    root.append(document.importNode(stripped(fragmentOf(parsed(html))), true)),
  'a template, stripped and cloned': (html, root) => root.append(stripped(template(html)).cloneNode(true)),
  'parseHTML, imported': (html, root) =>
    root.append(document.importNode(fragmentOf(parsedByNative(html)), true)),
  'DOMPurify as text, parsed again': (html, root) => {
    root.innerHTML = DOMPurify.sanitize(html);
  },
  'ours, a body': (html, root) =>
    root.append(sanitize(html as UntrustedHtml, { document, baseUrl: 'http://article.localhost/' })),
  'ours, an article': (html, root) => root.append(renderArticle(hostileArticle(html), { document })),
};

/** Each says its number, for a picture may fail long after the next one was inserted. */
const htmlOf = (number: number): string =>
  `<p onclick="alert(${number})">x</p><img src="missing.png" onerror="alert(${number})">` +
  `<details open ontoggle="alert(${number})">x</details>`;

/** @returns the ways by which something ran, in their order */
export async function tryWays(): Promise<readonly string[]> {
  const threw: string[] = [];
  for (const [number, [name, way]] of Object.entries(WAYS).entries()) {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    document.body.append(host);
    try {
      way(htmlOf(number), root);
    } catch (error) {
      threw.push(`${name} threw ${String(error)}`);
    }
    touchAll(root, ['click', 'error', 'toggle']);
    await pause();
    host.remove();
  }
  await lastPicture();
  const said = new Set(document.documentElement.dataset.said?.split(' '));
  return [...Object.keys(WAYS).filter((_, number) => said.has(String(number))), ...threw];
}

function detached(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

function parsed(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function parsedByNative(html: string): Element {
  return (Document as unknown as Native).parseHTML(html, { sanitizer: CONFIG }).body;
}

function withNative(root: ShadowRoot, name: 'setHTML'): (html: string, options?: object) => void {
  return (html, options) =>
    (root as unknown as Record<string, (html: string, options?: object) => void>)[name]?.(html, options);
}

function template(html: string): DocumentFragment {
  const box = document.createElement('template');
  box.innerHTML = html;
  return box.content;
}

function stripped<T extends ParentNode>(root: T): T {
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) if (name.startsWith('on')) element.removeAttribute(name);
  }
  return root;
}

function silenced<T extends ParentNode>(root: T): T {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    element.onclick = null;
    element.onerror = null;
    element.ontoggle = null;
  }
  return stripped(root);
}

function fragmentOf(box: Element): DocumentFragment {
  const fragment = box.ownerDocument.createDocumentFragment();
  fragment.append(...box.childNodes);
  return fragment;
}

/**
 * The one place where nodes are made. Always XHTML elements: `document.createElement` on an SVG or XML page makes
 * something that is not HTML. No markup is ever parsed here, so text stays text.
 */
const XHTML = 'http://www.w3.org/1999/xhtml';

export type Child = Node | string | null | undefined | false;
export type Listener = (event: Event) => void;

/** Attributes by name; `true` sets an empty one, `false`, `null` and `undefined` set none. A function listens. */
export type Props = Readonly<Record<string, string | number | boolean | null | undefined | Listener>>;

export type MakeElement = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props?: Props | null,
  ...children: readonly Child[]
) => HTMLElementTagNameMap[Name];

/** @returns a function that makes elements for one document: `element('p', { class: 'dek' }, 'Text')` */
export function createElements(document: Document): MakeElement {
  return (name, props, ...children) => {
    const element = document.createElementNS(XHTML, name) as HTMLElementTagNameMap[typeof name];
    for (const [key, value] of Object.entries(props ?? {})) setProp(element, key, value);
    element.append(...children.filter(isPresent));
    return element;
  };
}

export function createFragment(document: Document, ...children: readonly Child[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...children.filter(isPresent));
  return fragment;
}

function setProp(element: Element, key: string, value: Props[string]): void {
  if (typeof value === 'function') element.addEventListener(key.replace(/^on/, ''), value);
  else if (value === true) element.setAttribute(key, '');
  else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, String(value));
}

function isPresent(child: Child): child is Node | string {
  return child !== null && child !== undefined && child !== false && child !== '';
}

/**
 * What stands between a hostile or giant page and the walks that follow. Each limit was measured:
 * Readability hangs on a form with a control named `parentNode`, takes minutes over one long `srcset`,
 * and overflows the stack on a tree ten thousand deep.
 */

/**
 * Above these a page is declined: time grows faster than the page and would hold the tab. Nodes are elements, texts and
 * comments: paragraphs cost by their texts as much as by their tags.
 */
const MOST_NODES = 300_000;
/** With fewer elements there cannot be so many nodes that it matters: to count them would slow every page. */
const FEW_ELEMENTS = 50_000;
const MOST_DEPTH = 1_000;
const MOST_CHARACTERS = 100_000_000;
/** Of a `TreeWalker`: texts and CDATA sections. */
const TEXTS = 4 | 8;
/** A tree's depth is asked of every so many elements: to visit all of them costs as much as a stage. */
const DEPTH_STEP = 256;

/** An attribute longer than this (characters) is of no use to a reader. A data: image may be. */
const LONGEST_ATTRIBUTE = 8_192;
/** Elements whose attributes are taken apart by patterns; of others at most the beginning is looked at. */
const READ_CLOSELY = ['meta', 'link', 'img', 'source'] as const;

export function isTooLarge(document: Document): boolean {
  const elements = document.getElementsByTagName('*');
  if (elements.length > FEW_ELEMENTS && hasMoreNodesThan(document, MOST_NODES)) return true;
  if (mayBeDeeperThan(elements, MOST_DEPTH) && isDeeperThan(document.documentElement, MOST_DEPTH))
    return true;
  return hasMoreTextThan(document, MOST_CHARACTERS);
}

function hasMoreNodesThan(document: Document, most: number): boolean {
  const walker = document.createTreeWalker(document);
  let nodes = 0;
  while (nodes <= most && walker.nextNode()) nodes += 1;
  return nodes > most;
}

/** Counted text by text: all of it in one string, scripts too, takes fifteen times as long to put together. */
function hasMoreTextThan(document: Document, most: number): boolean {
  const walker = document.createTreeWalker(document.documentElement, TEXTS);
  let characters = 0;
  for (let text = walker.nextNode(); text && characters <= most; text = walker.nextNode()) {
    characters += (text as Text).length;
  }
  return characters > most;
}

/** Takes out of the copy what makes later stages hang. */
export function disarm(copy: Document): void {
  for (const form of [...copy.getElementsByTagName('form')]) {
    const box = copy.createElement('div');
    for (const { name, value } of [...attributesOf(form)]) {
      if (name === 'class' || name === 'id' || name === 'role') box.setAttribute(name, value);
    }
    box.setAttribute('data-was', 'form');
    // Not `form.childNodes` or `form.replaceWith`: a control can stand in for either by its name.
    let child = firstChildOf(form);
    while (child) {
      box.appendChild(child);
      child = firstChildOf(form);
    }
    parentOf(form)?.replaceChild(box, form);
  }
  for (const name of READ_CLOSELY) {
    const elements = copy.getElementsByTagName(name);
    for (let at = 0; at < elements.length; at += 1) dropLongAttributes(elements[at] as Element);
  }
}

function dropLongAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (isTooLong(name, element.getAttribute(name) as string)) element.removeAttribute(name);
  }
}

export function isTooLong(name: string, value: string): boolean {
  return value.length > LONGEST_ATTRIBUTE && (name !== 'src' || !value.startsWith('data:image/'));
}

/**
 * Looks at one element in so many. Between two elements of a branch that lie further apart than that, at least one is
 * looked at, and all that stands between them in the page's order is as deep as the upper one.
 */
function mayBeDeeperThan(elements: HTMLCollectionOf<Element>, most: number): boolean {
  for (let at = 0; at < elements.length; at += DEPTH_STEP) {
    let depth = 0;
    for (let box: Node | null = elements[at] as Element; box; box = parentOf(box)) depth += 1;
    if (depth > most - DEPTH_STEP) return true;
  }
  return false;
}

/** Iterative: a page deep enough to be declined is deep enough to overflow the stack. */
function isDeeperThan(root: Element, most: number): boolean {
  let depth = 1;
  let element: Element = root;
  for (;;) {
    if (depth > most) return true;
    const child = firstElementChildOf(element);
    if (child) {
      element = child;
      depth += 1;
      continue;
    }
    let sibling = nextElementSiblingOf(element);
    while (!sibling) {
      const parent = parentOf(element);
      if (element === root || !parent || parent === root) return false;
      element = parent as Element;
      depth -= 1;
      sibling = nextElementSiblingOf(element);
    }
    element = sibling;
  }
}

// A form control named "parentNode" replaces the form's own property of that name (in Chromium for content
// scripts too). Markup cannot replace the getters on the prototypes.
const firstElementChildOf = nativeGetter<Element>('firstElementChild');
const nextElementSiblingOf = nativeGetter<Element>('nextElementSibling');
const firstChildOf = nativeGetter<ChildNode>('firstChild');
const parentOf = nativeGetter<ParentNode & Node>('parentNode');
const attributesOf = nativeGetter<NamedNodeMap>('attributes') as (node: Element) => NamedNodeMap;

function nativeGetter<T>(name: string): (node: Node) => T | null {
  let get: (() => T | null) | undefined;
  return (node) => {
    get ??= findGetter(node, name) as () => T | null;
    return get.call(node);
  };
}

function findGetter(node: Node, name: string): () => unknown {
  for (let prototype = Object.getPrototypeOf(node); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    if (get) return get;
  }
  throw new Error(`no getter named ${name} on the prototypes of ${node.nodeName}`);
}

/**
 * Puts the content of open shadow roots, and what is slotted into them, where a person sees it.
 * `cloneNode` leaves shadow roots behind.
 */

import { importWithoutStyles } from './copy.ts';

export function flattenShadowRoots(live: Document, copy: Document): void {
  fillHosts(live, copy, copy);
}

/** Both trees list their elements in the same order, so the copy of a host is found by its index. */
function fillHosts(live: ParentNode, twin: ParentNode, copy: Document): void {
  const hosts: Array<readonly [index: number, root: ShadowRoot]> = [];
  const elements = live.querySelectorAll('*');
  for (let index = 0; index < elements.length; index += 1) {
    const root = elements[index]?.shadowRoot;
    // In a Chromium content script a form's control named "shadowRoot" stands in for the form's own.
    if (root?.nodeType === 11 /* fragment */) hosts.push([index, root]);
  }
  if (hosts.length === 0) return;
  const twins = [...twin.querySelectorAll('*')];
  for (const [index, root] of hosts) {
    const host = twins[index];
    if (!host) continue;
    const content = copy.createDocumentFragment();
    for (const child of root.childNodes) content.append(importWithoutStyles(copy, child));
    fillHosts(root, content, copy);
    fillSlots(content, host);
    host.replaceChildren(content);
  }
}

function fillSlots(content: DocumentFragment, host: Element): void {
  for (const slot of [...content.querySelectorAll('slot')]) {
    const name = slot.getAttribute('name') ?? '';
    const slotted = [...host.childNodes].filter((node) => slotNameOf(node) === name);
    slot.replaceWith(...(slotted.length > 0 ? slotted : [...slot.childNodes]));
  }
}

function slotNameOf(node: Node): string | null {
  if (node.nodeType === 3 /* text */) return '';
  return node.nodeType === 1 /* element */ ? ((node as Element).getAttribute('slot') ?? '') : null;
}

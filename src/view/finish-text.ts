/**
 * What a text can do once it is shown: wide tables and listings scroll in a box of their own, a listing is copied by a
 * button, who made a picture stands apart from what it shows. Nothing is added that is words: what is read aloud, found or copied stays the text.
 */
import { followsCaption } from '../article/follows-caption.ts';
import type { MakeElement } from './element.ts';
import { createIcon } from './icon.ts';
import { say } from './say.ts';

interface Means {
  readonly document: Document;
  readonly element: MakeElement;
}

export function finishText(body: Element, means: Means): void {
  for (const table of body.querySelectorAll('table')) {
    if (table.closest('.scroll-box')) continue;
    markNumbers(table);
    const caption = table.caption?.textContent?.trim();
    box(table, caption ? say('tableOf', caption) : say('table'), 'table-box', means);
  }
  for (const listing of body.querySelectorAll('pre')) {
    const around = box(listing, say('listing'), 'listing-box', means);
    const frame = means.element('div', { class: 'listing' });
    around.replaceWith(frame);
    frame.append(around, createCopyButton(listing, means));
  }
  for (const small of body.querySelectorAll('figcaption small')) {
    const isCredit = followsCaption(small);
    small.classList.toggle('credit', isCredit);
    if (isCredit) markGap(small, means);
  }
}

/** The space before a credit, in an element of its own: as wide as a sign that is not seen where the line breaks there. */
function markGap(credit: Element, { element }: Means): void {
  const before = credit.previousSibling;
  if (before?.nodeType !== 3 /* text */ || !/\s$/.test(before.nodeValue ?? '')) return;
  before.nodeValue = (before.nodeValue ?? '').trimEnd();
  const words = credit.firstChild;
  if (words?.nodeType === 3) words.nodeValue = (words.nodeValue ?? '').trimStart();
  credit.before(element('span', { class: 'credit-gap' }, ' '));
}

/** Of the browser's tab stops only while there is something to scroll: then it has a name too. */
function box(content: Element, name: string, kind: string, { document, element }: Means): HTMLElement {
  const around = element('div', { class: `scroll-box ${kind}` });
  content.replaceWith(around);
  around.append(content);
  const window = document.defaultView as (Window & typeof globalThis) | null;
  const settle = () => {
    const isWide =
      around.scrollWidth > around.clientWidth + 1 || around.scrollHeight > around.clientHeight + 1;
    const attributes = { tabindex: '0', role: 'region', 'aria-label': name };
    for (const [key, value] of Object.entries(attributes)) {
      if (isWide) around.setAttribute(key, value);
      else around.removeAttribute(key);
    }
    const end = Math.abs(around.scrollLeft) + around.clientWidth < around.scrollWidth - 1;
    around.classList.toggle('has-more', isWide && end);
    around.classList.toggle('has-before', isWide && Math.abs(around.scrollLeft) > 1);
  };
  if (window?.ResizeObserver) {
    const observer = new window.ResizeObserver(settle);
    observer.observe(around);
    observer.observe(content);
    around.addEventListener('scroll', settle, { passive: true });
  }
  return around;
}

const NUMBER = /^[\s+\-−–±~≈<>$€£¥₹%‰\d.,’'()/]*\d[\s.,’'%‰()€$£¥]*$|^[-–—]?$|^n\/a$/i;

/** A column of numbers is set flush right, digits below digits. Only where no cell spans others. */
function markNumbers(table: HTMLTableElement): void {
  if (table.querySelector('[colspan], [rowspan]')) return;
  const rows = [...table.rows].filter((row) => row.querySelector('td'));
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let column = 0; column < columns; column += 1) {
    const cells = rows.map(({ cells: all }) => all[column]).filter((cell) => cell !== undefined);
    const texts = cells.map((cell) => cell.textContent?.trim() ?? '');
    if (!texts.some((text) => /\d/.test(text)) || !texts.every((text) => NUMBER.test(text))) continue;
    for (const row of table.rows) row.cells[column]?.classList.add('number');
  }
}

/** Long enough to be seen. */
const DONE_MS = 2_000;

function createCopyButton(listing: Element, { document, element }: Means): HTMLButtonElement {
  const button: HTMLButtonElement = element('button', { type: 'button', class: 'copy-code', onclick: copy });
  show('copy');
  return button;

  async function copy(): Promise<void> {
    if (!(await copyText(textOf(listing), button))) return;
    show('copied');
    document.defaultView?.setTimeout(() => show('copy'), DONE_MS);
  }

  function show(state: 'copy' | 'copied'): void {
    const label = say(state === 'copy' ? 'copyCode' : 'copiedCode');
    button.replaceChildren(createIcon(document, state));
    button.setAttribute('aria-label', label);
    button.title = label;
  }
}

function textOf(listing: Element): string {
  const copy = listing.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return (copy.textContent ?? '').replace(/\n$/, '');
}

/** On a page without encryption there is no clipboard but that of an older way. */
async function copyText(text: string, near: Element): Promise<boolean> {
  const { ownerDocument } = near;
  const clipboard = ownerDocument.defaultView?.navigator.clipboard;
  const written = await clipboard?.writeText(text).then(
    () => true,
    () => false, // Refused: the older way is tried.
  );
  if (written) return true;
  const field = ownerDocument.createElementNS(
    'http://www.w3.org/1999/xhtml',
    'textarea',
  ) as HTMLTextAreaElement;
  field.value = text;
  field.className = 'off-screen';
  near.after(field);
  field.select();
  const copied = ownerDocument.execCommand('copy');
  field.remove();
  (near as HTMLElement).focus();
  return copied;
}

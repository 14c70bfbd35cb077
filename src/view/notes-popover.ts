/**
 * A footnote, opened where it is referred to: a popover of the browser's own, so that Escape and a click beside it
 * close it and the focus goes back to the reference. The note also stays at the end of the text.
 */
import type { MakeElement } from './element.ts';
import { say } from './say.ts';

/** Characters: a note to the text, not another part of it. */
const LONGEST_NOTE = 2_000;
const LONGEST_MARK = 12;
const FOLLOWING = 4; // Of `compareDocumentPosition`.
const EDGE_PX = 12;

/**
 * @param link a link within the text
 * @param target what it leads to
 * @returns what stands in the note, or null where the link is no reference to a note: a way back, a list of contents
 */
export function noteOf(link: Element, target: Element): Element | null {
  if ((link.compareDocumentPosition(target) & FOLLOWING) === 0) return null;
  if ((link.textContent ?? '').trim().length > LONGEST_MARK) return null;
  const note = target.matches('li, p, dd, div, aside')
    ? target
    : target.closest('li, p, dd, div.note, aside');
  if (!note || note.contains(link) || note.matches('.body') || note.querySelector('h1, h2, h3')) return null;
  const { length } = (note.textContent ?? '').trim();
  return length > 0 && length <= LONGEST_NOTE ? note : null;
}

/** @param goTo shows the note at its place */
export function openNote(link: HTMLElement, note: Element, element: MakeElement, goTo: () => void): void {
  const box = element('div', {
    class: 'note-popover',
    popover: 'auto',
    role: 'dialog',
    tabindex: -1,
    'aria-label': say('noteNamed', (link.textContent ?? '').trim()),
  });
  // Browsers look for what had the focus in the document, and do not find it in a shadow root.
  let hadFocus = false;
  box.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') hadFocus = box.matches(':focus-within');
  });
  const away = () => {
    box.hidePopover();
    hadFocus = false;
    goTo();
  };
  box.append(
    element('div', { class: 'note-text' }, ...contentOf(note)),
    element('button', { type: 'button', class: 'note-place', onclick: away }, say('noteAtPlace')),
  );
  box.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    link.removeAttribute('aria-expanded');
    box.remove();
    if (hadFocus) link.focus({ preventScroll: true });
  });
  // Beside the article, not in its text: a block that is read aloud or taken out must not hold it.
  const article = link.closest('.article') ?? link.parentElement;
  article?.append(box);
  link.setAttribute('aria-expanded', 'true');
  box.showPopover();
  place(box, link);
  box.focus({ preventScroll: true });
}

/** Copies of nodes that the sanitizer made; ids stay with the note, and its way back leads nowhere from here. */
function contentOf(note: Element): readonly Node[] {
  const copy = note.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll('a[href^="#"], .note-back')) {
    if (/^\W*(?:\w|back)?\W*$/i.test(back.textContent ?? '')) back.remove();
  }
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return [...copy.childNodes];
}

/** Below the reference, or above it where there is more room. */
function place(box: HTMLElement, link: Element): void {
  const { clientWidth, clientHeight } = link.ownerDocument.documentElement;
  const mark = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const below = mark.bottom + 8;
  const top = below + height <= clientHeight - EDGE_PX ? below : Math.max(EDGE_PX, mark.top - 8 - height);
  const left = Math.max(EDGE_PX, Math.min(mark.left - width / 3, clientWidth - EDGE_PX - width));
  box.style.setProperty('top', `${top}px`);
  box.style.setProperty('left', `${left}px`);
}

/** Each note that is referred to has a way back, where the page gave it none. */
export function addWaysBack(body: Element, element: MakeElement): void {
  const links = body.querySelectorAll<HTMLAnchorElement>('a[href^="#note-"]');
  if (links.length === 0) return;
  // Of two with one id a link leads to the first.
  const named = new Map([...body.querySelectorAll('[id]')].reverse().map((target) => [target.id, target]));
  for (const link of links) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    const target = named.get(id);
    const note = target && noteOf(link, target);
    if (!note) continue;
    link.classList.add('note-mark');
    const own = note.querySelectorAll<HTMLAnchorElement>('a[href^="#note-"]');
    const [way] = own;
    if (own.length === 1 && way && /^\P{L}*$/u.test(way.textContent ?? '')) drawWayBack(way);
    if (own.length > 0) continue;
    if (!link.id) link.id = `${id}-mark`;
    note.append(' ', drawWayBack(element('a', { href: `#${link.id}` })));
  }
}

/** The page's own, where it is one sign, and ours look and are called the same. */
function drawWayBack(way: HTMLAnchorElement): HTMLAnchorElement {
  const label = say('noteBack');
  way.replaceChildren();
  way.className = 'note-back';
  way.title = label;
  way.setAttribute('aria-label', label);
  return way;
}

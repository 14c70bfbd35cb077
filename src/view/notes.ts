/**
 * Links within an article: a footnote and the way back. Of a page's ids only those that such links point to are kept,
 * and with a prefix, so that no id of a page can be taken for one of ours.
 */
import { withoutFragment } from '../article/link/without-fragment.ts';
import { attributesOf } from './allowed.ts';
import type { MakeElement } from './element.ts';
import { noteOf, openNote } from './notes-popover.ts';

const PREFIX = 'note-';

/** @returns the ids that links in the text point to, and that are there */
export function noteIdsOf(body: ParentNode, baseUrl: string): ReadonlySet<string> {
  const places = [...body.querySelectorAll('[id]')].filter(isKept);
  const ids = new Set(places.map((element) => element.getAttribute('id')));
  const targets = [...body.querySelectorAll('a[href*="#"]')].map((link) => targetOf(link, baseUrl));
  return new Set(targets.filter((target) => target !== null && ids.has(target)) as string[]);
}

/** An id of an element that is unwrapped would be lost, and the link lead nowhere. */
function isKept({ localName }: Element): boolean {
  return localName === 'a' || attributesOf(localName) !== null;
}

/** @returns the id that a link within the page points to, written as `#id` or in full; null for other links */
export function targetOf(link: Element, baseUrl: string): string | null {
  const href = link.getAttribute('href') ?? '';
  const [address, id] = [href.slice(0, Math.max(0, href.indexOf('#'))), href.slice(href.indexOf('#') + 1)];
  const isHere = href.startsWith('#') || (address !== '' && address === withoutFragment(baseUrl));
  return isHere && id !== '' ? id : null;
}

export function noteId(id: string): string {
  return id.startsWith(PREFIX) ? id : `${PREFIX}${id}`;
}

/**
 * A reference opens its note, any other link within the text goes there. Not by the browser: in the reader it would look
 * in the page, not in our shadow root, and change the page's address.
 */
export function followNote(event: Event, element: MakeElement): void {
  const link = (event.target as Element | null)?.closest<HTMLElement>(`a[href^="#${PREFIX}"]`);
  const id = link?.getAttribute('href')?.slice(1);
  if (!link || !id) return;
  event.preventDefault();
  const body = link.closest('.body') ?? (event.currentTarget as Element);
  const target = [...body.querySelectorAll<HTMLElement>('[id]')].find((one) => one.id === id);
  if (!target) return;
  const note = noteOf(link, target);
  if (note) openNote(link, note, element, () => goTo(target));
  else goTo(target);
}

/** Pages stand on the page it is on by themselves. The focus goes along, for those who do not see where it went. */
function goTo(target: HTMLElement): void {
  target.scrollIntoView({ block: 'center', inline: 'nearest' });
  if (!target.matches('a[href]')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/**
 * Links within an article: a footnote and the way back. Of a page's ids only those that such links point to are kept,
 * and with a prefix, so that no id of a page can be taken for one of ours.
 */
import { attributesOf } from './allowed.ts';

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
  const isHere = href.startsWith('#') || (address !== '' && address === baseUrl.split('#', 1)[0]);
  return isHere && id !== '' ? id : null;
}

export function noteId(id: string): string {
  return id.startsWith(PREFIX) ? id : `${PREFIX}${id}`;
}

/**
 * Goes to the note that was clicked. Not by the browser: in the reader it would look in the page, not in our shadow
 * root, and change the page's address.
 */
export function followNote(event: Event): void {
  const link = (event.target as Element | null)?.closest(`a[href^="#${PREFIX}"]`);
  const id = link?.getAttribute('href')?.slice(1);
  if (!id) return;
  event.preventDefault();
  const body = event.currentTarget as Element;
  const note = [...body.querySelectorAll('[id]')].find((element) => element.id === id);
  note?.scrollIntoView({ block: 'center' });
}

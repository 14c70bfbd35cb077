/** The contacts of the labelled pages, as they are read before anybody labels them. */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Page } from '../corpus.ts';
import { type Contact, contacts, fingerprint } from './contacts.ts';
import { MARK, marked } from './mark.ts';
import { sourceOf } from './pages.ts';

/** A contact of a page, and the numbers of the tags that make it. */
export interface Listed {
  readonly contact: Contact;
  readonly marks: readonly number[];
  /** How the first of them is written and where, for the person who labels; never kept. */
  readonly written: string;
}

/** @returns each contact of the page once, in document order */
export async function list(page: Page): Promise<readonly Listed[]> {
  const bytes = marked((await sourceOf(page)).toString('latin1'));
  const { window } = new JSDOM(Buffer.from(bytes, 'latin1'), {
    url: page.url,
    contentType: page.contentType,
    virtualConsole: new VirtualConsole(),
  });
  const listed = new Map<string, { contact: Contact; marks: number[]; written: string }>();
  for (const { contact, element } of contacts(window.document, page.url)) {
    const key = fingerprint(contact);
    const known = listed.get(key) ?? { contact, marks: [], written: writtenOf(element) };
    known.marks.push(Number(element.getAttribute(MARK) ?? 0));
    listed.set(key, known);
  }
  window.close();
  return [...listed.values()];
}

function writtenOf(element: Element): string {
  const tag = (one: Element) =>
    `<${one.localName}${[...one.attributes]
      .filter(({ name }) => name !== MARK)
      .map(({ name, value }) => ` ${name}=${value.slice(0, 160)}`)
      .join('')}>`;
  const boxes = [element.parentElement, element.parentElement?.parentElement].map((box) =>
    box ? `${box.localName}.${box.className}#${box.id}`.slice(0, 60) : '',
  );
  return `${tag(element)}  IN ${boxes.join(' < ')}`;
}

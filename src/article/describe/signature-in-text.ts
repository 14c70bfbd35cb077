/** A byline that stands in the text, most often at its end: "Von Jana Beispiel", "Text: Jane Roe", "Posted by David". */
import { bylineOf, isBylineLabel } from './byline.ts';
import { type NameContext, type Names, namesIn, personKey, plausibility } from './names.ts';
import type { Page } from './page.ts';
import { shownText } from './shown-text.ts';
import { OWN_NAME } from './signature.ts';

const TEXT_NODES = 4;
const MOST_TEXTS = 3_000;
const LONGEST_SIGNATURE = 110;
const LEADS_TO_PERSON = /author|autor|auteur|profil|people|person|staff|team|user|writer/i;

/** @returns the one person or list of people who sign, or null: several signatures are those of several texts */
export function nameInText(page: Page, context: NameContext): Names | null {
  const found = new Map<string, Names>();
  const seen = new Set<Element>();
  const walker = page.document.createTreeWalker(page.document.body, TEXT_NODES);
  for (let texts = 0; texts < MOST_TEXTS; texts += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const text = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (!parent || text.length < 2 || text.length > LONGEST_SIGNATURE) continue;
    if (!isBylineLabel(text) && !bylineOf(text)) continue;
    const block = parent.closest('p, div, li, td, h2, h3, h4, h5, h6, section, footer, address') ?? parent;
    if (seen.has(block) || block.closest('li, figure, table, a') || page.isOutside(block)) continue;
    seen.add(block);
    const names = namesOf(block, text, context);
    if (names) found.set(names.people.map(personKey).sort().join('|'), names);
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

function namesOf(block: Element, text: string, context: NameContext): Names | null {
  const whole = shownText(block);
  // In a block with more to say the signature is its last or only line.
  const line = whole.length <= LONGEST_SIGNATURE ? whole : text;
  const rest = bylineOf(line) ?? bylineOf(text);
  const names = rest ? namesIn(rest, context) : null;
  if (!names || names.people.length === 0) return null;
  const isSure = names.people.every(
    (name) => (OWN_NAME.test(name) && plausibility(name) === 1) || leadsToPerson(block, name),
  );
  return isSure ? names : null;
}

function leadsToPerson(block: Element, name: string): boolean {
  return [...block.querySelectorAll('a[href]')].some(
    (link) => shownText(link) === name && LEADS_TO_PERSON.test(link.getAttribute('href') ?? ''),
  );
}

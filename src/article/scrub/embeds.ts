/**
 * Frames load somebody else's page. A known post, film or chart becomes a card that says what it is and links to it;
 * any other frame is taken out. Posts that the page holds as text (a quotation) are left as they are.
 */
import { embeds } from '../../rules/embeds.ts';
import type { EmbedRule } from '../../rules/rule.ts';
import { addressOf, directoryOf, ownerOf } from './addresses.ts';
import type { Ledger } from './ledger.ts';
import { describeAddress } from './trackers.ts';

const RULES: readonly EmbedRule[] = embeds;
const DIRECTORY = directoryOf(RULES);
const FRAMES = 'iframe, frame, object, embed, amp-iframe';
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data'];
const VISITED = /^https?:\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed|v)\/|youtu\.be\/)([\w-]{6,})/;

export function takeEmbeds(copy: Document, ledger: Ledger): void {
  for (const frame of copy.querySelectorAll(FRAMES)) {
    const src =
      SOURCES.map((name) => frame.getAttribute(name)).find((url) => addressOf(url) !== null) ?? null;
    const address = addressOf(src);
    const rule = address && ownerOf(DIRECTORY, address, '');
    if (!address || !rule) {
      frame.remove();
      continue;
    }
    ledger.count(rule, describeAddress(address), frame);
    frame.replaceWith(cardOf(copy, rule, visitableOf(src as string)));
  }
}

function cardOf(copy: Document, rule: EmbedRule, href: string): Element {
  const card = copy.createElement('figure');
  card.setAttribute('data-embed', rule.product);
  const caption = copy.createElement('figcaption');
  const link = copy.createElement('a');
  link.setAttribute('href', href);
  link.textContent = rule.name;
  caption.append(link);
  card.append(caption);
  return card;
}

/** A player's address plays without its page; the page of the film says who made it. */
function visitableOf(src: string): string {
  const url = src.trim().replace(/^\/\//, 'https://');
  const film = VISITED.exec(url)?.[1];
  return film && film !== 'videoseries' ? `https://www.youtube.com/watch?v=${film}` : url;
}

/**
 * Frames load somebody else's page, and so does the script beside a quoted post. A known post, film or chart becomes a
 * card of what the page itself holds of it: text, author, date, link; any other frame is taken out.
 */
import { embedMarkup } from '../../rules/embed-markup.ts';
import type { EmbedMarkupRule, EmbedRule } from '../../rules/rule.ts';
import { embedRule, embedRuleAt, readEmbedAddress } from '../embed-address.ts';
import { selectAny, selectorsOf } from '../select-any.ts';
import { lineOf } from '../text.ts';
import { addressOf, isOwnHost } from './addresses.ts';
import { type Embed, makeCard } from './embed-card.ts';
import { titleOf } from './embed-title.ts';
import type { Ledger } from './ledger.ts';
import { readPost } from './post.ts';
import { describeAddress, markupRule } from './trackers.ts';

const MARKUP: readonly EmbedMarkupRule[] = embedMarkup;
const FRAMES = 'iframe, frame, object, embed, amp-iframe';
const SOURCES = ['src', 'data-src', 'data-lazy-src', 'data-original', 'data-litespeed-src', 'data'];
/** Only ours say so: a page that writes the attribute itself gets no card for it. */
const FORGED = '[data-embed], [data-live]';
const WANTED = [FRAMES, FORGED, ...MARKUP.map(({ select }) => select)].flatMap(selectorsOf);
/** Characters: more than the label of a play button is text of the page, not a box to fill. */
const LONGEST_LABEL = 160;

export function takeEmbeds(copy: Document, pageHost: string, ledger: Ledger): void {
  for (const element of selectAny(copy, WANTED)) {
    // Within one that has become a card.
    if (!element.isConnected) continue;
    element.removeAttribute('data-embed');
    element.removeAttribute('data-live');
    const embed = embedIn(element);
    if (embed) take(element, embed, ledger);
    else if (element.matches(FRAMES)) takeFrame(element, pageHost, ledger);
  }
}

/** What nobody knows is told where it would have contacted another host. */
function takeFrame(frame: Element, pageHost: string, ledger: Ledger): void {
  const address = addressOf(frame.getAttribute('src') ?? frame.getAttribute('data'));
  if (address && !isOwnHost(address.host, pageHost))
    ledger.count(markupRule('unnamed-frame'), describeAddress(address), frame);
  frame.remove();
}

interface Found extends Embed {
  /** Would have contacted somebody by itself. */
  readonly isFrame: boolean;
  /** As the page has it. */
  readonly url: string;
}

function embedIn(element: Element): Found | null {
  const markup = MARKUP.find(({ select }) => element.matches(select));
  return (markup && embedByMarkup(element, markup)) ?? embedByAddress(element);
}

function embedByAddress(frame: Element): Found | null {
  if (!frame.matches(FRAMES)) return null;
  const url = SOURCES.map((name) => frame.getAttribute(name)).find((source) => addressOf(source) !== null);
  const address = addressOf(url ?? null);
  const rule = address && embedRuleAt(address);
  if (!url || !rule) return null;
  return { ...targetOf(rule, url), rule, url, isFrame: true, title: titleOf(frame, rule), post: null };
}

function embedByMarkup(element: Element, markup: EmbedMarkupRule): Found | null {
  const rule = embedRule(markup.of);
  const url = addressesOf(element, markup).find((address) => readEmbedAddress(rule, address));
  const isFrame = !markup.quote && element.localName !== 'a';
  if (markup.quote) {
    const post = readPost(element, rule, url ?? null);
    const target = post.url ?? url;
    if (!target && post.lines.length === 0) return null;
    const addresses = target ? targetOf(rule, target) : { page: null, frame: null };
    return { ...addresses, rule, url: target ?? '', isFrame, title: null, post };
  }
  const most = element.localName === 'a' ? 0 : LONGEST_LABEL;
  if (!url || lineOf(element).length > most) return null;
  return {
    ...targetOf(rule, url),
    rule,
    url,
    isFrame,
    title: titleOf(element, rule),
    post: null,
    box: element,
  };
}

/** Where no form of the rule fits, the frame's own address is all there is to visit. */
function targetOf(rule: EmbedRule, url: string): Pick<Embed, 'page' | 'frame'> {
  const read = readEmbedAddress(rule, url);
  return read ?? { page: url.trim().replace(/^\/\//, 'https://'), frame: null };
}

/** `{data-id}` is an attribute, `{id:chart-}` one without the beginning that is named. */
function addressesOf(element: Element, { addresses = [] }: EmbedMarkupRule): readonly string[] {
  return addresses.flatMap((template) => {
    let isWhole = true;
    const address = template.replace(/\{([\w-]+)(?::([^}]*))?\}/g, (_, name: string, start = '') => {
      const value = element.getAttribute(name)?.trim() ?? '';
      isWhole &&= value.length > start.length && value.startsWith(start);
      return value.slice(start.length);
    });
    return isWhole ? [address] : [];
  });
}

/** Where the same thing stands beside it already, it goes: players come once more in a `noscript`. */
function take(element: Element, embed: Found, ledger: Ledger): void {
  const card = makeCard(element.ownerDocument, embed);
  const spot = element.closest('noscript') ?? element;
  const href = card.querySelector('a')?.getAttribute('href');
  const isTold = [spot.previousElementSibling, spot.nextElementSibling].some(
    (other) => other?.hasAttribute('data-embed') && other.querySelector('a')?.getAttribute('href') === href,
  );
  if (isTold) spot.remove();
  else {
    if (embed.isFrame) ledger.count(embed.rule, describeUrl(embed.url), element);
    spot.replaceWith(card);
  }
}

function describeUrl(url: string): string {
  const address = addressOf(url);
  return address ? describeAddress(address) : url;
}

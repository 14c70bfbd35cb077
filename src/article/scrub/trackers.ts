/** Takes out what tells others of the reader: pixels, beacons, ad frames, and the scripts that start them. */
import type { MarkupRule, TrackerRule } from '../../rules/rule.ts';
import { trackerMarkup } from '../../rules/tracker-markup.ts';
import { trackers } from '../../rules/trackers.ts';
import { embedRuleAt } from '../embed-address.ts';
import { splitSrcset } from '../srcset.ts';
import { type Address, addressOf, directoryOf, ownerOf } from './addresses.ts';
import type { Ledger } from './ledger.ts';
import { isHiddenFrame, isPixel } from './pixels.ts';

const RULES: readonly TrackerRule[] = trackers;
const DIRECTORY = directoryOf(RULES);
/** Of networks that also count their readers, a frame with a post in it is told by its longer address. */
const FRAMES = new Set(['iframe', 'object', 'embed', 'amp-iframe']);
/** Without a style they load all the same; what they hold is shown only where they are not. */
const LOADS_ITSELF = new Set([...FRAMES, 'video', 'audio', 'amp-img']);
const ADDRESS_ATTRIBUTES = ['src', 'data-src', 'data', 'poster'];
const OFTEN = 'script, img, iframe, source, video, audio, object, embed, link';
const SELDOM = ['input[type=image]', 'amp-img', 'amp-iframe', 'a[ping]', 'area[ping]', '[style*=url]'];
const MARKUP: ReadonlyMap<string, MarkupRule> = new Map(trackerMarkup.map((rule) => [rule.id, rule]));
const AMP = trackerMarkup.map(({ id }) => id).filter((id) => id.startsWith('amp-'));
const CONTACTS = [OFTEN, ...SELDOM, ...AMP].join();
const INLINE = RULES.flatMap((rule) => (rule.inline ?? []).map((text) => ({ text, rule })));
/** Longer inline scripts (characters) are the page's data, not the few lines that start a tracker. */
const LONGEST_STARTER = 20_000;

export function takeTrackers(copy: Document, pageHost: string, ledger: Ledger): void {
  for (const element of copy.querySelectorAll(contactsOf(copy))) {
    const name = element.localName;
    if (name === 'script') takeScript(element, pageHost, ledger);
    else if (name === 'link') takeHint(element, pageHost);
    else if (MARKUP.has(name)) takeAmp(element, ledger);
    else if (element.getAttribute('ping')?.trim()) takePing(element, pageHost, ledger);
    else takeContact(element, pageHost, ledger);
  }
}

/** Chromium compares every element with all of a list, and finds that there is none of one kind in no time. */
function contactsOf(copy: Document): string {
  return [...SELDOM, ...AMP].some((selector) => copy.querySelector(selector)) ? CONTACTS : OFTEN;
}

/** @returns the rule for an address, where one is known */
export function trackerOf(address: Address, pageHost: string): TrackerRule | null {
  return ownerOf(DIRECTORY, address, pageHost);
}

/** @param id of an entry in `rules/tracker-markup.ts` */
export function markupRule(id: string): MarkupRule {
  const rule = MARKUP.get(id);
  if (!rule) throw new Error(`no rule ${id} in tracker-markup.ts`);
  return rule;
}

export function describeAddress({ host, rest }: Address): string {
  return `${host}/${rest.split('?')[0]}`;
}

function takeScript(script: Element, pageHost: string, ledger: Ledger): void {
  const src = script.getAttribute('src');
  if (src) {
    const address = addressOf(src);
    const rule = address && trackerOf(address, pageHost);
    if (rule) ledger.note(rule, () => describeAddress(address), script);
  } else {
    const text = script.textContent ?? '';
    const isStarter = text.length <= LONGEST_STARTER && !/json/.test(script.getAttribute('type') ?? '');
    const started = isStarter ? INLINE.filter(({ text: words }) => text.includes(words)) : [];
    for (const { rule } of started) ledger.note(rule, () => `${rule.product}, started by a script`, script);
  }
  script.remove();
}

function takeAmp(element: Element, ledger: Ledger): void {
  ledger.note(markupRule(element.localName), () => element.getAttribute('type') ?? '', element);
  element.remove();
}

/** A prefetch or preconnect only hints at an address: the thing itself is what is worth a line in the list. */
function takeHint(link: Element, pageHost: string): void {
  const address = addressOf(link.getAttribute('href'));
  if (address && trackerOf(address, pageHost)) link.remove();
}

function takeContact(element: Element, pageHost: string, ledger: Ledger): void {
  for (const url of urlsOf(element)) {
    const address = addressOf(url);
    const rule = address && trackerOf(address, pageHost);
    if (!rule || (FRAMES.has(element.localName) && embedRuleAt(address))) continue;
    ledger.note(rule, () => describeAddress(address), element);
    takeOrDisarm(element);
    return;
  }
  const unnamed = unnamedOf(element, pageHost);
  if (!unnamed) return;
  const src = element.getAttribute('src') ?? '';
  const address = addressOf(src);
  ledger.count(
    unnamed,
    address ? describeAddress(address) : `${pageHost}${src.trim().split('?')[0]}`,
    element,
  );
  element.remove();
}

function unnamedOf(element: Element, pageHost: string): MarkupRule | null {
  const name = element.localName;
  if (name === 'img' || name === 'amp-img')
    return isPixel(element, pageHost) ? markupRule('unnamed-pixel') : null;
  const isFrame = name === 'iframe' || name === 'amp-iframe';
  return isFrame && isHiddenFrame(element, pageHost) ? markupRule('hidden-frame') : null;
}

/** The link stays: it is what it says, and it leads where it leads. */
function takePing(link: Element, pageHost: string, ledger: Ledger): void {
  for (const url of (link.getAttribute('ping') ?? '').trim().split(/\s+/)) {
    const address = addressOf(url);
    const rule = (address && trackerOf(address, pageHost)) ?? markupRule('link-ping');
    ledger.note(rule, () => (address ? describeAddress(address) : url), link);
  }
  link.removeAttribute('ping');
}

/** A background may be set on a box that holds text or pictures. */
function takeOrDisarm(element: Element): void {
  const holds = element.textContent?.trim() || element.querySelector('img, picture, video');
  if (holds && !LOADS_ITSELF.has(element.localName)) element.removeAttribute('style');
  else element.remove();
}

function urlsOf(element: Element): readonly string[] {
  const urls: string[] = [];
  for (const name of ADDRESS_ATTRIBUTES) {
    const url = element.getAttribute(name);
    if (url) urls.push(url);
  }
  const srcset = element.getAttribute('srcset');
  if (srcset) for (const { address } of splitSrcset(srcset)) urls.push(address);
  const style = element.getAttribute('style');
  if (!style?.includes('url(')) return urls;
  for (const [, url] of style.matchAll(/url\(\s*["']?([^"')]+)/g)) urls.push(url as string);
  return urls;
}

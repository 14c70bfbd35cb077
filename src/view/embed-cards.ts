/**
 * The cards of embedded posts, films, charts and maps, as they are used: below what the page holds of the thing stands
 * what can be done, and whom that contacts. Nothing is contacted before a person asks for it.
 */
import { embedRuleOfProduct, type LiveFrame, liveFrameOf, ownerAt } from '../article/embed-address.ts';
import type { MakeElement } from './element.ts';
import { type MessageKey, say } from './say.ts';

/**
 * `frame`: the live thing takes the place of the card's picture or text. `tab`: it is opened in a tab of its own, where
 * the surface cannot or must not frame it.
 */
export type EmbedOffer = 'frame' | 'tab';

/** What the button says: show it here, open it there. A sound is not shown. */
const BUTTONS = {
  post: ['showLivePost', 'openPost'],
  video: ['showLiveVideo', 'openVideo'],
  sound: ['showLiveSound', 'openSound'],
  chart: ['showLiveChart', 'openChart'],
  map: ['showLiveMap', 'openMap'],
  document: ['showLiveDocument', 'openDocument'],
} as const satisfies Readonly<
  Record<LiveFrame['rule']['thing'], readonly [show: MessageKey, open: MessageKey]>
>;

const THINGS = {
  post: 'postOn',
  video: 'videoOn',
  sound: 'soundOn',
  chart: 'chartOn',
  map: 'mapOn',
  document: 'documentOn',
} as const satisfies Readonly<Record<LiveFrame['rule']['thing'], MessageKey>>;

interface Offered {
  readonly offer: EmbedOffer;
  /** Host of the page that the cards are shown on. */
  readonly pageHost: string;
  readonly element: MakeElement;
}

/** @param body the sanitised body: addresses in it are the page's word, and are checked here against the list */
export function finishCards(body: Element, { offer, pageHost, element }: Offered): void {
  for (const card of body.querySelectorAll<HTMLElement>('figure[data-embed]')) {
    sayWhatItIs(card);
    const live = liveFrameOf(card.getAttribute('data-live') ?? '');
    const link = card.querySelector<HTMLAnchorElement>('figcaption a[href]');
    // A frame of the page's own origin could reach out of its sandbox.
    if (live && live.host !== pageHost && offer === 'frame') card.append(liveControls(card, live, element));
    else if (link) card.append(tabControls(card, link.href, element));
  }
}

/** The core says what the page has no words for in English, and marks it; here it is said in the person's language. */
function sayWhatItIs(card: HTMLElement): void {
  const rule = embedRuleOfProduct(card.getAttribute('data-embed') ?? '');
  if (!rule) return;
  for (const words of card.querySelectorAll<HTMLElement>('figcaption span[lang="en"]')) {
    const key = { [rule.name]: THINGS[rule.thing], [`on ${rule.product}`]: 'onNetwork' as const }[
      words.textContent
    ];
    if (!key) continue;
    words.textContent = say(key, rule.product);
    words.lang = say('locale');
  }
}

function liveControls(card: HTMLElement, live: LiveFrame, element: MakeElement): HTMLElement {
  const whom = whomOf(live.host, live.rule);
  const button = element('button', { type: 'button', class: 'card-button', onclick: toggle });
  const sentence = element('p', { class: 'card-whom' });
  let frame: HTMLIFrameElement | null = null;
  showWords();
  return element('div', { class: 'card-live', lang: say('locale'), dir: say('direction') }, button, sentence);

  function toggle(): void {
    if (frame) frame.remove();
    frame = frame ? null : liveFrame(live, card, element);
    card.classList.toggle('is-live', frame !== null);
    if (frame) card.prepend(frame);
    showWords();
  }

  function showWords(): void {
    button.textContent = say(frame ? 'removeLive' : BUTTONS[live.rule.thing][0]);
    sentence.textContent = say(frame ? 'liveFrom' : 'liveWouldLoad', whom);
  }
}

/**
 * The least that players and posts run with: their scripts and their own origin. No forms, no pop-ups, no leading the
 * page elsewhere.
 */
function liveFrame({ src, rule }: LiveFrame, card: Element, element: MakeElement): HTMLIFrameElement {
  return element('iframe', {
    class: `live-frame live-${rule.thing}`,
    title: `${rule.product}: ${card.querySelector('figcaption')?.textContent ?? ''}`,
    sandbox: 'allow-scripts allow-same-origin',
    allow: 'fullscreen',
    credentialless: true,
    referrerpolicy: rule.needsReferrer ? 'strict-origin' : 'no-referrer',
    src,
  });
}

function tabControls(card: Element, href: string, element: MakeElement): HTMLElement {
  const rule = embedRuleOfProduct(card.getAttribute('data-embed') ?? '');
  const whom = whomOf(new URL(href).hostname, rule);
  const link = {
    class: 'card-button',
    href,
    target: '_blank',
    rel: 'noopener noreferrer nofollow',
    referrerpolicy: 'no-referrer',
  };
  return element(
    'div',
    { class: 'card-live', lang: say('locale'), dir: say('direction') },
    element('a', link, say(BUTTONS[rule?.thing ?? 'document'][1])),
    element('p', { class: 'card-whom' }, say('opensTabAt', whom)),
  );
}

function whomOf(host: string, rule: LiveFrame['rule'] | null): string {
  const owner = rule && ownerAt(rule, host);
  const name = host.replace(/^www\./, '');
  return owner ? `${name} (${owner})` : name;
}

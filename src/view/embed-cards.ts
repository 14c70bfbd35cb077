/**
 * The cards of embedded posts, films, charts and maps, as they are used: below what the page holds of the thing stands
 * what can be done, and whom that contacts. Nothing is contacted before a person asks for it.
 */
import { embedRuleOfProduct, type LiveFrame, liveFrameOf, ownerAt } from '../article/embed-address.ts';
import type { MakeElement } from './element.ts';

/**
 * `frame`: the live thing takes the place of the card's picture or text. `tab`: it is opened in a tab of its own, where
 * the surface cannot or must not frame it.
 */
export type EmbedOffer = 'frame' | 'tab';

/** What the button speaks of: a sound is not shown. */
const NOUNS: Readonly<Record<LiveFrame['rule']['thing'], string>> = {
  post: 'post',
  video: 'video',
  sound: 'player',
  chart: 'chart',
  map: 'map',
  document: 'document',
};

interface Offered {
  readonly offer: EmbedOffer;
  /** Host of the page that the cards are shown on. */
  readonly pageHost: string;
  readonly element: MakeElement;
}

/** @param body the sanitised body: addresses in it are the page's word, and are checked here against the list */
export function finishCards(body: Element, { offer, pageHost, element }: Offered): void {
  for (const card of body.querySelectorAll<HTMLElement>('figure[data-embed]')) {
    const live = liveFrameOf(card.getAttribute('data-live') ?? '');
    const link = card.querySelector<HTMLAnchorElement>('figcaption a[href]');
    // A frame of the page's own origin could reach out of its sandbox.
    if (live && live.host !== pageHost && offer === 'frame') card.append(liveControls(card, live, element));
    else if (link) card.append(tabControls(card, link.href, element));
  }
}

function liveControls(card: HTMLElement, live: LiveFrame, element: MakeElement): HTMLElement {
  const whom = whomOf(live.host, live.rule);
  const button = element('button', { type: 'button', class: 'card-button', onclick: toggle });
  const sentence = element('p', { class: 'card-whom' });
  let frame: HTMLIFrameElement | null = null;
  say();
  return element('div', { class: 'card-live', lang: 'en', dir: 'ltr' }, button, sentence);

  function toggle(): void {
    if (frame) frame.remove();
    frame = frame ? null : liveFrame(live, card, element);
    card.classList.toggle('is-live', frame !== null);
    if (frame) card.prepend(frame);
    say();
  }

  function say(): void {
    button.textContent = frame ? 'Remove' : `Show the live ${NOUNS[live.rule.thing]}`;
    sentence.textContent = frame
      ? `Comes from ${whom}, which can see this visit.`
      : `Loads it from ${whom}, which can then see this visit.`;
  }
}

/**
 * The least that players and posts run with: their scripts and their own origin. No forms, no pop-ups, no leading the
 * page elsewhere.
 */
function liveFrame({ src, rule }: LiveFrame, card: Element, element: MakeElement): HTMLIFrameElement {
  return element('iframe', {
    class: `live-frame live-${rule.thing}`,
    title: `${rule.name}: ${card.querySelector('figcaption')?.textContent ?? ''}`,
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
    { class: 'card-live', lang: 'en', dir: 'ltr' },
    element('a', link, `Open the ${NOUNS[rule?.thing ?? 'document']}`),
    element('p', { class: 'card-whom' }, `Opens a tab at ${whom}, which can then see this visit.`),
  );
}

function whomOf(host: string, rule: LiveFrame['rule'] | null): string {
  const owner = rule && ownerAt(rule, host);
  const name = host.replace(/^www\./, '');
  return owner ? `${name} (${owner})` : name;
}

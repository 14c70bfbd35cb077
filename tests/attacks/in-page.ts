/**
 * Runs in the world where an article is shown: shows each payload as an article, touches everything that came of it, and
 * says what ran, what it looks like, and which pictures may be asked for.
 */
import type { UntrustedHtml } from '../../src/article/types.ts';
import { renderArticle, renderPart } from '../../src/view/article.ts';
import { renderDetails } from '../../src/view/details.ts';
import { createElements } from '../../src/view/element.ts';
import { renderRemoved } from '../../src/view/removed.ts';
import { sanitize } from '../../src/view/sanitize.ts';
import { breachesIn } from './breaches.ts';
import { ARTICLE_URL, hostileArticle } from './hostile-article.ts';
import type { Payload } from './payloads.ts';

export interface Outcome {
  readonly shown: number;
  /** Payloads of which something ran. */
  readonly ran: readonly string[];
  /** Payload and what is wrong with what came of it. */
  readonly wrong: readonly string[];
  /**
   * Payloads whose outcome, written out and parsed again, is nested otherwise: a paragraph in a paragraph cannot be
   * written down. What that gives must stay as it is.
   */
  readonly reshaped: readonly string[];
  /** Addresses of the pictures that a person could see: nothing else may be asked for. */
  readonly pictures: readonly string[];
}

/** Shown together, then taken away. */
const AT_ONCE = 40;

/** Counts what runs: set by the page's own script, in its own world. */
export const ranSoFar = (): number => Number(document.documentElement.dataset.ran ?? 0);

export async function attack(payloads: readonly Payload[]): Promise<Outcome> {
  const outcome = {
    shown: 0,
    ran: [] as string[],
    wrong: [] as string[],
    reshaped: [] as string[],
    pictures: new Set<string>(),
  };
  for (let at = 0; at < payloads.length; at += AT_ONCE) {
    const together = payloads.slice(at, at + AT_ONCE);
    document.documentElement.dataset.at = together[0]?.id ?? '';
    if (await runs(together)) {
      for (const payload of together) if (await runs([payload])) outcome.ran.push(payload.id);
    }
    outcome.shown += together.length;
  }
  await lastPicture();
  if (ranSoFar() > 0 && outcome.ran.length === 0) outcome.ran.push('one of them, when it was gone already');
  return { ...outcome, pictures: [...outcome.pictures] };

  /** @returns whether anything ran */
  async function runs(together: readonly Payload[]): Promise<boolean> {
    const before = ranSoFar();
    const host = createElements(document)('div');
    const root = host.attachShadow({ mode: 'closed' });
    document.documentElement.append(host);
    const boxes = together.map(show);
    root.append(...boxes);
    for (const [index, box] of boxes.entries()) touchAll(box, eventsOf((together[index] as Payload).html));
    await pause();
    host.remove();
    await pause();
    return ranSoFar() > before;
  }

  function show({ id, html }: Payload): HTMLElement {
    const box = createElements(document)('div');
    try {
      const article = hostileArticle(html);
      const rendered = renderArticle(article, { document, embeds: 'frame' });
      box.append(rendered, renderRemoved(article.removed, document), renderDetails(article, document));
      // What was left out, put back.
      for (const part of article.leftOut ?? [])
        box.append(renderPart(part.html, article, { document, embeds: 'frame' }));
      outcome.wrong.push(...breachesIn(box).map((breach) => `${id}: ${breach}`));
      const once = markupOf(html);
      const again = markupOf(once);
      if (withoutSpace(once) !== withoutSpace(again)) outcome.reshaped.push(id);
      if (once !== again && markupOf(again) !== again)
        outcome.wrong.push(`${id}: cleaned again it is another`);
      for (const image of box.querySelectorAll('img, source')) {
        for (const address of addressesOf(image)) outcome.pictures.add(address);
      }
    } catch (error) {
      outcome.wrong.push(`${id}: threw ${error instanceof Error ? error.stack : String(error)}`);
    }
    return box;
  }
}

/** A parser drops space at the start of a document and of a `pre`: that nests nothing otherwise. */
function withoutSpace(markup: string): string {
  return markup.replace(/\s+/g, '');
}

/** What is let through of some markup, written out. */
export function markupOf(html: string): string {
  const box = createElements(document)('div');
  box.append(sanitize(html as UntrustedHtml, { document, baseUrl: ARTICLE_URL }));
  return box.innerHTML;
}

export function addressesOf(image: Element): readonly string[] {
  const candidates = image.getAttribute('srcset')?.split(', ') ?? [];
  return [image.getAttribute('src'), ...candidates.map((candidate) => candidate.split(' ')[0])].filter(
    (address): address is string => Boolean(address),
  );
}

const USUAL_EVENTS = 'click focus toggle error load pointerover pointerdown mouseover'.split(' ');

/** The usual ones, and those that the payload has a handler for. */
export function eventsOf(html: string): readonly string[] {
  const own = [...html.matchAll(/on([a-z]{3,40})\s*=/gi)].map(([, name = '']) => name.toLowerCase());
  return [...new Set([...USUAL_EVENTS, ...own.slice(0, 20)])];
}

/** Fires events at every element. What a click would lead to is held back, unless it is a script. */
export function touchAll(root: ParentNode & EventTarget, events: readonly string[]): void {
  root.addEventListener('click', holdBack, true);
  root.addEventListener('submit', holdBack, true);
  for (const element of root.querySelectorAll('*')) {
    for (const name of events)
      element.dispatchEvent(new Event(name, { bubbles: name === 'click', cancelable: true }));
  }
}

function holdBack(event: Event): void {
  const link = (event.target as Element).closest('a[href], area[href]');
  const address = link?.getAttribute('href') ?? '';
  if (!/^\W*j/i.test(address)) event.preventDefault();
}

/** Long enough for what the browser has put off: toggles, microtasks, frames of nothing. */
export async function pause(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Once it was asked for, all that was asked for before is known too. */
export function lastPicture(): Promise<unknown> {
  return new Promise((resolve) => {
    const picture = new Image();
    picture.addEventListener('load', resolve);
    picture.addEventListener('error', resolve);
    picture.src = 'http://end.localhost/';
  });
}

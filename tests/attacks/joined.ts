/**
 * The other page of a divided article, asked for as the reader asks for it: read, and joined to the one that is shown.
 * Each payload stands in its text, in its head, in its links to further pages, and in each post of a live blog.
 */
import { isPageOf, joinPages } from '../../src/article/pages/join.ts';
import { read } from '../../src/article/read.ts';
import type { Article } from '../../src/article/types.ts';
import { fetchPage } from '../../src/content/reader/fetch-page.ts';
import { renderArticle, renderPart } from '../../src/view/article.ts';
import { createElements } from '../../src/view/element.ts';
import { breachesIn } from './breaches.ts';
import { hostileArticle } from './hostile-article.ts';
import { addressesOf, eventsOf, lastPicture, type Outcome, pause, ranSoFar, touchAll } from './in-page.ts';
import { KINDS } from './joined-page.ts';
import type { Payload } from './payloads.ts';

const AT_ONCE = 20;

/** What the battery's server knows a page by. */
export const joinedAddress = (kind: string, number: number): string =>
  `${location.origin}/joined/${kind}/${number}`;

export async function attackJoined(payloads: readonly Payload[]): Promise<Outcome> {
  const [ran, wrong, pictures] = [[] as string[], [] as string[], new Set<string>()];
  let read = 0;
  for (let at = 0; at < payloads.length; at += AT_ONCE) {
    const together = payloads.slice(at, at + AT_ONCE);
    document.documentElement.dataset.at = together[0]?.id ?? '';
    const before = ranSoFar();
    const host = createElements(document)('div');
    const root = host.attachShadow({ mode: 'closed' });
    document.documentElement.append(host);
    const boxes = await Promise.all(together.map((payload, index) => boxOf(payload, at + index)));
    root.append(...boxes);
    for (const [index, box] of boxes.entries()) touchAll(box, eventsOf((together[index] as Payload).html));
    await pause();
    host.remove();
    await pause();
    if (ranSoFar() > before) ran.push(`one of ${together[0]?.id} to ${together.at(-1)?.id}`);
  }
  await lastPicture();
  if (ranSoFar() > 0 && ran.length === 0) ran.push('one of them, when it was gone already');
  return { shown: read, ran, wrong, reshaped: [], pictures: [...pictures] };

  async function boxOf({ id }: Payload, number: number): Promise<HTMLElement> {
    const box = createElements(document)('div');
    for (const kind of KINDS) {
      try {
        const page = await pageAt(joinedAddress(kind, number));
        if (!page) continue;
        read += 1;
        const whole = joinPages({ ...hostileArticle('x'), pages: FIRST }, page, 'article-first');
        box.append(
          // As in the article, whose text keeps its controls of direction.
          createElements(document)(
            'div',
            { id: 'body' },
            renderPart(page.content, page, { document, embeds: 'frame' }),
          ),
          renderArticle(whole, { document, embeds: 'frame' }),
        );
        for (const address of [whole.pages?.next, page.pages?.next, page.pages?.previous])
          if (address && new URL(address).origin !== location.origin)
            wrong.push(`${id}: leads to ${address}`);
      } catch (error) {
        wrong.push(`${id}: threw ${error instanceof Error ? error.stack : String(error)}`);
      }
    }
    wrong.push(...breachesIn(box).map((breach) => `${id}: ${breach}`));
    for (const image of box.querySelectorAll('img, source'))
      for (const address of addressesOf(image)) pictures.add(address);
    return box;
  }
}

const FIRST = { first: 1, last: 1, count: null, previous: null, next: null } as const;

/** @returns null where it is no article, or not one that belongs to the article */
async function pageAt(address: string): Promise<Article | null> {
  const signal = AbortSignal.timeout(20_000);
  const { document: other, url } = await fetchPage(address, document, signal);
  const reading = read(other, { url, now: Date.UTC(2026, 6, 1), recipe: null });
  if (!reading.ok) return null;
  isPageOf(hostileArticle('Canal opens'), reading.article);
  return reading.article;
}

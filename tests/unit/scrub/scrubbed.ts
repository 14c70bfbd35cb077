/** Runs `scrub` on markup that stands in an article, as a page would have it. */
import { JSDOM } from 'jsdom';
import type { Taken } from '../../../src/article/scrub/ledger.ts';
import { scrub } from '../../../src/article/scrub.ts';

export const URL_OF_PAGE = 'https://news.example/world/bridge';

const SENTENCES =
  'The council met on Monday and agreed to repair the old bridge before the winter. Engineers had warned for years that the northern pier was sinking into the mud of the river.';

export interface Scrubbed {
  readonly body: Element;
  readonly text: string;
  readonly removed: readonly Taken[];
}

/** @param markup put between two halves of an article of some length */
export function scrubIn(markup: string, url = URL_OF_PAGE): Scrubbed {
  const half = `<p>${SENTENCES}</p>`.repeat(6);
  return scrubPage(
    `<h1>Old bridge to be repaired</h1>${half}<section id="probe"><p>The work begins in May.</p>${markup}</section>${half}`,
    url,
  );
}

export function scrubPage(body: string, url = URL_OF_PAGE): Scrubbed {
  const { document } = new JSDOM(`<!doctype html><title>Bridge</title><body>${body}</body>`, { url }).window;
  const removed = scrub(document, url).taken;
  return { body: document.body, text: document.body.textContent ?? '', removed };
}

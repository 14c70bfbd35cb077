/**
 * Runs at the start of every page of the sites where the reader opens by itself. Answers one question, is this an
 * article worth opening, and only after a yes asks the background to inject the rest.
 */
import { isLikelyArticle } from '../article/likely.ts';
import { askOpenOnLoad } from '../platform/ask-from-gate.ts';
import { onAddressChange } from './address-change.ts';
import { coverPage, UNDECIDED_MS } from './cover.ts';
import { themeAtStart } from './theme.ts';

if (mayBeArticle()) void gate();
onAddressChange(async () => {
  await activated();
  if (mayBeArticle() && isLikely()) await askOpenOnLoad();
});

/** Known before there is a document: a home page is no article, and a prerendered page is not being read. */
function mayBeArticle(): boolean {
  return location.pathname !== '/' && /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);
}

async function gate(): Promise<void> {
  await activated();
  const cover = coverPage(document, themeAtStart(window));
  try {
    await parsed(UNDECIDED_MS);
    if (!isLikely()) {
      cover.remove();
      // A slow page: decide again when all of it is there. It is on screen by then, so nothing is covered.
      await parsed();
      if (!isLikely()) return;
    } else {
      cover.hold();
      await parsed();
    }
    await askOpenOnLoad();
  } finally {
    cover.remove();
  }
}

function isLikely(): boolean {
  return document.body !== null && isLikelyArticle(document, { url: location.href });
}

/** A prerendered page must not act before the person goes there. */
function activated(): Promise<void> {
  if (!(document as Document & { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });
}

/** Resolves when the document is parsed, or after the limit when one is given. */
function parsed(limitMs?: number): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    if (limitMs !== undefined) setTimeout(resolve, limitMs);
  });
}

/** Opens and closes the reader on many saved pages: each must be afterwards as it was. */
import type { Page as Tab } from 'puppeteer-core';
import { until } from '../../scripts/drive/until.mjs';
import { inDrawnOrder, loadCorpus, type Page } from '../bench/corpus.ts';
import { CORPORA } from '../bench/options.ts';
import { type Endurance, launchExtension } from './browser.ts';
import { differences, type PageState, stateOf } from './state.ts';

interface Options {
  readonly corpora: string;
  readonly pages: number;
  readonly seed: number;
  /** These alone, each as CORPUS/ID. */
  readonly only: readonly string[];
}

/** A tab and its browser grow with each page: a fresh browser after so many keeps the run from being about memory. */
const PAGES_PER_BROWSER = 200;

/** @returns whether each page was as before */
export async function restore(root: string, { corpora, pages, seed, only }: Options): Promise<boolean> {
  const all = (await Promise.all(CORPORA.map((name) => loadCorpus(corpora, name)))).flat();
  const drawn = inDrawnOrder(
    all.filter(({ pageType, corpus, id }) =>
      only.length > 0 ? only.includes(`${corpus}/${id}`) : pageType === 'article',
    ),
    seed,
  );
  let [opened, without, changed, failed] = [0, 0, 0, 0];
  const queue = drawn.values();
  while (opened < pages) {
    const extension = await launchExtension(root);
    try {
      for (let left = PAGES_PER_BROWSER; left > 0 && opened < pages; left -= 1) {
        const { value: page } = queue.next();
        if (!page) return report();
        const outcome = await tryPage(extension, page).catch((error: unknown) => `failed: ${String(error)}`);
        if (outcome === null) without += 1;
        else if (typeof outcome === 'string') failed += 1;
        else opened += 1;
        if (typeof outcome === 'string') console.log(`${page.corpus}/${page.id}: ${outcome}`);
        if (Array.isArray(outcome) && outcome.length > 0) {
          changed += 1;
          console.log(`${page.corpus}/${page.id}: ${outcome.join('; ')}`);
        }
      }
    } finally {
      await extension.close();
    }
  }
  return report();

  function report(): boolean {
    console.log(
      `${opened} pages opened and closed, ${changed} changed; ${without} without an article, ${failed} failed; seed ${seed}`,
    );
    return changed === 0 && failed === 0;
  }
}

/** @returns what differs afterwards; null when there is no article to open */
async function tryPage(extension: Endurance, page: Page): Promise<readonly string[] | null> {
  const { tab, open, openReader, closeReader } = await extension.openTab();
  try {
    await open(page);
    await tab.evaluate(() => {
      document.querySelector<HTMLElement>('a[href], button, input')?.focus({ preventScroll: true });
      // A page may ask for smooth scrolling: it would still be on its way.
      scrollTo({ top: document.documentElement.scrollHeight / 3, behavior: 'instant' });
    });
    const before = await stateAtRest(tab);
    if (!(await openReader())) return null;
    await closeReader();
    return differences(before, await stateOf(tab));
  } finally {
    await tab.close();
  }
}

/**
 * Pictures that come into sight fail only then, and give way to their words: the page moves for a while without us.
 * @throws when it never comes to rest
 */
async function stateAtRest(tab: Tab): Promise<PageState> {
  let state = await stateOf(tab);
  return until('the page is at rest', async () => {
    const last = state;
    state = await stateOf(tab);
    return differences(last, state).length === 0 ? state : undefined;
  });
}

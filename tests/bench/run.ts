/** Reads every page with every adapter, a few tabs side by side. */
import type { Browser } from 'puppeteer-core';
import { type BenchTab, launch, openTab } from './browser.ts';
import type { Page } from './corpus.ts';
import type { AdapterName } from './options.ts';
import type { GateMeasured } from './page/gate.ts';
import type { Measured } from './page/harness.ts';
import { type Score, score } from './score.ts';

export interface PageResult {
  readonly page: Page;
  /** The true text, a line a block; null where the corpus gives none. */
  readonly truthLines: readonly string[] | null;
  readonly gate: GateMeasured | null;
  /** Why the page could not be opened, or null. */
  readonly failure: string | null;
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly adapter: AdapterName;
  readonly lines: readonly string[];
  readonly metadata: Pick<NonNullable<Measured['output']>, 'title' | 'authors' | 'published' | 'dek'> | null;
  readonly score: Score;
}

export interface Plan {
  readonly pages: readonly Page[];
  readonly adapters: readonly AdapterName[];
  readonly script: string;
  readonly repeat: number;
  readonly tabs: number;
  readonly onPage: (done: number) => void;
}

/**
 * The clock given to readers: fixed, so that two runs read the same, and later than every page of the corpora, or
 * true dates would be refused as lying in the future.
 */
const NOW = Date.UTC(2026, 6, 1);

/** @returns one result a page, in the order of the pages */
export async function run(plan: Plan): Promise<readonly PageResult[]> {
  const browser = await launch();
  const results: PageResult[] = [];
  const queue = plan.pages.entries();
  let done = 0;
  const worker = async () => {
    let tab = await openTab(browser);
    for (const [index, page] of queue) {
      const result = await readPage(tab, page, index, plan);
      results[index] = result;
      plan.onPage(++done);
      if (result.failure) tab = await replace(tab, browser);
    }
  };
  try {
    await Promise.all(Array.from({ length: plan.tabs }, worker));
  } finally {
    await browser.close();
  }
  return results;
}

/** A tab that failed may still be busy with the page that broke it. */
async function replace(tab: BenchTab, browser: Browser): Promise<BenchTab> {
  await tab.close().catch(() => {
    // It is gone already, which is what was wanted.
  });
  return openTab(browser);
}

async function readPage(tab: BenchTab, page: Page, index: number, plan: Plan): Promise<PageResult> {
  const nothing: PageResult = { page, truthLines: null, gate: null, failure: null, readings: [] };
  try {
    await tab.open(page);
    await tab.evaluate(`${plan.script}; undefined`);
    const gate = await tab.evaluate<GateMeasured>(`benchGate.measureGates(${JSON.stringify(page.url)})`);
    if (page.pageType !== 'article') return { ...nothing, gate };

    const truthLines = await truthOf(tab, page);
    const readings: Reading[] = [];
    for (const adapter of inFairOrder(plan.adapters, index)) {
      const address = JSON.stringify({ url: page.url, now: NOW });
      const measured = await tab.evaluate<Measured>(
        `benchHarness.measure(${JSON.stringify(adapter)}, ${address}, ${plan.repeat})`,
      );
      readings.push({
        adapter,
        lines: measured.output?.lines ?? [],
        metadata: measured.output,
        score: score(page, measured, truthLines),
      });
    }
    const place = ({ adapter }: Reading) => plan.adapters.indexOf(adapter);
    return { ...nothing, truthLines, gate, readings: readings.sort((a, b) => place(a) - place(b)) };
  } catch (thrown) {
    return { ...nothing, failure: String(thrown) };
  }
}

async function truthOf(tab: BenchTab, page: Page): Promise<readonly string[] | null> {
  if (page.truth.html !== undefined) {
    return tab.evaluate(`benchHarness.linesOfHtml(${JSON.stringify(page.truth.html)})`);
  }
  // An article without a word is no truth: some records were left empty.
  return page.truth.text?.trim() ? page.truth.text.split('\n').filter((line) => line.trim()) : null;
}

/**
 * Who reads first pays for caches others then use, and who reads next inherits the garbage: the order turns from
 * page to page, and back. Defuddle writes to the live page, so it comes last: what the others read is the page as
 * it was served.
 */
function inFairOrder(adapters: readonly AdapterName[], index: number): readonly AdapterName[] {
  const clean = adapters.filter((name) => name !== 'defuddle');
  const turn = index % (clean.length || 1);
  const turned = [...clean.slice(turn), ...clean.slice(0, turn)];
  const isWayBack = Math.floor(index / (clean.length || 1)) % 2 === 1;
  return [...(isWayBack ? turned.reverse() : turned), ...adapters.filter((name) => name === 'defuddle')];
}

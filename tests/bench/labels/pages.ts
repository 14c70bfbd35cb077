/** The pages whose contacts are labelled: the same ones on every machine that has the corpora. */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { inDrawnOrder, loadCorpus, type Page } from '../corpus.ts';

const CORPORA = ['wcxb-dev', 'trafilatura'] as const;
const PAGES_EACH = 100;
const SEED = 20;

/**
 * Articles whose saved page still has its scripts (a page without them was cleaned of trackers when it was saved),
 * at most one a site, as many from each corpus.
 */
export async function labelledPages(folder: string): Promise<readonly Page[]> {
  const sites = new Set<string>();
  const chosen: Page[] = [];
  for (const name of CORPORA) {
    const pages = (await loadCorpus(folder, name)).filter(({ pageType }) => pageType === 'article');
    let taken = 0;
    for (const page of inDrawnOrder(pages, SEED)) {
      if (taken === PAGES_EACH) break;
      const site = siteOf(new URL(page.url).hostname);
      if (sites.has(site) || !(await sourceOf(page)).toString('latin1').includes('<script')) continue;
      sites.add(site);
      chosen.push(page);
      taken++;
    }
  }
  return chosen;
}

export async function sourceOf(page: Page): Promise<Buffer> {
  return gunzipSync(await readFile(page.file));
}

/** The name somebody registered, near enough: `news.paper.co.uk` and `www.paper.co.uk` are one site. */
export function siteOf(host: string): string {
  const parts = host.split('.');
  const hasShortSecond = /^(?:co|com|net|org|gov|ac|edu)$/.test(parts.at(-2) ?? '') && parts.length > 2;
  return parts.slice(hasShortSecond ? -3 : -2).join('.');
}

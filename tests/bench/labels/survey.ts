/** The trackers' pass on every page of the corpora: what it takes, whether a picture that waits is among it, and its time. */
import path from 'node:path';
import { build } from 'esbuild';
import { launch, openTab } from '../browser.ts';
import { loadCorpus, type Page } from '../corpus.ts';
import type { CorpusName } from '../options.ts';
import { marked } from './mark.ts';
import type { PageSurvey } from './survey-page.ts';

export interface Surveyed extends PageSurvey {
  readonly corpus: string;
  readonly page: string;
  readonly url: string;
}

/** @param onPage is told of each page that was read */
export async function survey(
  root: string,
  folder: string,
  names: readonly CorpusName[],
  onPage: (page: Surveyed) => void,
): Promise<void> {
  const pages: Page[] = [];
  for (const name of names) pages.push(...(await loadCorpus(folder, name)));
  const script = await pageScript(root);
  const browser = await launch();
  const queue = pages.values();
  const worker = async () => {
    let tab = await openTab(browser);
    for (const page of queue) {
      try {
        await tab.open(page, (source) => Buffer.from(marked(source.toString('latin1')), 'latin1'));
        const found = await tab.evaluate<PageSurvey | null>(
          `${script}; benchSurvey.surveyOf(${JSON.stringify(page.url)})`,
        );
        if (found) onPage({ corpus: page.corpus, page: page.id, url: page.url, ...found });
      } catch (thrown) {
        console.error(`${page.corpus}/${page.id}: ${thrown}`);
        tab = await openTab(browser);
      }
    }
  };
  try {
    await Promise.all([worker(), worker()]);
  } finally {
    await browser.close();
  }
}

async function pageScript(root: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(root, 'tests/bench/labels/survey-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'benchSurvey',
    platform: 'browser',
    target: 'chrome121',
    charset: 'utf8',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

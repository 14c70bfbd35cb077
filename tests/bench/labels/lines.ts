/** Counts the lines of the true text that the rules of one kind take, over every page that has a truth. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { launch, openTab } from '../browser.ts';
import { loadCorpus, type Page } from '../corpus.ts';
import type { LinesLost } from './lines-page.ts';

const CORPORA = ['wcxb-dev', 'trafilatura'] as const;

export interface PageLines extends LinesLost {
  readonly corpus: string;
  readonly page: string;
}

/** @param kind the kind of removal whose rules alone are in force: `share-bar` */
export async function countLines(
  root: string,
  folder: string,
  kind: string,
  onPage: (page: PageLines) => void,
): Promise<void> {
  const script = await pageScript(root, kind);
  const browser = await launch();
  try {
    const tab = await openTab(browser);
    for (const name of CORPORA) {
      for (const page of await loadCorpus(folder, name)) {
        const truth = linesOf(page);
        if (truth.length === 0) continue;
        await tab.open(page);
        const found = await tab.evaluate<LinesLost | null>(
          `${script}; benchLines.linesLost(${[page.url, truth, kind].map((one) => JSON.stringify(one)).join()})`,
        );
        if (found) onPage({ corpus: page.corpus, page: page.id, ...found });
      }
    }
  } finally {
    await browser.close();
  }
}

function linesOf({ truth }: Page): readonly string[] {
  return [...(truth.text?.split('\n') ?? []), ...(truth.with ?? [])].filter((line) => line.trim());
}

async function pageScript(root: string, kind: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(root, 'tests/bench/labels/lines-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'benchLines',
    platform: 'browser',
    target: 'chrome121',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [only(kind)],
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Leaves the other kinds of boxes and labels out, without a switch in the product. */
function only(kind: string): Plugin {
  return {
    name: 'only',
    setup({ onLoad }) {
      onLoad({ filter: /rules[\\/](?:boxes|labels)\.ts$/ }, async ({ path: file }) => {
        const name = path.basename(file, '.ts');
        const source = (await readFile(file, 'utf8')).replace(`export const ${name} =`, 'const all =');
        return {
          contents: `${source}\nexport const ${name} = all.filter((rule) => rule.kind === ${JSON.stringify(kind)});`,
          loader: 'ts',
        };
      });
    },
  };
}

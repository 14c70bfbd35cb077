/**
 * The command line of the fuzzer: saved pages, changed by chance, through the whole pipeline in real Chromium.
 * What goes wrong is kept in `out/fuzz` as a page, with what was wrong, and can be made again from the seed.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { type BenchTab, launch, openTab } from '../bench/browser.ts';
import { loadCorpus, type Page, sourceOf } from '../bench/corpus.ts';
import { CORPORA } from '../bench/options.ts';
import { mulberry32 } from '../random.ts';
import { mutate } from './mutate.ts';
import type { Tried } from './page.ts';

const USAGE = `npm run fuzz -- [options]
  --minutes N       how long (1)
  --pages N         or how many pages
  --seed S          where chance begins (1); the same seed makes the same pages
  --from N          the number of the first page (0): a run goes on where another one ended, or makes one page again
  --corpora FOLDER  saved pages to start from, beside those of the tests`;

const OUT = 'out/fuzz';
/** A page that holds the tab longer is a hang, of a person's tab as well. */
const HANG_MS = 5_000;
/** Fixed, as in the bench: two runs of a seed must be the same. */
const NOW = Date.UTC(2026, 6, 1);
const TABS = 2;
const TOLD_EVERY = 500;

interface Found {
  readonly number: number;
  readonly from: string;
  readonly wrong: readonly string[];
}

/** @returns 0 nothing found, 1 something found, 2 wrong usage */
export async function command(root: string, argv: readonly string[]): Promise<number> {
  const options = optionsFrom(argv);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const pages = [...(await ownPages(root)), ...(await savedPages(options.corpora))];
  const script = await pageScript(root);
  const out = path.join(root, OUT);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });

  const endMs = Date.now() + options.minutes * 60_000;
  const found: Found[] = [];
  const times: number[] = [];
  let next = options.from;
  let read = 0;
  const isOver = () => (options.pages === null ? Date.now() > endMs : next >= options.from + options.pages);
  const browser = await launch();
  const worker = async () => {
    let tab = await openTab(browser);
    while (!isOver()) {
      const number = next++;
      const { page, source } = await pageOf(number, options.seed, pages);
      const tried = await tryIn(tab, page, source, script);
      times.push(tried.ms);
      if (times.length % TOLD_EVERY === 0) console.log(`${times.length} pages, ${found.length} wrong`);
      if (tried.read) read += 1;
      if (tried.wrong.length > 0) {
        found.push({ number, from: page.id, wrong: tried.wrong });
        await writeFile(path.join(out, `${number}.html`), source);
        console.log(`page ${number} (from ${page.id}): ${tried.wrong[0]?.slice(0, 300)}`);
        await tab.close().catch(() => {
          // It is gone already, which is what was wanted.
        });
        tab = await openTab(browser);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: TABS }, worker));
  } finally {
    await browser.close();
  }
  await writeFile(path.join(out, 'found.json'), `${JSON.stringify(found, null, 2)}\n`);
  times.sort((a, b) => a - b);
  const slowest = Math.round(times.at(-1) ?? 0);
  const p95 = Math.round(times[Math.floor(times.length * 0.95)] ?? 0);
  console.log(
    `${times.length} pages, ${read} with an article, ${found.length} wrong; p95 ${p95} ms, slowest ${slowest} ms; seed ${options.seed}, from ${options.from}`,
  );
  return found.length === 0 ? 0 : 1;
}

function optionsFrom(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        minutes: { type: 'string', default: '1' },
        pages: { type: 'string' },
        seed: { type: 'string', default: '1' },
        from: { type: 'string', default: '0' },
        corpora: { type: 'string' },
      },
    });
    const [minutes, seed, from] = [Number(values.minutes), Number(values.seed), Number(values.from)];
    const pages = values.pages === undefined ? null : Number(values.pages);
    if (![minutes, seed, from, pages ?? 0].every(Number.isFinite)) return null;
    return { minutes, seed, from, pages, corpora: values.corpora };
  } catch {
    return null; // `parseArgs` throws on what it does not know: the usage says what it does.
  }
}

/** The page of that number: the same for the same seed, whatever else was tried before it. */
async function pageOf(number: number, seed: number, pages: readonly Page[]) {
  const random = mulberry32(seed * 1_000_003 + number);
  const draw = () => pages[Math.floor(random() * pages.length)] as Page;
  const [page, other] = [draw(), draw()];
  const [text, otherText] = await Promise.all([sourceOf(page), sourceOf(other)]);
  return { page, source: mutate(text.toString(), otherText.toString(), random) };
}

async function tryIn(tab: BenchTab, page: Page, source: string, script: string): Promise<Tried> {
  const start = performance.now();
  try {
    await tab.open(page, () => Buffer.from(source));
    await tab.evaluate(`${script}; undefined`);
    const attempt = () => tab.evaluate<Tried>(`fuzz.tryPage(${JSON.stringify(page.url)}, ${NOW})`);
    const tried = await attempt();
    if (tried.ms <= HANG_MS) return tried;
    // A machine that was busy with something else is not the page's doing: twice in a row is.
    const again = await attempt();
    return again.ms > HANG_MS
      ? { ...again, wrong: [...again.wrong, `took ${Math.round(tried.ms)} and ${Math.round(again.ms)} ms`] }
      : again;
  } catch (error) {
    return { wrong: [`no answer: ${String(error)}`], ms: performance.now() - start, read: false };
  }
}

/** The pages of the tests: the fuzzer has something to begin with on every machine. */
async function ownPages(root: string): Promise<Page[]> {
  const folder = path.join(root, 'tests/pages');
  const slugs = await readdir(folder);
  return Promise.all(
    slugs.map(async (slug) => {
      const { url } = JSON.parse(await readFile(path.join(folder, slug, 'page.json'), 'utf8'));
      return {
        corpus: 'mozilla',
        id: slug,
        url,
        contentType: 'text/html; charset=utf-8',
        pageType: 'article',
        file: path.join(folder, slug, 'source.html'),
        truth: {},
      } as const;
    }),
  );
}

async function savedPages(folder: string | undefined): Promise<Page[]> {
  if (folder === undefined) return [];
  const corpora = await Promise.all(CORPORA.map((name) => loadCorpus(folder, name)));
  return corpora.flat().map((page) => ({ ...page, contentType: 'text/html; charset=utf-8' }));
}

async function pageScript(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'tests/fuzz/page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'fuzz',
    platform: 'browser',
    target: 'chrome127',
    charset: 'utf8',
    logLevel: 'error',
    loader: { '.css': 'text' },
  });
  return outputFiles[0]?.text ?? '';
}

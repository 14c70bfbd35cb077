/** The bench, top to bottom: pages → readings → figures, report and lists. */
import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pageScript } from './bundle.ts';
import { loadCorpus, type Page, sample } from './corpus.ts';
import { dump } from './dump.ts';
import { type BenchOptions, CORPORA } from './options.ts';
import { printSummary } from './print.ts';
import { pageRecords, worstRecords } from './records.ts';
import { htmlReport } from './report.ts';
import { type PageResult, run } from './run.ts';

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: string };

/** @param root the project's folder; where relative folders start */
export async function bench(root: string, options: BenchOptions): Promise<Outcome> {
  const chosen = await choose(options);
  if (!chosen.ok) return chosen;
  const results = await read(root, options, chosen.pages);
  if (options.dump) {
    console.log(results.map(dump).join('\n\n'));
    return { ok: true };
  }
  const summary = printSummary(results, options.only, options.adapters);
  console.log(summary);
  await writeReports(root, options, results, summary);
  return { ok: true };
}

type Chosen =
  | { readonly ok: true; readonly pages: readonly Page[] }
  | { readonly ok: false; readonly why: string };

async function choose({ corpora, only, sample: size, seed, dump: id }: BenchOptions): Promise<Chosen> {
  const there = await Promise.all(only.map((name) => hasCorpus(corpora, name)));
  const names = only.filter((_, index) => there[index]);
  if (names.length === 0) {
    const why = `There are no corpora in ${corpora}: it should hold ${CORPORA.join(', ')}, each with truth.ndjson and pages/.`;
    return { ok: false, why };
  }
  const pages = (await Promise.all(names.map((name) => loadCorpus(corpora, name)))).flat();
  if (id) {
    const found = pages.filter((page) => page.id === id || `${page.corpus}/${page.id}` === id);
    return found.length
      ? { ok: true, pages: found }
      : { ok: false, why: `No page "${id}" in ${names.join(', ')}.` };
  }
  return { ok: true, pages: size ? sample(pages, size, seed) : pages };
}

async function hasCorpus(corpora: string, name: string): Promise<boolean> {
  return access(path.join(corpora, name, 'truth.ndjson')).then(
    () => true,
    () => false,
  );
}

async function read(
  root: string,
  options: BenchOptions,
  pages: readonly Page[],
): Promise<readonly PageResult[]> {
  const { adapters, repeat, tabs } = options;
  const script = await pageScript(root, adapters);
  const onPage = (done: number) => showProgress(done, pages.length);
  return run({ pages, adapters, script, repeat, tabs, onPage });
}

/** In place on a terminal; now and then in a log. */
function showProgress(done: number, all: number): void {
  const text = `${done} of ${all} pages`;
  if (process.stderr.isTTY) process.stderr.write(`\r${text}${done === all ? '\n' : ''}`);
  else if (done % 200 === 0) console.error(text);
}

async function writeReports(
  root: string,
  options: BenchOptions,
  results: readonly PageResult[],
  summary: string,
): Promise<void> {
  const folder = path.resolve(root, options.out);
  const report = options.report ? path.resolve(root, options.report) : path.join(folder, 'report.html');
  await mkdir(folder, { recursive: true });
  await mkdir(path.dirname(report), { recursive: true });
  await writeFile(path.join(folder, 'summary.md'), `${summary}\n`);
  await writeFile(path.join(folder, 'pages.ndjson'), pageRecords(results));
  await writeFile(path.join(folder, 'worst.ndjson'), worstRecords(results, options.adapters));
  await writeFile(report, await htmlReport(root, results, options.adapters, summary));
  console.error(`\nWritten to ${folder}: summary.md, pages.ndjson, worst.ndjson; the report: ${report}`);
}

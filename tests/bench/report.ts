/**
 * The report a person looks at: one static file. The pages, most costly first; for each the truth with what is
 * missing marked, and the output with what is too much marked.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { compareLines, type DiffLine } from './diff.ts';
import { f1 } from './metrics.ts';
import type { AdapterName } from './options.ts';
import { missingAndExtra } from './records.ts';
import type { Part, ReportData, ReportPage } from './report/data.ts';
import type { PageResult, Reading } from './run.ts';
import { loss } from './score.ts';

/** @returns an HTML document that needs nothing beside it */
export async function htmlReport(
  root: string,
  results: readonly PageResult[],
  [first]: readonly AdapterName[],
  summary: string,
): Promise<string> {
  const pages = results.flatMap((result) => {
    const reading = result.readings.find(({ adapter }) => adapter === first);
    return reading ? [viewOf(result, reading)] : [];
  });
  const data: ReportData = { summary, pages: pages.sort((a, b) => b.loss - a.loss) };
  const folder = path.join(root, 'tests/bench/report');
  const html = await readFile(path.join(folder, 'report.html'), 'utf8');
  const css = await readFile(path.join(folder, 'report.css'), 'utf8');
  const script = await scriptOf(path.join(folder, 'view.ts'));
  return html
    .replace('/*css*/', () => css)
    .replace('"data"</script>', () => `${inScript(JSON.stringify(data))}</script>`)
    .replace('/*script*/', () => script);
}

async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
  });
  return built.outputFiles[0]?.text ?? '';
}

function viewOf({ page, truthLines, readings }: PageResult, reading: Reading): ReportPage {
  const { lines, score, metadata } = reading;
  const readability = readings.find(({ adapter }) => adapter === 'readability')?.score;
  const verdicts = Object.entries(score.metadata).map(([field, verdict]): [string, string] => {
    const found = JSON.stringify(metadata?.[field as keyof typeof metadata] ?? null);
    return [
      field,
      `${verdict}: ${found}; true: ${JSON.stringify(page.truth[field as keyof typeof page.truth])}`,
    ];
  });
  return {
    corpus: page.corpus,
    id: page.id,
    url: page.url,
    loss: loss(score),
    readabilityLoss: readability ? loss(readability) : null,
    ...missingAndExtra(page.truth, truthLines, lines),
    junk: score.junk.map(({ line }) => line),
    facts: [
      ...readings.map(({ adapter, score: theirs }): [string, string] => [adapter, figures(theirs)]),
      ...verdicts,
      ...score.junk.map(({ kind, line }): [string, string] => [`junk: ${kind}`, line]),
    ],
    truth: truthLines && compareLines(truthLines, lines).map(compact),
    output: compareLines(lines, truthLines ?? lines).map(compact),
  };
}

function figures({ words, shingles, snippets, error }: Reading['score']): string {
  const parts = [
    words && `word F1 ${f1(words).toFixed(3)}`,
    shingles && `4-gram F1 ${f1(shingles).toFixed(3)}`,
    snippets && `snippet F1 ${f1(snippets).toFixed(3)}`,
    error,
  ];
  return parts.filter(Boolean).join(', ');
}

function compact({ parts }: DiffLine): readonly Part[] {
  return parts.map(({ text, odd }) => [text, odd ? 1 : 0]);
}

/** Text of a page must not end the script element it stands in. */
function inScript(json: string): string {
  return json.replace(/</g, '\\u003c');
}

/** One page in the terminal: figures, then the lines that are missing and too much. */
import { f1 } from './metrics.ts';
import { missingAndExtra } from './records.ts';
import type { PageResult, Reading } from './run.ts';

export function dump(result: PageResult): string {
  const { page, failure, readings } = result;
  const head = `${page.corpus}/${page.id} (${page.pageType})  ${page.url}`;
  return [
    head,
    ...(failure ? [failure] : []),
    ...readings.map((reading) => dumpReading(result, reading)),
  ].join('\n\n');
}

function dumpReading({ page, truthLines }: PageResult, { adapter, lines, metadata, score }: Reading): string {
  const { missing, extra } = missingAndExtra(page.truth, truthLines, lines);
  const figures = [
    score.words && `word F1 ${f1(score.words).toFixed(3)}`,
    score.shingles && `4-gram F1 ${f1(score.shingles).toFixed(3)}`,
    score.snippets && `snippet F1 ${f1(score.snippets).toFixed(3)}`,
    `cold ${score.coldMs.toFixed(1)} ms, warm ${score.warmMs.toFixed(1)} ms`,
    score.error,
  ];
  const fields = Object.entries(score.metadata).map(
    ([field, verdict]) =>
      `  ${field}: ${verdict}: ${JSON.stringify(metadata?.[field as keyof typeof metadata] ?? null)}, true: ${JSON.stringify(page.truth[field as keyof typeof page.truth])}`,
  );
  return [
    `== ${adapter}: ${figures.filter(Boolean).join(', ')}`,
    ...fields,
    ...missing.map((line) => `  - ${line}`),
    ...extra.map((line) => `  + ${line}`),
    ...score.junk.map(({ kind, line }) => `  ! ${kind}: ${line}`),
  ].join('\n');
}

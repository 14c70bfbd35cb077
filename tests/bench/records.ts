/** Results as lists for scripts: one JSON record a line. */
import { oddLines } from './diff.ts';
import { f1 } from './metrics.ts';
import type { AdapterName } from './options.ts';
import type { PageResult, Reading } from './run.ts';
import { loss } from './score.ts';

/** Every page with every adapter's scores, metadata and lines. */
export function pageRecords(results: readonly PageResult[]): string {
  return ndjson(
    results.map(({ page, truthLines, gate, failure, readings }) => ({
      corpus: page.corpus,
      id: page.id,
      url: page.url,
      pageType: page.pageType,
      gate,
      failure,
      truth: { ...page.truth, text: undefined, html: undefined, lines: truthLines },
      readings: readings.map(({ adapter, metadata, lines, score }) => ({
        adapter,
        wordF1: score.words && f1(score.words),
        shingleF1: score.shingles && f1(score.shingles),
        snippetF1: score.snippets && f1(score.snippets),
        metadata: metadata && {
          title: metadata.title,
          authors: metadata.authors,
          published: metadata.published,
          dek: metadata.dek,
        },
        verdicts: score.metadata,
        junk: score.junk,
        trackers: score.trackers,
        shareLinks: score.shareLinks,
        coldMs: score.coldMs,
        warmMs: score.warmMs,
        stagesMs: score.stagesMs,
        changedThePage: score.changedThePage,
        error: score.error,
        lines,
      })),
    })),
  );
}

/** The first adapter's pages, most costly first, with the lines that are missing and too much. */
export function worstRecords(results: readonly PageResult[], [first]: readonly AdapterName[]): string {
  const records = results.flatMap((result) => {
    const reading = result.readings.find(({ adapter }) => adapter === first);
    return reading ? [worstRecord(result, reading)] : [];
  });
  return ndjson(records.sort((a, b) => b.loss - a.loss));
}

function worstRecord({ page, truthLines, readings }: PageResult, reading: Reading) {
  const { score, lines } = reading;
  const readability = readings.find(({ adapter }) => adapter === 'readability')?.score;
  const missed = missingAndExtra(page.truth, truthLines, lines);
  return {
    corpus: page.corpus,
    id: page.id,
    url: page.url,
    loss: loss(score),
    wordF1: score.words && f1(score.words),
    shingleF1: score.shingles && f1(score.shingles),
    snippetF1: score.snippets && f1(score.snippets),
    readabilityLoss: readability ? loss(readability) : null,
    error: score.error,
    ...missed,
    junk: score.junk,
  };
}

/** Where there is no true text, the snippets stand for it. */
export function missingAndExtra(
  truth: PageResult['page']['truth'],
  truthLines: readonly string[] | null,
  lines: readonly string[],
): { readonly missing: readonly string[]; readonly extra: readonly string[] } {
  if (truthLines) return { missing: oddLines(truthLines, lines), extra: oddLines(lines, truthLines) };
  const flat = lines.join(' ').replace(/\s+/g, ' ');
  const isIn = (snippet: string) => flat.includes(snippet.replace(/\s+/g, ' ').trim());
  return {
    missing: (truth.with ?? []).filter((snippet) => !isIn(snippet)),
    extra: (truth.without ?? []).filter(isIn),
  };
}

function ndjson(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

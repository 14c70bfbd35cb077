/** The summary as text: a table for each question. */
import { STAGES } from './bundle.ts';
import { FIELDS } from './metadata-score.ts';
import type { AdapterName, CorpusName } from './options.ts';
import type { PageResult } from './run.ts';
import {
  scoresOf,
  summariseGate,
  summariseLeft,
  summariseMetadata,
  summariseSpeed,
  summariseStages,
  summariseText,
} from './summary.ts';
import { type Row, table } from './table.ts';

/** @returns the whole summary, Markdown */
export function printSummary(
  results: readonly PageResult[],
  corpora: readonly CorpusName[],
  adapters: readonly AdapterName[],
): string {
  const sections = corpora.flatMap((corpus) => {
    const pages = results.filter(({ page }) => page.corpus === corpus);
    return pages.length ? [`## ${corpus}`, ...ofCorpus(pages, adapters)] : [];
  });
  const articles = results.filter(({ readings }) => readings.length > 0);
  return [
    ...sections,
    '## Time, all articles',
    speedTable(articles, adapters),
    ...(adapters.includes('ours') ? [stageTable(articles)] : []),
    ...failures(results),
  ].join('\n\n');
}

function ofCorpus(pages: readonly PageResult[], adapters: readonly AdapterName[]): readonly string[] {
  const hasOthers = pages.some(({ page }) => page.pageType !== 'article');
  return [
    textTable(pages, adapters),
    leftTable(pages, adapters),
    metadataTable(pages, adapters),
    ...(hasOthers ? [gateTable(pages)] : []),
  ];
}

function textTable(pages: readonly PageResult[], adapters: readonly AdapterName[]): string {
  const rows = adapters.map((adapter): Row => {
    const text = summariseText(scoresOf(pages, adapter));
    return [
      adapter,
      text.pages,
      text.none,
      text.errors,
      ...[text.shingles?.precision, text.shingles?.recall, text.shingles?.f1],
      ...[text.words?.precision, text.words?.recall, text.wordF1],
      ...[text.withFound, text.withoutKept, text.snippetF1],
    ].map((cell, index) => (index < 4 ? (cell ?? '') : share(cell)));
  });
  const head = [
    'text',
    'pages',
    'none',
    'threw',
    '4-gram P',
    'R',
    'F1',
    'word P',
    'R',
    'F1',
    'with',
    'without',
  ];
  return table([...head, 'snippet F1'], rows);
}

function leftTable(pages: readonly PageResult[], adapters: readonly AdapterName[]): string {
  const rows = adapters.map((adapter): Row => {
    const left = summariseLeft(scoresOf(pages, adapter));
    return [
      adapter,
      ...[left.junkLines, left.junkPages, left.trackers, left.shareLinks, left.images, left.captions].map(
        tenth,
      ),
      left.changedPages,
    ];
  });
  const head = [
    'per 100 articles',
    'junk lines',
    'with junk',
    'trackers',
    'share links',
    'images',
    'captions',
  ];
  return table([...head, 'pages changed'], rows);
}

function metadataTable(pages: readonly PageResult[], adapters: readonly AdapterName[]): string {
  const rows = adapters.map((adapter): Row => {
    const fields = summariseMetadata(scoresOf(pages, adapter));
    const of = (count: number, field: (typeof FIELDS)[number]) => share(count / fields[field].pages);
    return [
      adapter,
      of(fields.title.right, 'title'),
      of(fields.title.right + fields.title.near, 'title'),
      of(fields.authors.right, 'authors'),
      of(fields.authors.wrong, 'authors'),
      of(fields.published.right, 'published'),
      of(fields.published.wrong, 'published'),
      of(fields.dek.right, 'dek'),
    ];
  });
  const fields = summariseMetadata(scoresOf(pages, adapters[0] ?? 'ours'));
  const n = Object.fromEntries(FIELDS.map((field) => [field, fields[field].pages]));
  return table(
    [
      'metadata',
      `title (${n.title})`,
      'contained',
      `authors (${n.authors})`,
      'wrong',
      `published (${n.published})`,
      'wrong',
      `dek (${n.dek})`,
    ],
    rows,
  );
}

function gateTable(pages: readonly PageResult[]): string {
  const rows = (['ours', 'readability'] as const).map((whose): Row => {
    const gate = summariseGate(pages, whose);
    const apart = Object.values(gate.apart).map(({ pages: count, yes }) => `${yes} of ${count}`);
    const times = [gate.coldMs.median, gate.coldMs.p95, gate.warmMs.median].map(hundredth);
    return [whose, share(gate.recall), share(gate.falsePositives), ...apart, ...times];
  });
  const { articles, others, apart } = summariseGate(pages, 'ours');
  const head = ['gate', `recall (${articles})`, `false yes (${others})`, ...Object.keys(apart)];
  return table([...head, 'cold ms', 'p95', 'warm ms'], rows);
}

function speedTable(pages: readonly PageResult[], adapters: readonly AdapterName[]): string {
  const rows = adapters.map((adapter): Row => {
    const speed = summariseSpeed(pages, adapter);
    return [
      adapter,
      ...[speed.coldMs.median, speed.coldMs.p95, speed.warmMs.median, speed.warmMs.p95].map(tenth),
      ...[speed.coldRatio.median, speed.coldRatio.p95].map(hundredth),
      ...[speed.warmRatio.median, speed.warmRatio.p95, speed.warmTotalRatio].map(hundredth),
    ];
  });
  const head = ['time', 'cold ms', 'p95', 'warm ms', 'p95', 'cold ×', 'p95', 'warm ×', 'p95', 'total ×'];
  return table(head, rows);
}

function stageTable(pages: readonly PageResult[]): string {
  const rows = summariseStages(scoresOf(pages, 'ours'), STAGES).map(
    ({ stage, ms, share: part }): Row => [stage, hundredth(ms.median), hundredth(ms.p95), share(part)],
  );
  return table(['stage (ours, warm)', 'ms', 'p95', 'share'], rows);
}

function failures(results: readonly PageResult[]): readonly string[] {
  const failed = results.filter(({ failure }) => failure !== null);
  return failed.map(({ page, failure }) => `Could not read ${page.corpus}/${page.id}: ${failure}`);
}

function share(value: number | string | null | undefined): string {
  return typeof value === 'number' && Number.isFinite(value) ? value.toFixed(3) : '–';
}

function tenth(value: number): string {
  return value.toFixed(1);
}

function hundredth(value: number): string {
  return value.toFixed(2);
}

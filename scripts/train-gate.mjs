/**
 * node scripts/train-gate.mjs --corpora FOLDER [--write]
 *
 * Trains the gate on all kinds of pages of `FOLDER/wcxb-dev` and the articles of `FOLDER/trafilatura`. Prints recall
 * and false positives on sites that were left out, threshold and all; with `--write` trains on all pages and writes
 * src/rules/gate.json and the names of its features.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { predict, train } from './train/boost.mjs';
import { foldOf, observe, siteOf } from './train/observe.mjs';
import { writeGate } from './train/write-gate.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OPTIONS = { trees: 50, depth: 2, rate: 0.25, ridge: 5, columns: 0.4, share: 0.8, bins: 24, seed: 3 };
const FOLDS = 5;
/** 144 pages that are no articles are few: another cut into folds moves the figures by a hundredth. */
const REPEATS = 5;
/** A reader that opens on a shop is worse than one that has to be clicked: so many pages that are no articles may open. */
const MAY_OPEN = 0.05;
/** Pages that are no articles are few in the corpus, and many on the web. */
const WEIGHTS = { article: 1, other: 3, text: 0.5, german: 0.2 };
/** Long texts that a person may well want to read: reported apart. */
const TEXTS = ['forum', 'documentation'];

const { values } = parseArgs({ options: { corpora: { type: 'string' }, write: { type: 'boolean' } } });
if (!values.corpora) throw new Error('usage: node scripts/train-gate.mjs --corpora FOLDER [--write]');

/** @typedef {{ features: string[], row: number[], home: boolean, readerable: boolean, ms: number }} Seen */
/** @typedef {{ kind: string, site: string, row: Float64Array, seen: Seen }} Page */
/** @param {string} corpus @param {string} [kind] @returns {Promise<Page[]>} */
const pagesOf = async (corpus, kind) => {
  const observed = /** @type {Array<{ record: any, seen: Seen }>} */ (
    await observe({
      corpora: /** @type {string} */ (values.corpora),
      corpus,
      entry: path.join(HERE, 'train/gate-of-page.ts'),
      wanted: () => true,
    })
  );
  return observed.map(({ record, seen }) => ({
    kind:
      kind ?? (TEXTS.includes(record.pageType) || record.pageType === 'article' ? record.pageType : 'other'),
    site: siteOf(record.url),
    row: Float64Array.from(seen.row),
    seen,
  }));
};
const pages = [...(await pagesOf('wcxb-dev')), ...(await pagesOf('trafilatura', 'german'))];

/** Per kind of page, the share that opens in each repetition. @type {Map<string, number[]>} */
const opened = new Map();
for (let repeat = 0; repeat < REPEATS; repeat += 1) {
  /** @type {Set<Page>} */
  const opens = new Set();
  for (const [rest, left] of folded(pages, `outer ${repeat}`)) {
    const model = train(samplesOf(rest), OPTIONS);
    const above = thresholdOf(rest, [`inner ${repeat}`]);
    for (const page of left) if (!page.seen.home && logOdds(model, page) > above) opens.add(page);
  }
  for (const kind of kinds()) {
    const group = pages.filter((page) => page.kind === kind);
    const share = group.filter((page) => opens.has(page)).length / group.length;
    opened.set(kind, [...(opened.get(kind) ?? []), share]);
  }
}
for (const kind of kinds()) {
  const shares = /** @type {number[]} */ (opened.get(kind));
  const group = pages.filter((page) => page.kind === kind);
  const readerable = group.filter(({ seen }) => seen.readerable).length / group.length;
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  console.log(
    `${kind} (${group.length}): ${mean.toFixed(3)} open (${Math.min(...shares).toFixed(3)} to ${Math.max(...shares).toFixed(3)}); isProbablyReaderable ${readerable.toFixed(3)}`,
  );
}
const times = pages.map(({ seen }) => seen.ms).sort((a, b) => a - b);
console.log(
  `ms a page: median ${times[times.length >> 1]}, 95 of 100 below ${times[Math.floor(times.length * 0.95)]}`,
);

if (values.write) {
  const model = train(samplesOf(pages), OPTIONS);
  const above = thresholdOf(
    pages,
    Array.from({ length: REPEATS }, (_, repeat) => `all ${repeat}`),
  );
  await writeGate({ features: pages[0]?.seen.features ?? [], base: model.base - above, trees: model.trees });
}

/** The log odds above which as many pages open as may, on sites the scores were not trained on. @param {Page[]} from @param {string[]} seeds */
function thresholdOf(from, seeds) {
  const limits = seeds.map((seed) => {
    const scores = folded(from, seed)
      .flatMap(([rest, left]) => {
        const model = train(samplesOf(rest), OPTIONS);
        return left.filter(({ kind }) => kind === 'other').map((page) => logOdds(model, page));
      })
      .sort((a, b) => b - a);
    return /** @type {number} */ (scores[Math.floor(MAY_OPEN * scores.length)]);
  });
  return limits.reduce((sum, limit) => sum + limit, 0) / limits.length;
}

/** Pairs of pages to learn from and pages of other sites. @param {Page[]} from @param {string} seed @returns {Array<[Page[], Page[]]>} */
function folded(from, seed) {
  const folds = from.map(({ site }) => foldOf(`${seed} ${site}`, FOLDS));
  return Array.from({ length: FOLDS }, (_, fold) => [
    from.filter((_page, at) => folds[at] !== fold),
    from.filter((_page, at) => folds[at] === fold),
  ]);
}

/** @param {ReturnType<typeof train>} model @param {Page} page */
function logOdds(model, { row }) {
  const p = predict(model, row);
  return Math.log(p / (1 - p));
}

/** @param {Page[]} from */
function samplesOf(from) {
  return {
    rows: from.map(({ row }) => row),
    labels: from.map(({ kind }) => (kind === 'article' || kind === 'german' ? 1 : 0)),
    weights: from.map(({ kind }) =>
      TEXTS.includes(kind) ? WEIGHTS.text : WEIGHTS[/** @type {'other'} */ (kind)],
    ),
    groups: from.map((_, at) => at),
  };
}

function kinds() {
  return ['article', 'german', ...TEXTS, 'other'];
}

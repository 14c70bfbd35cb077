/**
 * node scripts/train-gate.mjs --corpora FOLDER [--write]
 *
 * Trains the gate on all kinds of pages of `FOLDER/wcxb-dev` and the articles of `FOLDER/trafilatura`. Prints recall
 * and false positives on sites that were left out, threshold and all; the same for each half of the sites, of which one
 * may be looked at and the other not; with `--write` trains on all pages and writes src/rules/gate.json and the names of
 * its features.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { foldOf, observe, siteOf } from './train/observe.mjs';
import { oddsOf, trainSteps } from './train/steps.mjs';
import { writeGate } from './train/write-gate.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OPTIONS = { bins: 8, lasso: 1, ridge: 5, rounds: 8, sweeps: 4 };
const FOLDS = 5;
/** 144 pages that are no articles are few: another cut into folds moves the figures by a hundredth. */
const REPEATS = 5;
/** A reader that opens on a shop is worse than one that has to be clicked: so many pages that are no articles may open. */
const MAY_OPEN = 0.05;
/** Pages that are no articles are few in the corpus, and many on the web. */
const WEIGHTS = { article: 1, other: 3, text: 0.7, german: 0.2 };
/** Long texts that a person may well want to read: reported apart. */
const TEXTS = ['forum', 'documentation'];
const KINDS = ['article', 'german', ...TEXTS, 'other'];

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

/** What opens in each repetition. @type {Array<Set<Page>>} */
const opened = [];
for (let repeat = 0; repeat < REPEATS; repeat += 1) {
  /** @type {Set<Page>} */
  const opens = new Set();
  for (const [rest, left] of folded(pages, `outer ${repeat}`)) {
    const model = trainSteps(samplesOf(rest), OPTIONS);
    const above = thresholdOf(rest, [`inner ${repeat}`]);
    for (const page of left) if (!page.seen.home && oddsOf(model, page.row) > above) opens.add(page);
  }
  opened.push(opens);
}
for (const kind of KINDS) {
  const group = pages.filter((page) => page.kind === kind);
  const shares = sharesOf(group).sort((a, b) => a - b);
  const halves = [0, 1].map((half) => meanOf(sharesOf(group.filter(({ site }) => halfOf(site) === half))));
  const readerable = group.filter(({ seen }) => seen.readerable).length / group.length;
  console.log(
    `${kind} (${group.length}): ${meanOf(shares).toFixed(3)} open (${shares[0]?.toFixed(3)} to ${shares.at(-1)?.toFixed(3)}); halves ${halves.map((half) => half.toFixed(3)).join(' and ')}; isProbablyReaderable ${readerable.toFixed(3)}`,
  );
}
const times = pages.map(({ seen }) => seen.ms).sort((a, b) => a - b);
console.log(
  `ms a page: median ${times[times.length >> 1]}, 95 of 100 below ${times[Math.floor(times.length * 0.95)]}`,
);

if (values.write) {
  const model = trainSteps(samplesOf(pages), OPTIONS);
  const above = thresholdOf(
    pages,
    Array.from({ length: REPEATS }, (_, repeat) => `all ${repeat}`),
  );
  await writeGate({ features: pages[0]?.seen.features ?? [], base: model.base - above, steps: model.steps });
}

/** The log odds above which as many pages open as may, on sites the scores were not trained on. @param {Page[]} from @param {string[]} seeds */
function thresholdOf(from, seeds) {
  const limits = seeds.map((seed) => {
    const scores = folded(from, seed)
      .flatMap(([rest, left]) => {
        const model = trainSteps(samplesOf(rest), OPTIONS);
        return left.filter(({ kind }) => kind === 'other').map((page) => oddsOf(model, page.row));
      })
      .sort((a, b) => b - a);
    return /** @type {number} */ (scores[Math.floor(MAY_OPEN * scores.length)]);
  });
  return meanOf(limits);
}

/** Pairs of pages to learn from and pages of other sites. @param {Page[]} from @param {string} seed @returns {Array<[Page[], Page[]]>} */
function folded(from, seed) {
  const folds = from.map(({ site }) => foldOf(`${seed} ${site}`, FOLDS));
  return Array.from({ length: FOLDS }, (_, fold) => [
    from.filter((_page, at) => folds[at] !== fold),
    from.filter((_page, at) => folds[at] === fold),
  ]);
}

/** @param {Page[]} from */
function samplesOf(from) {
  return {
    rows: from.map(({ row }) => row),
    labels: from.map(({ kind }) => (kind === 'article' || kind === 'german' ? 1 : 0)),
    weights: from.map(({ kind }) =>
      TEXTS.includes(kind) ? WEIGHTS.text : WEIGHTS[/** @type {'other'} */ (kind)],
    ),
  };
}

/** In each repetition, how many of these pages open. @param {Page[]} group */
function sharesOf(group) {
  return opened.map((opens) => group.filter((page) => opens.has(page)).length / group.length);
}

/** @param {number[]} values */
function meanOf(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param {string} site */
function halfOf(site) {
  return foldOf(`half ${site}`, 2);
}

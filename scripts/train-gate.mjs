/**
 * node scripts/train-gate.mjs --corpora FOLDER [--write]
 *
 * Trains the gate on all kinds of pages of `FOLDER/wcxb-dev` and the articles of `FOLDER/trafilatura`. Prints recall
 * and false positives on sites that were left out; with `--write` trains on all and writes src/rules/gate.json.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { predict, train } from './train/boost.mjs';
import { foldOf, observe, siteOf } from './train/observe.mjs';
import { writeTrees } from './train/write-trees.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OPTIONS = { trees: 50, depth: 2, rate: 0.15, ridge: 3, columns: 0.5, share: 0.8, bins: 24, seed: 3 };
const FOLDS = 5;
/** The log odds above which a page opens: a reader that opens on a shop is worse than one that has to be clicked. */
const OPENS_ABOVE = 0.3;
/** Pages that are no articles are few in the corpus, and many on the web. */
const WEIGHTS = { article: 1, other: 3, text: 1, german: 0.2 };
/** Long texts that a person may well want to read: reported apart. */
const TEXTS = ['forum', 'documentation'];

const { values } = parseArgs({ options: { corpora: { type: 'string' }, write: { type: 'boolean' } } });
if (!values.corpora) throw new Error('usage: node scripts/train-gate.mjs --corpora FOLDER [--write]');

/** @typedef {{ features: string[], row: number[], readerable: boolean }} Seen */
/** @param {string} corpus */
const seenIn = (corpus) =>
  /** @type {Promise<Array<{ record: any, seen: Seen }>>} */ (
    observe({
      corpora: /** @type {string} */ (values.corpora),
      corpus,
      entry: path.join(HERE, 'train/gate-of-page.ts'),
      wanted: () => true,
    })
  );
const mixed = await seenIn('wcxb-dev');
const german = await seenIn('trafilatura');
const pages = [...mixed, ...german];

const folds = pages.map(({ record }) => foldOf(siteOf(record.url), FOLDS));
const opens = new Set();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = train(samplesOf(pages.filter((_, at) => folds[at] !== fold)), OPTIONS);
  for (const page of pages.filter((_, at) => folds[at] === fold)) {
    const p = predict(model, Float64Array.from(page.seen.row));
    if (Math.log(p / (1 - p)) > OPENS_ABOVE) opens.add(page);
  }
}
/** @param {string} title @param {typeof pages} group */
const report = (title, group) => {
  const gate = group.filter((page) => opens.has(page)).length / group.length;
  const readerable = group.filter(({ seen }) => seen.readerable).length / group.length;
  console.log(
    `${title} (${group.length}): ${gate.toFixed(3)} open; isProbablyReaderable ${readerable.toFixed(3)}`,
  );
};
report(
  'articles',
  mixed.filter(({ record }) => record.pageType === 'article'),
);
report('articles, mostly German', german);
report(
  'forum threads and documentation',
  mixed.filter(({ record }) => TEXTS.includes(record.pageType)),
);
report(
  'other pages',
  mixed.filter(({ record }) => record.pageType !== 'article' && !TEXTS.includes(record.pageType)),
);

if (values.write) {
  const { base, trees } = train(samplesOf(pages), OPTIONS);
  await writeTrees('gate', { features: pages[0]?.seen.features ?? [], base: base - OPENS_ABOVE, trees });
}

/** @param {typeof pages} from */
function samplesOf(from) {
  return {
    rows: from.map(({ seen }) => Float64Array.from(seen.row)),
    labels: from.map(({ record }) => (record.pageType === 'article' ? 1 : 0)),
    weights: from.map((page) => {
      if (german.includes(page)) return WEIGHTS.german;
      const { pageType } = page.record;
      if (pageType === 'article') return WEIGHTS.article;
      return TEXTS.includes(pageType) ? WEIGHTS.text : WEIGHTS.other;
    }),
    groups: from.map((_, at) => at),
  };
}

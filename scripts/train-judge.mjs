/**
 * node scripts/train-judge.mjs --corpora FOLDER [--write]
 *
 * Trains the judge of blocks on the articles of `FOLDER/wcxb-dev`. Prints word F1 of Readability alone and of the
 * judge's choice on sites that were left out of training; with `--write` trains on all and writes
 * src/rules/judge.json. Run it again whenever the features or the stages before them change.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { predict, train } from './train/boost.mjs';
import { foldOf, observe, siteOf } from './train/observe.mjs';
import { writeTrees } from './train/write-trees.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OPTIONS = { trees: 90, depth: 3, rate: 0.13, ridge: 10, columns: 0.4, share: 0.7, bins: 48, seed: 7 };
const FOLDS = 4;
/** See src/article/mend.ts. */
const STAYS_FROM = 0.4;
const RETURNS_FROM = 0.5;

const { values } = parseArgs({ options: { corpora: { type: 'string' }, write: { type: 'boolean' } } });
if (!values.corpora) throw new Error('usage: node scripts/train-judge.mjs --corpora FOLDER [--write]');

/** @typedef {{ features: string[], truth: string[], blocks: import('./train/blocks-of-page.ts').SeenBlock[] }} Seen */
/** @type {Array<{ record: any, seen: Seen }>} */
const pages = await observe({
  corpora: values.corpora,
  corpus: 'wcxb-dev',
  entry: path.join(HERE, 'train/blocks-of-page.ts'),
  wanted: (record) => record.pageType === 'article' && Boolean(record.truth.text),
});
console.log(`${pages.length} pages, ${pages.reduce((sum, { seen }) => sum + seen.blocks.length, 0)} blocks`);
console.log(`Readability, scrubbed: word F1 ${meanF1(pages, (block) => block.kept)}`);
console.log(`the best choice of blocks: ${meanF1(pages, (block) => block.label >= 0.5)}`);

const folds = pages.map(({ record }) => foldOf(siteOf(record.url), FOLDS));
const chosen = new Set();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = train(samplesOf(pages.filter((_, at) => folds[at] !== fold)), OPTIONS);
  for (const { seen } of pages.filter((_, at) => folds[at] === fold)) {
    for (const block of seen.blocks) {
      const belongs = predict(model, Float64Array.from(block.row));
      if (block.kept ? belongs >= STAYS_FROM : belongs > RETURNS_FROM) chosen.add(block);
    }
  }
}
console.log(`the judge, on sites left out (${FOLDS} parts): ${meanF1(pages, (block) => chosen.has(block))}`);

if (values.write) {
  await writeTrees('judge', { features: pages[0]?.seen.features ?? [], ...train(samplesOf(pages), OPTIONS) });
}

/** A block weighs what its words are of its page, so that every page counts the same. @param {typeof pages} from */
function samplesOf(from) {
  /** @type {import('./train/boost.mjs').Samples} */
  const samples = { rows: [], labels: [], weights: [], groups: [] };
  from.forEach(({ seen }, group) => {
    const words = Math.max(50, seen.truth.length);
    for (const { row, label, tokens } of seen.blocks) {
      samples.rows.push(Float64Array.from(row));
      samples.labels.push(label);
      samples.weights.push(100 * Math.min(1, (tokens.length + 2) / words));
      samples.groups.push(group);
    }
  });
  return samples;
}

/** @param {typeof pages} of @param {(block: import('./train/blocks-of-page.ts').SeenBlock) => boolean} isChosen */
function meanF1(of, isChosen) {
  const scores = of.map(({ seen }) =>
    f1(
      seen.truth,
      seen.blocks.filter(isChosen).flatMap(({ tokens }) => tokens),
    ),
  );
  return (scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(4);
}

/** Of two bags of words. @param {readonly string[]} truth @param {readonly string[]} found */
function f1(truth, found) {
  const left = new Map();
  for (const token of truth) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count > 0) common += 1;
    left.set(token, count - 1);
  }
  return common === 0 ? 0 : (2 * common) / (truth.length + found.length);
}

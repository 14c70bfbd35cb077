/**
 * node scripts/train-judge.mjs --corpora FOLDER [--write]
 *
 * Trains the judge of blocks on the articles of three corpora: whole true texts (`wcxb-dev`, and `mozilla`, whose truth
 * is what Readability gave) and snippets that must and must not be there (`trafilatura`). Prints what Readability alone
 * and what the judge chooses on sites that were left out of training; with `--write` trains on all and writes
 * src/rules/judge.json. Run it again whenever the features or the stages before them change.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { predict, train } from './train/boost.mjs';
import { foldOf, observe, siteOf } from './train/observe.mjs';
import { writeTrees } from './train/write-trees.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OPTIONS = { trees: 130, depth: 3, rate: 0.1, ridge: 10, columns: 0.4, share: 0.7, bins: 48, seed: 7 };
const FOLDS = 4;
/** What a page of each corpus weighs; a page of snippets is divided among its labelled blocks. */
const WEIGHTS = { 'wcxb-dev': 100, mozilla: 60, trafilatura: 50 };
/** What all blocks of a page weigh together at most, in true texts. */
const MOST_OF_PAGE = 2;
const { values } = parseArgs({ options: { corpora: { type: 'string' }, write: { type: 'boolean' } } });
const { corpora } = values;
if (!corpora) throw new Error('usage: node scripts/train-judge.mjs --corpora FOLDER [--write]');

/** @typedef {import('./train/blocks-of-page.ts').SeenBlock} Block */
/** @typedef {{ features: string[], truth: string[] | null, blocks: Block[] }} Seen */
/** @typedef {{ corpus: keyof typeof WEIGHTS, site: string, seen: Seen }} Page */

const pages = (await Promise.all(/** @type {Page['corpus'][]} */ (Object.keys(WEIGHTS)).map(pagesOf))).flat();
console.log(`${pages.length} pages, ${pages.reduce((sum, { seen }) => sum + seen.blocks.length, 0)} blocks`);
report('Readability, scrubbed', (block) => block.kept);

/** @type {Map<Block, number>} */
const chances = new Map();
for (let fold = 0; fold < FOLDS; fold += 1) {
  const model = train(samplesOf(pages.filter(({ site }) => foldOf(site, FOLDS) !== fold)), OPTIONS);
  for (const { seen } of pages.filter(({ site }) => foldOf(site, FOLDS) === fold)) {
    for (const block of seen.blocks) chances.set(block, predict(model, Float64Array.from(block.row)));
  }
}
const { thresholdFor } = await bundled(path.join(HERE, '../src/article/judge/choose.ts'));
/** @type {Set<Block>} */
const chosen = new Set();
for (const { seen } of pages) {
  const threshold = thresholdFor(
    seen.blocks.map((block) => ({ chance: chances.get(block), words: block.words })),
  );
  for (const block of seen.blocks) if ((chances.get(block) ?? 0) >= threshold) chosen.add(block);
}
report('the judge, on sites left out', (block) => chosen.has(block));
if (values.write) {
  await writeTrees('judge', { features: pages[0]?.seen.features ?? [], ...train(samplesOf(pages), OPTIONS) });
}

/** A module of the product, as Node can import it. @param {string} entry */
async function bundled(entry) {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

/** @param {Page['corpus']} corpus @returns {Promise<Page[]>} */
async function pagesOf(corpus) {
  const observed = await observe({
    corpora: /** @type {string} */ (corpora),
    corpus,
    entry: path.join(HERE, 'train/blocks-of-page.ts'),
    wanted: ({ pageType, truth }) =>
      pageType === 'article' && Boolean(truth.text || truth.html || truth.with),
  });
  return observed.map(({ record, seen }) => ({
    corpus,
    // All of mozilla's pages stand at one address; their names say the site.
    site: corpus === 'mozilla' ? record.id.replace(/-\d+$/, '') : siteOf(record.url),
    seen: /** @type {Seen} */ (seen),
  }));
}

/**
 * A block weighs what its words are of the true text, so that every page of a corpus counts about the same: one with a
 * short text among much else, or with a truth that stops early, counts as two at most.
 *
 * @param {Page[]} from
 */
function samplesOf(from) {
  /** @type {import('./train/boost.mjs').Samples} */
  const samples = { rows: [], labels: [], weights: [], groups: [] };
  from.forEach(({ corpus, seen }, group) => {
    const labelled = seen.blocks.filter(({ label }) => label !== null);
    const words = seen.truth && Math.max(50, seen.truth.length);
    const shares = labelled.map(({ tokens }) =>
      words ? Math.min(1, (tokens.length + 2) / words) : 1 / labelled.length,
    );
    const excess = Math.max(1, shares.reduce((sum, share) => sum + share, 0) / MOST_OF_PAGE);
    labelled.forEach(({ row, label }, at) => {
      samples.rows.push(Float64Array.from(row));
      samples.labels.push(/** @type {number} */ (label));
      samples.weights.push((WEIGHTS[corpus] * /** @type {number} */ (shares[at])) / excess);
      samples.groups.push(group);
    });
  });
  return samples;
}

/** @param {string} title @param {(block: Block) => boolean} isChosen */
function report(title, isChosen) {
  const f1s = ['wcxb-dev', 'mozilla'].map((corpus) => {
    const scores = pages
      .filter((page) => page.corpus === corpus && page.seen.truth)
      .map(({ seen }) =>
        f1(
          seen.truth ?? [],
          seen.blocks.filter(isChosen).flatMap(({ tokens }) => tokens),
        ),
      );
    return `${corpus} word F1 ${mean(scores)}`;
  });
  const snippets = pages.filter(({ corpus }) => corpus === 'trafilatura').flatMap(({ seen }) => seen.blocks);
  const kept = [1, 0].map((label) =>
    mean(snippets.filter((block) => block.label === label).map((block) => Number(isChosen(block)))),
  );
  console.log(`${title}: ${f1s.join(', ')}, trafilatura with ${kept[0]} without ${kept[1]}`);
}

/** @param {number[]} numbers */
function mean(numbers) {
  return (numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(4);
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

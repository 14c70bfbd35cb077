/**
 * Gradient boosted regression trees for a yes or a no: logistic loss, histogram splits, a random part of the rows
 * and of the features for each tree. Friedman, "Greedy function approximation" (2001) and "Stochastic gradient
 * boosting" (2002). Written here because what ships is only the trees, and no kept-up package for Node trains with
 * weights and soft labels.
 *
 * @typedef {{ rows: Float64Array[], labels: number[], weights: number[], groups: number[] }} Samples
 *   `labels` from 0 to 1; rows of one group (a page) are drawn together
 * @typedef {{ trees: number, depth: number, rate: number, ridge: number, columns: number, share: number, bins: number, seed: number }} Options
 * @typedef {{ feature: number[], threshold: number[], leaf: number[] }} Tree complete binary tree, see src/article/trees.ts
 */

/**
 * @param {Samples} samples
 * @param {Options} options
 * @returns {{ base: number, trees: Tree[] }}
 */
export function train(samples, options) {
  const cuts = cutsOf(samples.rows, options.bins);
  const columns = cuts.map((cut, feature) => binned(samples.rows, feature, cut));
  const random = generator(options.seed);
  const base = logOdds(samples);
  const scores = new Float64Array(samples.rows.length).fill(base);
  const trees = [];
  for (let count = 0; count < options.trees; count += 1) {
    const tree = grow({ samples, options, cuts, columns, scores, random });
    samples.rows.forEach((row, at) => {
      scores[at] = /** @type {number} */ (scores[at]) + leafOf(tree, row);
    });
    trees.push(tree);
  }
  return { base: rounded(base), trees };
}

/**
 * @param {{ base: number, trees: Tree[] }} model
 * @param {Float64Array} row
 * @returns {number} probability
 */
export function predict({ base, trees }, row) {
  const score = trees.reduce((sum, tree) => sum + leafOf(tree, row), base);
  return 1 / (1 + Math.exp(-score));
}

/** @param {{ samples: Samples, options: Options, cuts: number[][], columns: Uint8Array[], scores: Float64Array, random: () => number }} state */
function grow({ samples, options, cuts, columns, scores, random }) {
  const used = drawn(samples.groups, options.share, random);
  const { gradient, curvature } = slopesOf(samples, scores, used);
  const offered = cuts.map((cut) => cut.length > 0 && random() < options.columns);
  const inner = 2 ** options.depth - 1;
  const feature = new Array(inner).fill(0);
  const threshold = new Array(inner).fill(0);
  /** Where each used row stands within the level. */
  const place = new Uint8Array(used.length);
  for (let level = 0; level < options.depth; level += 1) {
    const first = 2 ** level - 1;
    const width = 2 ** level;
    const splits = bestSplits({
      used,
      place,
      width,
      gradient,
      curvature,
      columns,
      cuts,
      offered,
      ridge: options.ridge,
    });
    splits.forEach((split, offset) => {
      feature[first + offset] = split.feature;
      threshold[first + offset] = split.threshold;
    });
    for (let at = 0; at < used.length; at += 1) {
      const split = /** @type {Split} */ (splits[at_(place, at)]);
      const column = /** @type {Uint8Array} */ (columns[split.feature]);
      const goesLeft = split.gain === 0 || at_(column, at_(used, at)) <= split.bin;
      place[at] = 2 * at_(place, at) + (goesLeft ? 0 : 1);
    }
  }
  const sums = new Float64Array(inner + 1);
  const curves = new Float64Array(inner + 1);
  for (let at = 0; at < used.length; at += 1) {
    const leaf = at_(place, at);
    sums[leaf] = at_(sums, leaf) + at_(gradient, at);
    curves[leaf] = at_(curves, leaf) + at_(curvature, at);
  }
  const leaf = Array.from(sums, (sum, at) =>
    rounded((options.rate * sum) / (at_(curves, at) + options.ridge)),
  );
  return { feature, threshold, leaf };
}

/** Of the loss at each used row, one after the other so that the sums below read memory in order. @param {Samples} samples @param {Float64Array} scores @param {Int32Array} used */
function slopesOf({ weights, labels }, scores, used) {
  const gradient = new Float64Array(used.length);
  const curvature = new Float64Array(used.length);
  for (let at = 0; at < used.length; at += 1) {
    const row = at_(used, at);
    const p = 1 / (1 + Math.exp(-at_(scores, row)));
    gradient[at] = at_(weights, row) * (at_(labels, row) - p);
    curvature[at] = at_(weights, row) * p * (1 - p);
  }
  return { gradient, curvature };
}

/**
 * @typedef {{ gain: number, feature: number, bin: number, threshold: number }} Split
 * @param {{ used: Int32Array, place: Uint8Array, width: number, gradient: Float64Array, curvature: Float64Array, columns: Uint8Array[], cuts: number[][], offered: boolean[], ridge: number }} level
 * @returns {Split[]} one a node of the level; a node that is not worth splitting sends all to the left
 */
function bestSplits({ used, place, width, gradient, curvature, columns, cuts, offered, ridge }) {
  /** @type {Split[]} */
  const best = Array.from({ length: width }, () => ({
    gain: 0,
    feature: 0,
    bin: 255,
    threshold: Number.MAX_VALUE,
  }));
  cuts.forEach((cut, feature) => {
    if (!offered[feature]) return;
    const bins = cut.length + 1;
    const { sums, curves } = histogramOf({
      used,
      place,
      gradient,
      curvature,
      column: /** @type {Uint8Array} */ (columns[feature]),
      bins,
      cells: width * bins,
    });
    for (let offset = 0; offset < width; offset += 1) {
      const from = offset * bins;
      const sum = total(sums, from, bins);
      const curve = total(curves, from, bins);
      let left = 0;
      let leftCurve = 0;
      for (let bin = 0; bin < bins - 1; bin += 1) {
        left += at_(sums, from + bin);
        leftCurve += at_(curves, from + bin);
        const gain =
          left ** 2 / (leftCurve + ridge) +
          (sum - left) ** 2 / (curve - leftCurve + ridge) -
          sum ** 2 / (curve + ridge);
        if (gain > at_(best, offset).gain + 1e-9) {
          best[offset] = { gain, feature, bin, threshold: rounded(at_(cut, bin)) };
        }
      }
    }
  });
  return best;
}

/** The innermost loop: nearly all of the time goes here. @param {{ used: Int32Array, place: Uint8Array, gradient: Float64Array, curvature: Float64Array, column: Uint8Array, bins: number, cells: number }} what */
function histogramOf({ used, place, gradient, curvature, column, bins, cells }) {
  const sums = new Float64Array(cells);
  const curves = new Float64Array(cells);
  // Not with `at_`: it is called with arrays of every kind, which makes each reading five times as slow.
  for (let at = 0; at < used.length; at += 1) {
    const row = /** @type {number} */ (used[at]);
    const cell = /** @type {number} */ (place[at]) * bins + /** @type {number} */ (column[row]);
    sums[cell] = /** @type {number} */ (sums[cell]) + /** @type {number} */ (gradient[at]);
    curves[cell] = /** @type {number} */ (curves[cell]) + /** @type {number} */ (curvature[at]);
  }
  return { sums, curves };
}

/** Middles between the values that occur, or quantiles where there are more than `most`. @param {Float64Array[]} rows @param {number} most */
function cutsOf(rows, most) {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, feature) => {
    const values = rows.filter((_row, at) => at % step === 0).map((row) => at_(row, feature));
    values.sort((a, b) => a - b);
    const distinct = [...new Set(values)];
    if (distinct.length <= most) return distinct.slice(1).map((value, at) => (value + at_(distinct, at)) / 2);
    const quantiles = Array.from({ length: most - 1 }, (_q, at) =>
      at_(values, Math.floor(((at + 1) * values.length) / most)),
    );
    return [...new Set(quantiles)];
  });
}

/** @param {Float64Array[]} rows @param {number} feature @param {number[]} cut */
function binned(rows, feature, cut) {
  return Uint8Array.from(rows, (row) => {
    let low = 0;
    let high = cut.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at_(row, feature) > at_(cut, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

/** @param {number[]} groups @param {number} share @param {() => number} random */
function drawn(groups, share, random) {
  const chosen = new Map();
  const used = [];
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    if (!chosen.has(group)) chosen.set(group, random() < share);
    if (chosen.get(group)) used.push(at);
  }
  return Int32Array.from(used);
}

/** @param {Samples} samples */
function logOdds({ labels, weights }) {
  const yes = labels.reduce((sum, label, at) => sum + label * at_(weights, at), 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return Math.log(yes / (all - yes));
}

/** @param {Tree} tree @param {Float64Array} row */
function leafOf({ feature, threshold, leaf }, row) {
  let node = 0;
  while (node < feature.length)
    node = 2 * node + (at_(row, at_(feature, node)) <= at_(threshold, node) ? 1 : 2);
  return at_(leaf, node - feature.length);
}

/** @param {Float64Array} values @param {number} from @param {number} length */
function total(values, from, length) {
  let sum = 0;
  for (let at = from; at < from + length; at += 1) sum += at_(values, at);
  return sum;
}

/** The numbers that ship: four digits are more than the data supports. @param {number} value */
function rounded(value) {
  return Number(value.toPrecision(4));
}

/** A linear congruential generator: the same trees from the same pages. @param {number} seed */
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @template T @param {ArrayLike<T>} list @param {number} at @returns {T} */
function at_(list, at) {
  return /** @type {T} */ (list[at]);
}

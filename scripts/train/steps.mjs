/**
 * Logistic regression on steps: what a feature adds changes where its value passes a cut, and there alone. So each
 * feature has a curve of its own, and none speaks of two features at once. Fitted by coordinate descent on the
 * quadratic bound of the loss, with the penalties of the elastic net on each step: Friedman, Hastie, Tibshirani,
 * "Regularization paths for generalized linear models via coordinate descent" (2010). The outcome depends on no draw.
 *
 * @typedef {{ rows: Float64Array[], labels: number[], weights: number[] }} Samples
 * @typedef {{ bins: number, lasso: number, ridge: number, rounds: number, sweeps: number }} Options
 * @typedef {{ feature: number, cut: number, gain: number }} Step `gain` is added to the log odds of values above `cut`
 * @typedef {{ base: number, steps: Step[] }} Model
 * @typedef {{ step: Step, above: Int32Array }} Column the rows that are above the cut
 * @typedef {{ scores: Float64Array, gradient: Float64Array, curvature: Float64Array }} State
 */

/** @param {Samples} samples @param {Options} options @returns {Model} */
export function trainSteps({ rows, labels, weights }, { bins, lasso, ridge, rounds, sweeps }) {
  const columns = cutsOf(rows, bins).flatMap((cuts, feature) =>
    cuts.map((cut) => ({ step: { feature, cut, gain: 0 }, above: rowsAbove(rows, feature, cut) })),
  );
  let base = 0;
  const state = {
    scores: new Float64Array(rows.length),
    gradient: new Float64Array(rows.length),
    curvature: new Float64Array(rows.length),
  };
  for (let round = 0; round < rounds; round += 1) {
    approximate(state, labels, weights);
    const curves = columns.map(({ above }) => sumOf(state.curvature, above));
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
      base += moveBase(state);
      columns.forEach((column, at) => {
        moveStep(state, column, { curve: /** @type {number} */ (curves[at]), lasso, ridge });
      });
    }
  }
  return { base, steps: columns.map(({ step }) => step).filter(({ gain }) => gain !== 0) };
}

/** @param {Model} model @param {Float64Array} row @returns {number} log odds */
export function oddsOf({ base, steps }, row) {
  return steps.reduce((sum, { feature, cut, gain }) => sum + (numberAt(row, feature) > cut ? gain : 0), base);
}

/** Slope and bend of the loss at where the scores are. @param {State} state @param {number[]} labels @param {number[]} weights */
function approximate({ scores, gradient, curvature }, labels, weights) {
  for (let at = 0; at < scores.length; at += 1) {
    const p = 1 / (1 + Math.exp(-numberAt(scores, at)));
    const weight = numberAt(weights, at);
    gradient[at] = weight * (numberAt(labels, at) - p);
    curvature[at] = weight * Math.max(1e-5, p * (1 - p));
  }
}

/** @param {State} state */
function moveBase({ scores, gradient, curvature }) {
  let slope = 0;
  let curve = 0;
  for (let at = 0; at < scores.length; at += 1) {
    slope += numberAt(gradient, at);
    curve += numberAt(curvature, at);
  }
  const by = slope / curve;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = numberAt(scores, at) + by;
    gradient[at] = numberAt(gradient, at) - by * numberAt(curvature, at);
  }
  return by;
}

/** @param {State} state @param {Column} column @param {{ curve: number, lasso: number, ridge: number }} penalties */
function moveStep({ scores, gradient, curvature }, { step, above }, { curve, lasso, ridge }) {
  const pull = sumOf(gradient, above) + curve * step.gain;
  const gain = (Math.sign(pull) * Math.max(0, Math.abs(pull) - lasso)) / (curve + ridge);
  const by = gain - step.gain;
  if (by === 0) return;
  step.gain = gain;
  for (const at of above) {
    scores[at] = numberAt(scores, at) + by;
    gradient[at] = numberAt(gradient, at) - by * numberAt(curvature, at);
  }
}

/**
 * Between which values a feature is cut: all that occur, or quantiles where there are more than `bins`. The middles
 * between two, so that they can be shortened, as they ship.
 *
 * @param {Float64Array[]} rows @param {number} bins
 */
function cutsOf(rows, bins) {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, feature) => {
    const values = rows.map((row) => numberAt(row, feature)).sort((a, b) => a - b);
    const distinct = [...new Set(values)];
    const cutAbove =
      distinct.length <= bins
        ? distinct
        : Array.from({ length: bins - 1 }, (_cut, at) =>
            numberAt(values, Math.floor(((at + 1) * values.length) / bins)),
          );
    return [...new Set(cutAbove)]
      .filter((value) => value < numberAt(distinct, distinct.length - 1))
      .map((value) => (value + numberAt(distinct, distinct.indexOf(value) + 1)) / 2)
      .map((cut) => Number(cut.toPrecision(3)));
  });
}

/** @param {Float64Array[]} rows @param {number} feature @param {number} cut */
function rowsAbove(rows, feature, cut) {
  return Int32Array.from(rows.flatMap((row, at) => (numberAt(row, feature) > cut ? [at] : [])));
}

/** @param {Float64Array} values @param {Int32Array} places */
function sumOf(values, places) {
  let sum = 0;
  for (const at of places) sum += numberAt(values, at);
  return sum;
}

/** @param {ArrayLike<number>} values @param {number} at */
function numberAt(values, at) {
  return /** @type {number} */ (values[at]);
}

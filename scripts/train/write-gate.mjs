/**
 * Writes the gate's trees small (src/article/likely/weigh.ts says how they are read): the extension carries them into
 * every page of a site. The names of the features stay in a file of their own, for the test that compares them.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RULES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/rules');

/** @param {{ features: readonly string[], base: number, trees: import('./boost.mjs').Tree[] }} model trees of depth 2 */
export async function writeGate({ features, base, trees }) {
  const rows = trees.map(({ feature, threshold, leaf }) => [
    ...feature.flatMap((asked, at) => [asked, shortened(/** @type {number} */ (threshold[at]))]),
    ...leaf.map((value) => Math.round(100 * value)),
  ]);
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const gate = `{\n  "base": ${Math.round(100 * base)},\n  "trees": [\n${lines}\n  ]\n}\n`;
  await writeFile(path.join(RULES, 'gate.json'), gate);
  await writeFile(path.join(RULES, 'gate-features.json'), `${JSON.stringify(features, null, 2)}\n`);
}

/** A node that sends all to the left has the largest number there is. @param {number} threshold */
function shortened(threshold) {
  return threshold > 1e6 ? 1e9 : Number(threshold.toPrecision(3));
}

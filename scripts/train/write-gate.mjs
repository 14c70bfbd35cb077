/**
 * Writes the gate's steps small (src/article/likely/weigh.ts says how they are read): the extension carries them into
 * every page of a site. The names of the features stay in a file of their own, for the test that compares them.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RULES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/rules');

/** @param {import('./steps.mjs').Model & { features: readonly string[] }} model */
export async function writeGate({ features, base, steps }) {
  const rows = features.map((_, feature) =>
    steps
      .filter((step) => step.feature === feature && hundredths(step.gain) !== 0)
      .flatMap(({ cut, gain }) => [cut, hundredths(gain)]),
  );
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const gate = `{\n  "base": ${hundredths(base)},\n  "steps": [\n${lines}\n  ]\n}\n`;
  await writeFile(path.join(RULES, 'gate.json'), gate);
  await writeFile(path.join(RULES, 'gate-features.json'), `${JSON.stringify(features, null, 2)}\n`);
}

/** @param {number} value */
function hundredths(value) {
  return Math.round(100 * value);
}

/** Writes trained trees as data: src/rules/NAME.json, a tree a line. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RULES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/rules');

/**
 * @param {string} name
 * @param {{ features: readonly string[], base: number, trees: import('./boost.mjs').Tree[] }} model
 */
export async function writeTrees(name, { features, base, trees }) {
  const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  const json = `{\n  "features": ${JSON.stringify(features)},\n  "base": ${base},\n  "trees": [\n${lines}\n  ]\n}\n`;
  await writeFile(path.join(RULES, `${name}.json`), json);
}

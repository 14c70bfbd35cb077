/** The licences of what ships, as their packages state them: one text file that goes with the build. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../setup.mjs';

const LICENCE_FILE = /^(?:licen[cs]e|ofl)(?:\.(?:md|txt))?$/i;

/**
 * @param {readonly string[]} packages names of npm packages
 * @returns {Promise<string>}
 * @throws when a package has no licence file: it may not ship
 */
export async function licencesOf(packages) {
  const texts = await Promise.all(packages.map(licenceOf));
  return texts.join(`\n\n${'-'.repeat(78)}\n\n`);
}

/** @param {string} name */
async function licenceOf(name) {
  const folder = path.join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => LICENCE_FILE.test(entry));
  if (!file) throw new Error(`${name} has no licence file`);
  const text = await readFile(path.join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

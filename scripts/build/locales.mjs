/** The words of each language, from one file for each part of the product into the one file that browsers read. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * @param {string} from the folder with a folder for each language
 * @param {string} to the build's `_locales`
 */
export async function buildLocales(from, to) {
  for (const locale of await readdir(from)) {
    const words = Object.entries(await wordsOf(path.join(from, locale)));
    const messages = Object.fromEntries(words.map(([key, message]) => [key, { message }]));
    await mkdir(path.join(to, locale), { recursive: true });
    await writeFile(path.join(to, locale, 'messages.json'), `${JSON.stringify(messages, null, 2)}\n`);
  }
}

/**
 * @param {string} folder of one language
 * @returns {Promise<Record<string, string>>} sentence by key
 */
export async function wordsOf(folder) {
  /** @type {Record<string, string>} */
  const words = {};
  for (const file of (await readdir(folder)).sort()) {
    for (const [key, sentence] of Object.entries(
      JSON.parse(await readFile(path.join(folder, file), 'utf8')),
    )) {
      if (Object.hasOwn(words, key)) throw new Error(`${folder}/${file} says ${key} a second time`);
      words[key] = sentence;
    }
  }
  return words;
}

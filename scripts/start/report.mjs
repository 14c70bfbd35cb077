/** What `npm start` prints and saves when there is no display. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../setup.mjs';

const FOLDER = 'out/start';
const WIDTH = 80;

/** Metadata that the popup shows, by element id, with its label. */
const FIELDS = {
  section: 'Section',
  headline: 'Headline',
  dek: 'Dek',
  byline: 'Byline',
  published: 'Published',
  updated: 'Updated',
  site: 'Site',
  'reading-time': 'Reading time',
};

/**
 * Runs in the popup: the text of what it shows.
 * @param {Window} popup
 * @param {readonly string[]} ids
 */
export function textsOf(popup, ids) {
  const { document } = popup;
  /** @param {Node | null} node */
  const textOf = (node) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return {
    refused: document.body.dataset.state === 'refused' ? textOf(document.getElementById('main')) : null,
    fields: ids.map((id) => textOf(document.getElementById(id))),
    details: [...document.querySelectorAll('#details dt')].map((term) => {
      const parts = [...(term.nextElementSibling?.childNodes ?? [])].filter((node) => textOf(node));
      const [value, ...sources] = parts.flatMap((node) =>
        node.nodeName === 'UL' ? [...node.childNodes].map(textOf) : [textOf(node)],
      );
      return `${textOf(term)}: ${value}${sources.map((source) => `  ‹${source}›`).join('')}`;
    }),
    body: [...document.querySelectorAll('#body p, #body h2, #body h3, #body li')].map(textOf),
    removed: textOf(document.querySelector('#removed summary')),
  };
}

export const FIELD_IDS = Object.keys(FIELDS);

/** @param {ReturnType<typeof textsOf>} texts */
export function printReport({ refused, fields, details, body, removed }) {
  if (refused !== null) {
    console.log(refused);
    return;
  }
  for (const [index, label] of Object.values(FIELDS).entries()) {
    if (fields[index]) console.log(`${`${label}:`.padEnd(14)}${fields[index]}`);
  }
  console.log(`\n${body.map(wrapped).join('\n\n')}\n`);
  if (removed) console.log(removed);
  if (details.length > 0) console.log(`\n${details.join('\n')}`);
}

/**
 * Saves pictures by name and says where.
 * @param {Readonly<Record<string, Uint8Array>>} pictures
 */
export async function savePictures(pictures) {
  await mkdir(path.join(ROOT, FOLDER), { recursive: true });
  console.log('');
  for (const [name, png] of Object.entries(pictures)) {
    await writeFile(path.join(ROOT, FOLDER, `${name}.png`), png);
    console.log(`Saved ${FOLDER}/${name}.png`);
  }
}

/** @param {string} text */
function wrapped(text) {
  return text.replace(new RegExp(`(.{1,${WIDTH}})(?:\\s+|$)`, 'g'), '$1\n').trimEnd();
}

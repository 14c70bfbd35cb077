/**
 * npm run tour [-- --out FOLDER] [--only NAME]
 *
 * Takes all the pictures of the tour anew, into `out/tour` unless told, and fails where one does not show what its name says.
 * Those of the README are in `docs/screenshots` too, and those of the stores in `docs/store`. The list is `scripts/tour/shots.mjs`.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildWhenStale, installPackages, ROOT } from './setup.mjs';
import { SHOTS } from './tour/shots.mjs';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'out/tour' }, only: { type: 'string' } },
});
const out = path.resolve(ROOT, values.out);

await installPackages();
await buildWhenStale('dist/firefox/manifest.json');
const { tourInChromium } = await import('./tour/chromium.mjs');
if (values.only) {
  await tourInChromium(
    SHOTS.filter(({ name }) => name === values.only),
    (name, png) => save(out, name, png),
  );
} else {
  const { tourInFirefox } = await import('./tour/firefox.mjs');
  const { storePictures } = await import('./tour/store.mjs');
  /** @type {Map<string, Uint8Array>} */
  const taken = new Map();
  /** @param {string} name @param {Uint8Array} png */
  const keep = async (name, png) => {
    taken.set(name, png);
    await save(out, name, png);
  };
  await tourInChromium(SHOTS, keep);
  await tourInFirefox(keep);
  const shown = SHOTS.filter(({ readme }) => readme).map(({ name }) => name);
  await saveAll('docs/screenshots', new Map([...taken].filter(([name]) => shown.includes(name))));
  await saveAll('docs/store', await storePictures(taken));
}

/**
 * In place of the pictures that were there.
 * @param {string} folder below the root
 * @param {ReadonlyMap<string, Uint8Array>} pictures by name
 */
async function saveAll(folder, pictures) {
  const to = path.join(ROOT, folder);
  await mkdir(to, { recursive: true });
  for (const file of await readdir(to)) if (file.endsWith('.png')) await rm(path.join(to, file));
  for (const [name, png] of pictures) await save(to, name, png);
}

/** @param {string} folder @param {string} name @param {Uint8Array} png */
async function save(folder, name, png) {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await writeFile(file, png);
  console.log(`${path.relative(ROOT, file)} ${Math.round(png.length / 1024)} KB`);
}

/** A folder as a zip archive that depends on nothing but its files: the same bytes on every machine and day. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';

const UNIX = 3;
const READABLE_FILE = 0o100644 << 16;

/**
 * @param {string} folder
 * @returns {Promise<Uint8Array>}
 */
export async function archiveOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const contents = await Promise.all(
    files.map(async (file) => {
      const name = file.replaceAll(path.sep, '/');
      return /** @type {const} */ ([name, new Uint8Array(await readFile(path.join(folder, file)))]);
    }),
  );
  // The first day that a zip can name. In local time, as the format has it.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(contents), { level: 9, mtime, os: UNIX, attrs: READABLE_FILE });
}

/**
 * The typefaces, twice: as files with a style sheet for the pages of the extension, and as scripts that hold the same bytes
 * for the reader, which lives in pages that no file of ours may be visible to.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {{ file: string, family: string, package: string, style: string, weight: string, range: string }} Face */

/**
 * @param {string} root of the project
 * @param {string} out the build's folder
 */
export async function buildFonts(root, out) {
  /** @type {readonly Face[]} */
  const faces = JSON.parse(await readFile(path.join(root, 'src/view/font-faces.json'), 'utf8'));
  for (const folder of ['fonts', 'content/fonts', 'view']) {
    await mkdir(path.join(out, folder), { recursive: true });
  }
  for (const { file, package: name } of faces) {
    const from = path.join(root, 'node_modules', name, 'files', `${file}.woff2`);
    await copyFile(from, path.join(out, 'fonts', `${file}.woff2`));
    const bytes = (await readFile(from)).toString('base64');
    const script = `(globalThis.broadsheetFonts ??= {})['${file}'] = '${bytes}';\nvoid 0;\n`;
    await writeFile(path.join(out, 'content/fonts', `${file}.js`), script);
  }
  await writeFile(path.join(out, 'view/fonts.css'), faces.map(ruleOf).join('\n'));
}

/** @param {Face} face */
function ruleOf({ file, family, style, weight, range }) {
  return `@font-face {
  font-family: "Broadsheet ${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("../fonts/${file}.woff2") format("woff2");
  unicode-range: ${range};
}
`;
}

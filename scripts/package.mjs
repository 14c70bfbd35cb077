/** npm run package: the archives for the stores, `out/broadsheet-VERSION-BROWSER.zip`, each with its SHA-256. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { archiveOf } from './build/archive.mjs';
import { BUILDS } from './build/manifest.mjs';
import { installPackages, ROOT } from './setup.mjs';

await installPackages();
await import('./build.mjs');
const { version } = JSON.parse(await readFile(path.join(ROOT, 'manifest.json'), 'utf8'));
await mkdir(path.join(ROOT, 'out'), { recursive: true });
for (const browser of BUILDS) {
  const archive = await archiveOf(path.join(ROOT, 'dist', browser));
  const file = `out/broadsheet-${version}-${browser}.zip`;
  await writeFile(path.join(ROOT, file), archive);
  console.log(`${createHash('sha256').update(archive).digest('hex')}  ${file}`);
}

/**
 * The built extension with the attack in it: a content script for one host, and a page of its own in the popup's place.
 * Everything else, the content security policy before all, is as it ships.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { type Build, targetsOf } from '../../scripts/build/manifest.mjs';
import type { Payload } from './payloads.ts';

const OWN_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Attacks</title><link rel="icon" href="data:,">
<script src="attack.js" defer></script></head><body></body></html>`;

/** @returns the build's folder, and the script for the page's own world */
export async function attackedBuild(root: string, browser: Build, payloads: readonly Payload[]) {
  const folder = path.join(root, 'out/attacks', browser);
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.dirname(folder), { recursive: true });
  await cp(path.join(root, 'dist', browser), folder, { recursive: true });
  await writeFile(path.join(folder, 'popup/popup.html'), OWN_PAGE);
  const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  manifest.content_scripts = [{ matches: ['http://attacks.localhost/*'], js: ['content/attack.js'] }];
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
  const source = await readFile(path.join(root, 'manifest.json'), 'utf8');
  const { outputFiles } = await build({
    entryPoints: [
      { in: path.join(root, 'tests/attacks/content.ts'), out: 'content/attack' },
      { in: path.join(root, 'tests/attacks/own-page.ts'), out: 'popup/attack' },
      { in: path.join(root, 'tests/attacks/page.ts'), out: 'page' },
    ],
    outdir: folder,
    bundle: true,
    write: false,
    format: 'iife',
    target: targetsOf(source),
    charset: 'utf8',
    logLevel: 'error',
    loader: { '.css': 'text' },
    banner: { js: `const PAYLOADS = ${JSON.stringify(payloads)};` },
  });
  for (const { path: file, text } of outputFiles) {
    if (path.basename(file) !== 'page.js') await writeFile(file, wellFormed(text));
  }
  const pageScript = outputFiles.find(({ path: file }) => path.basename(file) === 'page.js')?.text ?? '';
  return { folder, pageScript: wellFormed(pageScript) };
}

/** Browsers refuse a content script in which half a character stands, or one that is none: they are in strings. */
function wellFormed(script: string): string {
  return script.replace(/[\p{Noncharacter_Code_Point}\p{Surrogate}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16)}`).join(
      '',
    ),
  );
}

/**
 * Says what the rules take out of a page, and why: `npm run rules -- PAGE [--url URL]`.
 * PAGE is a saved page, or `-` to read it from standard input. Exit code 2 when there is no page to read.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { ROOT } from './setup.mjs';

const USAGE = 'npm run rules -- PAGE [--url URL]';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
const [page] = positionals;
if (!page) {
  console.error(`Which page? ${USAGE}`);
  process.exit(2);
}
const html = await (page === '-' ? text(process.stdin) : readFile(page, 'utf8')).catch(() => null);
if (html === null) {
  console.error(`There is no page at ${page}. ${USAGE}`);
  process.exit(2);
}

const { explain } = await loadRules();
const url = values.url ?? 'https://page.example/';
const explained = explain(new JSDOM(html, { url }).window.document, url);
console.log(
  explained.length > 0 ? explained.map(paragraphOf).join('\n\n') : 'No rule takes anything out of this page.',
);

/**
 * @param {{ rule: string, kind: string, owner: string | null, product: string, what: string, because: string,
 *   stand: { element: string, after: string | null } }} removal
 */
function paragraphOf({ rule, kind, owner, product, what, because, stand }) {
  const name = owner && owner !== product ? `${product} (${owner})` : product;
  return `${kind}: ${name}\n  rule   ${rule}\n  found  ${what || '(an empty box)'}\n  where  ${placeOf(stand)}\n  why    ${because}`;
}

/** @param {{ element: string, after: string | null }} stand */
function placeOf({ element, after }) {
  return after ? `${element}, after "${after}"` : element;
}

/** The rules are TypeScript: bundled in memory, they run in any supported Node. */
async function loadRules() {
  const { outputFiles } = await build({
    entryPoints: [path.join(ROOT, 'src/article/scrub/explain.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error('esbuild wrote no bundle for the rules');
  return import(`data:text/javascript;base64,${Buffer.from(bundle.text).toString('base64')}`);
}

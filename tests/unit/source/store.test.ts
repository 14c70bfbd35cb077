/** What is handed to the stores, and what the README shows, is what they take and what there is. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../scripts/build/locales.mjs';
import { ROOT } from './source-files.ts';

/** In characters: the store of Chrome, and addons.mozilla.org. */
const LONGEST_SHORT = 132;
const LONGEST_SUMMARY = 250;
const STORE = path.join(ROOT, 'docs/store');
const LISTING = readFileSync(path.join(STORE, 'listing.md'), 'utf8');
const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as {
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
};

describe('the listing', () => {
  it('is as short as the stores ask for, and the short one is what the extension says', async () => {
    const { productDescription } = await wordsOf(path.join(ROOT, 'src/_locales/en'));
    expect(quoteBelow('Short description, Chrome Web Store')).toBe(productDescription);
    expect(productDescription?.length).toBeLessThanOrEqual(LONGEST_SHORT);
    expect(quoteBelow('Summary, AMO').length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  it('says of each permission why, and of no other', () => {
    const named = [...LISTING.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(named).toEqual([...MANIFEST.permissions, ...MANIFEST.optional_host_permissions]);
  });
});

describe('pictures', () => {
  it('of the stores have their sizes', () => {
    const sizes = Object.fromEntries(
      readdirSync(STORE)
        .filter((file) => file.endsWith('.png'))
        .map((file) => [file, sizeOf(readFileSync(path.join(STORE, file)))]),
    );
    const { 'tile.png': tile, ...pictures } = sizes;
    expect(tile).toEqual([440, 280]);
    expect(Object.values(pictures)).toEqual(Array(5).fill([1280, 800]));
  });

  it('of the README are there, and no others', () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const shown = [...readme.matchAll(/\(docs\/screenshots\/([^)]+)\)/g)].map(([, file]) => file as string);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.toSorted()).toEqual(readdirSync(path.join(ROOT, 'docs/screenshots')).toSorted());
  });
});

/** The lines below a heading that are quoted, as one. */
function quoteBelow(heading: string): string {
  const section = LISTING.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2))
    .join(' ');
}

/** Width and height of a PNG, which stand in its first chunk. */
function sizeOf(png: Buffer): readonly [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The fuzzer's chance: it changes pages, and the same seed makes the same page. */
import { expect, it } from 'vitest';
import { mutate } from '../../fuzz/mutate.ts';
import { mulberry32 } from '../../random.ts';

const PAGE =
  '<html><head><meta name="a" content="b"></head><body><article><p class="c">One.</p><p>Two.</p></article>';
const OTHER = '<html><body><main><h1>Other</h1><p>Three.</p></main>';
const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

const made = (seed: number) => mutate(PAGE, OTHER, mulberry32(seed));

it('the same seed makes the same page', () => {
  for (const seed of SEEDS) expect(made(seed)).toBe(made(seed));
});

it('most seeds change the page, and not all to the same', () => {
  const pages = new Set(SEEDS.map(made));
  expect(pages.size).toBeGreaterThan(SEEDS.length / 2);
  expect(SEEDS.filter((seed) => made(seed) === PAGE).length).toBeLessThan(SEEDS.length / 4);
});

/** A shared recipe cannot make a page stand still: what browsers look for longer and longer is told from the rest. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { isQuick } from '../../../src/article/recipe/quick-selector.ts';

const { document } = new JSDOM('').window;

it.each([
  '.house-notice',
  '#letter',
  'p',
  '*',
  'article > .promo',
  '.story aside.facts, .story .box:first-child',
  'h2 + p',
  'li:not([hidden])',
  'li:not(.a, .b)',
  'p:not(:is(.a,#b))',
  'tr:nth-child(2n + 1) > td:nth-last-of-type(odd)',
  'p:lang(en, "de")',
  '[data-part="a ~ b:has(c)"]',
  "[href*='(']",
  String.raw`.w-1\/2`,
  String.raw`.sm\:has\(x\)`,
  '.größe',
])('“%s” is quick', (selector) => {
  expect(isQuick(selector)).toBe(true);
});

it.each([
  ':has(x)',
  'li:HAS(> .ad)',
  ':has(~ :not(p))',
  ':not(:has(x))',
  '* ~ * ~ * ~ x',
  '[class*="a"]~*',
  ':nth-child(2n of .a)',
  ':nth-last-child(n of :not(:has(x)))',
  ':is(:is(:is(:is(x *) > *) *) > *) *',
  ':not(.a .b)',
  ':where(.a>.b)',
  ':is(.a+.b)',
  String.raw`:h\61s(x)`,
  String.raw`:\68 as(x)`,
  ':has/**/(x)',
  '/*"*/:has(x)/*"*/',
  `[a="]:has("]b:has(x)`,
  ':is(*, :has(x))',
  ':-webkit-any(.a .b)',
  ':has(x',
])('“%s” may be slow', (selector) => {
  expect(isQuick(selector)).toBe(false);
});

it('one of a megabyte, or nested as deep, is answered for', () => {
  for (const selector of [
    `${':not('.repeat(100_000)}p${')'.repeat(100_000)}`,
    '.a '.repeat(300_000),
    '['.repeat(1_000_000),
    `"${"'".repeat(1_000_000)}`,
    ':is('.repeat(250_000),
  ])
    expect(typeof isQuick(selector)).toBe('boolean');
});

it('the names that we make ourselves are quick', () => {
  const made = [
    '#a',
    '.a.b',
    '[itemprop="text"]',
    '[class^="ShareBar_"]',
    '[role="note"] .a',
    '[data-part="x"].a',
  ];
  for (const selector of made) {
    expect(document.querySelector(selector)).toBeNull();
    expect(isQuick(selector)).toBe(true);
  }
});

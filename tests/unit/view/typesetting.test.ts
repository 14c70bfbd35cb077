/** What a style sheet asks for and not every browser has: no browser that is driven here could show it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/view/article.css', import.meta.url), 'utf8');

it('quotation marks and full stops of the text hang in the margin where the browser can do that, which is Safari alone', () => {
  const rules = [...css.matchAll(/^\.body \{([^}]*)\}/gm)].map(([, declarations]) => declarations);
  expect(rules.join()).toMatch(/^\s*hanging-punctuation: first allow-end last;$/m);
});

it.each(['pre', 'code'])('no %s is divided by hyphens', (element) => {
  const rules = [...css.matchAll(/^\.body :is\(([^)]*)\) \{([^}]*)\}/gm)];
  const own = rules.filter(([, names]) => names?.split(', ').includes(element));
  expect(own.map(([, , declarations]) => declarations).join()).toContain('hyphens: none;');
});

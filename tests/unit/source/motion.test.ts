/** Nothing moves for those who have asked for stillness: whatever moves says so in a query of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const SHEETS = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);
const MOTION = /(?:^|[\s;{])(?:transition|animation|scroll-behavior)(?:-[\w-]+)?\s*:\s*(?!none|auto|unset)/;

/** The sheet without what only those get who have not asked for less. */
function always(css: string): string {
  const query = '@media (prefers-reduced-motion: no-preference) {';
  const start = css.indexOf(query);
  if (start < 0) return css;
  let end = start + query.length;
  for (let depth = 1; depth > 0; end += 1) {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
  }
  return always(css.slice(0, start) + css.slice(end));
}

it('there are style sheets', () => expect(SHEETS.length).toBeGreaterThan(4));

it.each(SHEETS)('%s', (file) => {
  expect(always(readFileSync(path.join(ROOT, 'src', file), 'utf8'))).not.toMatch(MOTION);
});

it('motion is found, and found to be asked for', () => {
  const moving = '.a { transition: opacity 1s }';
  expect(always(moving)).toMatch(MOTION);
  expect(
    always(`@media (prefers-reduced-motion: no-preference) { ${moving} } .b { color: red }`),
  ).not.toMatch(MOTION);
});

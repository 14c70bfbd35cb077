/** What our style sheets may not ask, because of what it costs on a long article. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/**
 * Whenever a child is added the browser looks through all earlier ones for it, even where the rest of the selector does not
 * apply: an article of 100,000 paragraphs took minutes to show.
 */
const ASKS_SIBLINGS = /:has\(\s*[+~]/;

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

it('no style sheet asks what comes after an element', () => {
  expect(sheets.length).toBeGreaterThan(5);
  expect('p:has(+ p)').toMatch(ASKS_SIBLINGS);
  expect(sheets.filter((file) => ASKS_SIBLINGS.test(readFileSync(path.join('src', file), 'utf8')))).toEqual(
    [],
  );
});

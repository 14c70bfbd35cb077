/** docs/permissions.md explains just the permissions that the manifest asks for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as {
  readonly permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
};
const PAGE = readFileSync(path.join(ROOT, 'docs/permissions.md'), 'utf8');

it('every permission asked for at install has a row that says why, and no other has', () => {
  expect(namesIn('At install')).toEqual(MANIFEST.permissions);
});

it('every permission asked for later has one, and no other has', () => {
  expect(namesIn('Only when you ask for it')).toEqual(MANIFEST.optional_host_permissions);
});

/** First cells of the table below a heading; each of its rows must say something in every cell. */
function namesIn(heading: string): readonly string[] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (!section) throw new Error(`no "${heading}" in docs/permissions.md`);
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  for (const row of rows)
    expect(
      row.every((cell) => cell !== ''),
      row[0],
    ).toBe(true);
  return rows.map(([name]) => (name as string).replaceAll('`', ''));
}

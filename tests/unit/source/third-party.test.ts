/** THIRD-PARTY.md lists just what ships, in the version that ships, with the licence its package states. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const json = (file: string) =>
  JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as Record<string, unknown>;

it('every dependency is listed with version and licence, and nothing else is', () => {
  const rows = readFileSync(path.join(ROOT, 'THIRD-PARTY.md'), 'utf8')
    .split('\n')
    .map(
      (line) =>
        /^\| \[(?<name>[^\]]+)\]\([^)]+\) +\| (?<version>\S+) +\| (?<licence>\S+) +\|/.exec(line)?.groups,
    )
    .filter((row) => row !== undefined);
  const dependencies = Object.entries(json('package.json').dependencies as Record<string, string>);
  expect(dependencies.length).toBeGreaterThan(0);
  expect(rows.map((row) => ({ ...row }))).toEqual(
    dependencies.map(([name, version]) => ({
      name,
      version,
      licence: json(`node_modules/${name}/package.json`).license,
    })),
  );
});

/** What is installed is what was looked at: exact versions, all of them locked, and no script of a package runs. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  /** Comes within the archive of another. */
  readonly inBundle?: boolean;
}

const text = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const PROJECTS = ['', 'tests/bench/'];

it.each(PROJECTS)('%spackage.json names exact versions', (folder) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(text(`${folder}package.json`));
  const versions = Object.values<string>({ ...dependencies, ...devDependencies });
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

it.each(PROJECTS)('%spackage-lock.json has the digest of every package, and names no registry', (folder) => {
  const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
    text(`${folder}package-lock.json`),
  );
  const packages = Object.entries(lock.packages).filter(([name]) => name !== '');
  expect(packages.length).toBeGreaterThan(0);
  expect(
    packages.filter(([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-')),
  ).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

it('installing runs no script', () => {
  expect(text('.npmrc').split('\n')).toContain('ignore-scripts=true');
});

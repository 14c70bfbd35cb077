/** An archive depends on its files alone, so that anybody can check that a release was made from this source. */
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveOf } from '../../../scripts/build/archive.mjs';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'broadsheet-archive-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const FILES = { 'manifest.json': '{}', 'view/theme.css': 'p {}', 'view/a.js': 'void 0' } as const;

it('the same files written in another order, years apart and in another zone make the same bytes', async () => {
  const first = await archiveOf(await write('first', Object.entries(FILES), new Date('2001-02-03')));
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const second = await archiveOf(
    await write('second', Object.entries(FILES).reverse(), new Date('2024-05-06')),
  );
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

it('one other byte in one file makes another archive', async () => {
  const first = await archiveOf(await write('third', Object.entries(FILES), new Date()));
  const changed = Object.entries({ ...FILES, 'view/a.js': 'void 1' });
  const second = await archiveOf(await write('fourth', changed, new Date()));
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(false);
});

it('it holds each file at its place below the folder', async () => {
  const archive = await archiveOf(await write('fifth', Object.entries(FILES), new Date()));
  const unpacked = Object.entries(unzipSync(archive)).map(([name, bytes]) => [
    name,
    Buffer.from(bytes).toString(),
  ]);
  expect(Object.fromEntries(unpacked)).toEqual(FILES);
});

async function write(name: string, files: readonly (readonly [string, string])[], at: Date): Promise<string> {
  for (const [file, text] of files) {
    const to = path.join(root, name, file);
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, text);
    await utimes(to, at, at);
  }
  return path.join(root, name);
}

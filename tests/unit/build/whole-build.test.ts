/** Two whole builds of this source, packed, are the same bytes: a release can be checked by anybody who builds it. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archiveOf } from '../../../scripts/build/archive.mjs';
import { BUILDS } from '../../../scripts/build/manifest.mjs';

const run = promisify(execFile);
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

it('from two places, in two zones and languages', { timeout: 240_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-builds-'));
  try {
    const first = path.join(folder, 'first');
    const second = path.join(folder, 'a longer name', 'second');
    await build(first, { TZ: 'UTC', LANG: 'C' }, process.cwd());
    await build(second, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' }, folder);
    for (const browser of BUILDS) {
      const [one, other] = await Promise.all(
        [first, second].map((place) => archiveOf(path.join(place, browser))),
      );
      const files = unzipSync(one as Uint8Array);
      expect(Object.keys(files)).toContain('manifest.json');
      // Those whose licences are listed.
      expect(Object.keys(dependencies)).toEqual(expect.arrayContaining(packagesIn(files)));
      expect(packagesIn(files)).toContain('@mozilla/readability');
      expect(Buffer.from(one as Uint8Array).equals(Buffer.from(other as Uint8Array))).toBe(true);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** Names of the packages that code was bundled from, as the bundler notes it above each. */
function packagesIn(files: Readonly<Record<string, Uint8Array>>): string[] {
  const scripts = Object.entries(files).filter(([name]) => name.endsWith('.js'));
  const names = scripts.flatMap(([, bytes]) =>
    [...new TextDecoder().decode(bytes).matchAll(/^ *\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm)].map(
      ([, name]) => name as string,
    ),
  );
  return [...new Set(names)];
}

async function build(out: string, env: Readonly<Record<string, string>>, cwd: string): Promise<void> {
  const script = path.resolve('scripts/build.mjs');
  await run(process.execPath, [script, '--out', out], { cwd, env: { ...process.env, ...env } });
}

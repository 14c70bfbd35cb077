/** Installs the peers below `tests/bench`, the first time they are asked for or when their versions change. */
import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';

export async function installPeers(root: string): Promise<void> {
  const folder = path.join(root, 'tests/bench');
  // npm writes this file at the end of every install, so its age is the age of the packages.
  const installedMs = await modifiedMs(path.join(folder, 'node_modules/.package-lock.json'));
  if (installedMs >= (await modifiedMs(path.join(folder, 'package-lock.json')))) return;
  console.error('Installing the readers to compare with (npm ci in tests/bench) …');
  await npmCi(folder);
}

async function modifiedMs(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.mtimeMs ?? 0;
}

function npmCi(folder: string): Promise<void> {
  const windows = process.platform === 'win32';
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: folder, stdio: ['ignore', 2, 2], shell: windows });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ci in tests/bench ended with code ${code}`));
    });
  });
}

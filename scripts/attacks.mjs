/** npm run attacks: hostile payloads on every surface of the built extension. What it does is in `tests/attacks`. */
import path from 'node:path';
import { runCommand } from './run-command.mjs';
import { buildWhenStale, installPackages, ROOT } from './setup.mjs';

await installPackages();
await buildWhenStale(path.join('dist', 'chrome', 'manifest.json'));
process.chdir(ROOT);
await runCommand('tests/attacks/command.ts', 'attacks');

/** npm run endure: long runs of the built extension. What they do is in `tests/endurance`. */
import path from 'node:path';
import { runCommand } from './run-command.mjs';
import { buildWhenStale, installPackages, ROOT } from './setup.mjs';

await installPackages();
await buildWhenStale(path.join('dist', 'chrome', 'manifest.json'));
process.chdir(ROOT);
await runCommand('tests/endurance/command.ts', 'endure');

/** npm run fuzz -- --minutes N: changed pages through the whole pipeline. What it does is in `tests/fuzz`. */
import { runCommand } from './run-command.mjs';

await runCommand('tests/fuzz/command.ts', 'fuzz');

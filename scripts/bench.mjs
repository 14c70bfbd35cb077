/**
 * npm run bench -- --corpora FOLDER [options]
 *
 * Measures the reader, and others beside it, on saved pages. The bench itself is `tests/bench`; this bundles and
 * runs it. Exit codes: 0 measured, 2 wrong usage or no corpora, 1 a defect or no browser.
 */
import { runCommand } from './run-command.mjs';

await runCommand('tests/bench/command.ts', 'bench');

/**
 * node scripts/labels.mjs TASK CORPORA
 *
 * The labelled contacts of saved pages (`tests/bench/labels`): lists what has no label yet, or scores the product against
 * the labels. Exit codes: 0 done, 2 wrong usage, 1 a defect.
 */
import { runCommand } from './run-command.mjs';

await runCommand('tests/bench/labels/command.ts', 'labels');

/**
 * Three projects: `unit` in Node; `unit-apart`, those of its tests that need a process for themselves; and `browser`, end to
 * end in the browsers that are installed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** What puts something in the place of a module or a global, or has a document for all of its tests. */
const NEEDS_A_PROCESS =
  /^\/\/ @vitest-environment|\bvi\.(?:mock|stubGlobal|useFakeTimers)\(|\bprocess\.env\./m;

const UNITS = path.join(import.meta.dirname, 'tests/unit');
const apart = readdirSync(UNITS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => NEEDS_A_PROCESS.test(readFileSync(path.join(UNITS, file), 'utf8')))
  .map((file) => `tests/unit/${file.replaceAll(path.sep, '/')}`);

/** Of both unit projects. */
const unit: TestProjectInlineConfiguration['test'] = {
  setupFiles: ['tests/unit/english.ts'],
  // Of most it is milliseconds: what hangs is meant, not what is slow on a machine that is busy.
  testTimeout: 60_000,
  // All cores: left to itself it keeps one back, which of two is half.
  maxWorkers: '100%',
  sequence: { groupOrder: 0 },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/bench/node_modules/**', ...apart],
          // One process for many files: to load what they stand on takes longer than most of them do.
          isolate: false,
        },
      },
      { test: { ...unit, name: 'unit-apart', include: apart } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/unit/english.ts'],
          // Two files at once: a browser waits for frames, timers and answers often enough for another to go on meanwhile.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // For what hangs: on a busy machine a test that needs seven seconds took more than sixty.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

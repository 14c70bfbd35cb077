/** Two projects: `unit` in Node, and `browser`, end to end in the browsers that are installed. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/bench/node_modules/**'],
          setupFiles: ['tests/unit/english.ts'],
          testTimeout: 20_000,
          // All cores: left to itself it keeps one back, which of two is half.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/unit/english.ts'],
          // One browser at a time: two share the cores, and each becomes slow enough to look broken.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});

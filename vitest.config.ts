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
          // Two browsers at a time: they wait for each other's answers more than for the processor.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});

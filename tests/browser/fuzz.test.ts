/** A slice of the fuzzer, for every run of the tests; `npm run fuzz` does as many as one has time for. */
import { expect, it } from 'vitest';
import { command } from '../fuzz/command.ts';

const USAGE = 2;

it('forty changed pages go through the whole pipeline: nothing thrown, no hang, the page untouched', async () => {
  expect(await command(process.cwd(), ['--pages', '40', '--seed', '7'])).toBe(0);
});

it('an option that it does not know is no run', async () => {
  expect(await command(process.cwd(), ['--hours', '1'])).toBe(USAGE);
});

import { expect, it } from 'vitest';
import { oneAfterAnother } from '../../../src/background/one-after-another.ts';

/** A task that ends when it is told to. */
function createTask() {
  const ends: ((error?: Error) => void)[] = [];
  const run = oneAfterAnother(
    () => new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve()))),
  );
  return { run, ends };
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

it('no two runs at once, and one more for all who asked during a run', async () => {
  const { run, ends } = createTask();
  const first = run();
  await soon();
  const later = [run(), run(), run()];
  await soon();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await first;
  await soon();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(later);
  await soon();
  expect(ends).toHaveLength(2);
});

it('who asks after a run has begun is not answered by that run, for it may have looked already', async () => {
  const { run, ends } = createTask();
  void run();
  await soon();
  let isAnswered = false;
  void run().then(() => {
    isAnswered = true;
  });
  ends[0]?.();
  await soon();
  expect([ends.length, isAnswered]).toEqual([2, false]);
});

it('a run that fails is told to who asked for it, and the next one runs', async () => {
  const { run, ends } = createTask();
  const first = run();
  await soon();
  const second = run();
  ends[0]?.(new Error('refused'));
  await expect(first).rejects.toThrow('refused');
  await soon();
  ends[1]?.();
  await expect(second).resolves.toBeUndefined();
});

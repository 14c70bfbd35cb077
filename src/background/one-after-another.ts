/**
 * Registrations follow what grants and settings say at the moment they run. Two at once would both find nothing
 * registered, and both register; one that waits has not looked yet, and does for all who ask meanwhile.
 * @returns runs `task` when the run before has ended, in whatever way
 */
export function oneAfterAnother(task: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  const begin = () => {
    waiting = null;
    return task();
  };
  return () => {
    waiting ??= last.then(begin, begin);
    last = waiting;
    return last;
  };
}

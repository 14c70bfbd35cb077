/**
 * Registrations follow what grants and settings say at the moment they run. Two at once would both find nothing
 * registered, and both register.
 * @returns runs `task` when every run before has ended, in whatever way
 */
export function oneAfterAnother(task: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(task, task);
    return last;
  };
}

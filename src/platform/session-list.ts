/** Lists in the browser's memory, until it closes: what does not belong on a disk. */
import { browser } from './browser.ts';

export async function loadList<T>(key: string): Promise<readonly T[]> {
  const stored = (await browser.storage.session.get(key))[key];
  return Array.isArray(stored) ? stored : [];
}

/**
 * One change at a time: of two at once the later one would not know of the other's.
 *
 * @param most that are kept, the last ones
 */
export function changeList<T>(
  key: string,
  most: number,
  change: (list: readonly T[]) => readonly T[],
): Promise<void> {
  return navigator.locks.request(key, async () => {
    const changed = change(await loadList<T>(key)).slice(-most);
    await browser.storage.session.set({ [key]: changed });
  });
}

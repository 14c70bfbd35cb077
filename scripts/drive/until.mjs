/** Waits for a condition, not for a time. */

const PAUSE_MS = 50;

/**
 * @template T
 * @param {string} what the condition in words, for the error
 * @param {() => T | Promise<T>} probe asked again until it gives something truthy
 * @param {number} [limitMs]
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(what, probe, limitMs = 30_000) {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${limitMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

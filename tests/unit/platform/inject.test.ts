import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { injectPage } from '../../../src/platform/inject.ts';

const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { scripting: { executeScript } } }));

const REFUSED = new Error('Cannot access contents of the page.');

beforeEach(() => {
  executeScript.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

it('a tab that does not know of its permission yet is tried again', async () => {
  executeScript.mockRejectedValueOnce(REFUSED).mockResolvedValueOnce([]);
  await injectPage(7);
  expect(executeScript.mock.calls.map(([injection]) => injection.target)).toEqual([
    { tabId: 7 },
    { tabId: 7 },
  ]);
});

it('a tab that lets us in is tried once', async () => {
  executeScript.mockResolvedValue([]);
  await injectPage(7);
  expect(executeScript).toHaveBeenCalledTimes(1);
});

it('a tab that refuses again refuses', async () => {
  executeScript.mockRejectedValue(REFUSED);
  await expect(injectPage(7)).rejects.toThrow(REFUSED);
});

/** The browser keeps its answer until the page has been loaded. */
const NEVER = new Promise(() => {});

it('a page the last of which does not come is read as far as it is there', async () => {
  vi.useFakeTimers();
  executeScript.mockReturnValueOnce(NEVER).mockResolvedValueOnce([]);
  const injected = injectPage(7);
  await vi.advanceTimersByTimeAsync(5_000);
  await injected;
  expect(executeScript.mock.calls.map(([{ injectImmediately = false }]) => injectImmediately)).toEqual([
    false,
    true,
  ]);
});

it('a page that answers nothing at all is given up, and is not taken for one that is closed to us', async () => {
  vi.useFakeTimers();
  executeScript.mockReturnValue(NEVER);
  const injected = injectPage(7);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await injected).toBe(false);
});

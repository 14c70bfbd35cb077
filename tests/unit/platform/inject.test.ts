import { beforeEach, expect, it, vi } from 'vitest';
import { injectPage } from '../../../src/platform/inject.ts';

const { executeScript } = vi.hoisted(() => ({ executeScript: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({ browser: { scripting: { executeScript } } }));

const REFUSED = new Error('Cannot access contents of the page.');

beforeEach(() => {
  executeScript.mockReset();
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

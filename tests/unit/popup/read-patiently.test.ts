// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readPatiently } from '../../../src/popup/read-patiently.ts';
import { slowPage } from '../../../src/view/sentences.ts';

const { executeScript, sendMessage } = vi.hoisted(() => ({ executeScript: vi.fn(), sendMessage: vi.fn() }));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { scripting: { executeScript }, tabs: { sendMessage } },
}));

/** What a person is asked to bear at most of a popup that says nothing. */
const PATIENCE_MS = 5_000;

const NEVER = new Promise(() => {});
const TAB = { id: 7, url: 'https://paper.example/story' };
const READ = { ok: false, reason: 'not-article' };

let slow: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  slow = document.createElement('div');
});
afterEach(() => {
  vi.useRealTimers();
});

it.each([
  ['lets no script in', NEVER, NEVER],
  ['is read for long', Promise.resolve([]), NEVER],
])('of a page that %s something is said in good time', async (_, injected, answer) => {
  executeScript.mockReturnValue(injected);
  sendMessage.mockReturnValue(answer);
  const reading = readPatiently(TAB, slow);
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(slow.querySelector('h1')?.textContent).toBe(slowPage().title);
  slow.querySelector('button')?.click();
  expect(await reading).toEqual({ ok: false, reason: 'stopped' });
  expect(sendMessage.mock.lastCall?.[1]).toMatchObject({ name: 'stopReading' });
  expect(slow.childElementCount).toBe(0);
});

it('of a page that is read at once nothing is said, not later either', async () => {
  executeScript.mockResolvedValue([]);
  sendMessage.mockResolvedValue(READ);
  expect(await readPatiently(TAB, slow)).toEqual(READ);
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  expect(slow.childElementCount).toBe(0);
});

it('a page that lets the script in after it was told to stop is not read', async () => {
  let letIn = (_: unknown) => {};
  executeScript.mockReturnValue(new Promise((resolve) => (letIn = resolve)));
  sendMessage.mockReset().mockReturnValue(NEVER);
  const reading = readPatiently(TAB, slow);
  await vi.advanceTimersByTimeAsync(PATIENCE_MS);
  slow.querySelector('button')?.click();
  await reading;
  letIn([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(sendMessage.mock.calls.map(([, { name }]) => name)).toEqual(['stopReading']);
});

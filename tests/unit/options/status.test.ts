// @vitest-environment jsdom
/** What the options say stands until the person does the next thing. */
import { beforeEach, expect, it } from 'vitest';
import { createStatus } from '../../../src/options/status.ts';

let tell: (sentence: string) => void;
const line = (): string | null => document.getElementById('status')?.textContent ?? null;

beforeEach(() => {
  document.body.innerHTML = '<p id="status"></p><button>Do it</button><input>';
  tell = createStatus(document.getElementById('status') as HTMLElement);
});

it('a deed that ends late and has nothing to say leaves the sentence of a later one', () => {
  tell('That is no settings file.');
  tell('');
  expect(line()).toBe('That is no settings file.');
});

it.each([
  ['a click', 'button', new MouseEvent('click', { bubbles: true })],
  ['a letter', 'input', new Event('input', { bubbles: true })],
  ['a choice', 'input', new Event('change', { bubbles: true })],
])('%s takes it away before its own sentence comes', (_, selector, event) => {
  const target = document.querySelector(selector) as HTMLElement;
  const seen: (string | null)[] = [];
  target.addEventListener(event.type, () => seen.push(line()));
  tell('Read.');
  target.dispatchEvent(event);
  expect(seen).toEqual(['']);
});

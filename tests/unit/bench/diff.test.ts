import { expect, test } from 'vitest';
import { compareLines, oddLines } from '../../bench/diff.ts';

const truth = ['The ferry came back on Monday morning.', 'Nobody had expected it so soon.', 'End'];

test('a text has nothing odd beside itself, however its lines are broken', () => {
  expect(oddLines(truth, [truth.join(' ')])).toEqual([]);
});

test('a line that the other text lacks is odd', () => {
  expect(oddLines(truth, [truth[0] ?? '', 'End'])).toEqual(['Nobody had expected it so soon.']);
});

test('a line that stands twice where the other text has it once is odd once', () => {
  expect(
    oddLines(['One two three four five', 'One two three four five'], ['One two three four five']),
  ).toHaveLength(1);
});

test('only the words that differ are marked, and the words of the line stay as they were', () => {
  const [line] = compareLines(['“The ferry came back,” and more words here.'], ['The ferry came back']);
  expect(line?.parts).toEqual([
    { text: '“The ferry came back,” ', odd: false },
    { text: 'and more words here.', odd: true },
  ]);
  expect(line?.oddShare).toBe(0.5);
});

/** Words of the judge: each group is found in its example and not in what looks like it. */
import { expect, it } from 'vitest';
import { evidenceReader, isNamed } from '../../../src/article/judge/evidence.ts';
import { saysShortly } from '../../../src/article/judge/wording.ts';
import { nameGroups, phrases } from '../../../src/rules/judge-words.ts';
import { pageOf } from './page-of.ts';

const named = (names: string) => {
  const { body } = pageOf('');
  body.className = names;
  return evidenceReader()(body);
};

it.each(nameGroups)('a box named as $id is known by it', ({ id, example, spares }) => {
  expect(isNamed(named(example), id)).toBe(true);
  expect(isNamed(named(spares), id)).toBe(false);
});

it.each(Object.entries(phrases))('%s', (phrase, { example, spares, shorterThan }) => {
  const says = (text: string) => saysShortly(text, phrase as keyof typeof phrases);
  expect(says(example)).toBe(true);
  expect(says(spares)).toBe(false);
  expect(says(example.padEnd(shorterThan))).toBe(false);
});

/** The agency that signs below the text counts where none stands by the headline. */
import { expect, it } from 'vitest';
import { agencyBelow } from '../../../src/article/agency-below.ts';
import type { Claim, EndNote } from '../../../src/article/types.ts';

const site: Claim = { value: 'Harbour Gazette', source: 'meta og:site_name', confidence: 0.9 };
const note = (text: string, kind: EndNote['kind'] = 'credit'): EndNote => ({ kind, text });
const below = (text: string, agency: Claim | null = null) =>
  agencyBelow({ agency, site }, [note(text)])?.value ?? null;

it.each([
  ['jma/dpa', 'dpa'],
  ['(AFP)', 'AFP'],
  ['Mit Material von dpa', 'dpa'],
  ['(Ada Quill, APA, 23.11.2026)', 'APA'],
])('%s', (line, agency) => expect(below(line)).toBe(agency));

it('a line without an agency names none', () => expect(below('Additional reporting by Jo March')).toBeNull());

it('the site’s own name gives way to it', () => expect(below('jma/dpa', site)).toBe('dpa'));

it('an agency by the headline stays', () => {
  expect(below('jma/dpa', { ...site, value: 'Reuters' })).toBe('Reuters');
});

it('what is told of an author is no signature', () => {
  expect(agencyBelow({ agency: null, site }, [note('Jo March came from AFP.', 'bio')])).toBeNull();
});

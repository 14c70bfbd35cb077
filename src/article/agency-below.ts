/** The agency that signs below the text: "jma/dpa", "(AFP)", "Mit Material von dpa". */
import { isAgency } from './describe/names.ts';
import type { Claims, EndNote } from './types.ts';

const TRUST = 0.7;
const LONGEST_LINE = 80;
const BETWEEN_NAMES = /[\s/–,()[\].:]+/;

/** @returns the agency by the headline; where there is none, or only the site's own name, the one below the text */
export function agencyBelow(
  { agency, site }: Pick<Claims, 'agency' | 'site'>,
  notes: readonly EndNote[],
): Claims['agency'] {
  if (agency && agency.value !== site?.value) return agency;
  const lines = notes.filter(
    ({ kind, text }) => (kind === 'credit' || kind === 'source') && text.length <= LONGEST_LINE,
  );
  const found = lines.flatMap(({ text }) => text.split(BETWEEN_NAMES)).find((name) => isAgency(name));
  return found ? { value: found, source: 'line below the text', confidence: TRUST } : agency;
}

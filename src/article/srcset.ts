/** The candidates of a `srcset`, split as the HTML standard does, in one pass: an address may hold commas, but not end with one. */

export interface SrcsetCandidate {
  readonly address: string;
  /** `640w`, `2x` or empty; not checked. */
  readonly descriptor: string;
}

/** The value that these candidates make; the empty string for none. */
export function joinSrcset(candidates: readonly SrcsetCandidate[]): string {
  return candidates.map(({ address, descriptor }) => `${address} ${descriptor}`.trim()).join(', ');
}

export function splitSrcset(value: string): readonly SrcsetCandidate[] {
  const candidates: SrcsetCandidate[] = [];
  let rest = value;
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    if (rest === '') return candidates;
    const length = rest.search(/\s/);
    const token = length < 0 ? rest : rest.slice(0, length);
    rest = rest.slice(token.length);
    let descriptor = '';
    if (!token.endsWith(',')) {
      const comma = rest.indexOf(',');
      descriptor = (comma < 0 ? rest : rest.slice(0, comma)).trim();
      rest = comma < 0 ? '' : rest.slice(comma + 1);
    }
    candidates.push({ address: token.replace(/(?<!,),+$/, ''), descriptor });
  }
}

/** Which half of the sites a page belongs to: errors of one are looked at, those of the other are only counted. */
export type Half = 'tuning' | 'held-out';

/** The same half for the same site, whatever is drawn. */
export function halfOf(site: string): Half {
  let hash = 0;
  for (const letter of site) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  // The last bit alone would follow the last letter.
  return ((hash >>> 7) ^ hash) % 2 === 0 ? 'tuning' : 'held-out';
}

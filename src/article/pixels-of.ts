/** A side of a picture as an attribute gives it. */

/** @returns pixels; null where it says a share of something, or nothing */
export function pixelsOf(side: string | null): number | null {
  const px = /^\s*(\d+)(?:px)?\s*$/.exec(side ?? '')?.[1];
  return px === undefined ? null : Number(px);
}

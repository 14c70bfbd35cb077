/** @returns how far the first two fingers are from each other, in CSS pixels, and never nothing: it is divided by */
export function fingersApart([one, other]: Iterable<Touch>): number {
  return one && other ? Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)) : 1;
}

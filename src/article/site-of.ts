const SECOND_LEVEL = /^(?:ac|co|com|edu|go|gob|gov|ne|net|or|org)$/;

/** The registrable domain, near enough: `news.gull.co.uk` is `gull.co.uk`. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split('.');
  const take = SECOND_LEVEL.test(labels.at(-2) ?? '') && (labels.at(-1)?.length ?? 0) === 2 ? 3 : 2;
  return labels.slice(-take).join('.');
}

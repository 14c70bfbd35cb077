/** What a page has fired, counted at the server that poses as every host. */
import type { Asked, EveryHost } from './every-host.ts';
import { isTracker, PAGES, PICTURES } from './tracked-pages.ts';

export interface Fired {
  /** Images asked for at trackers. Sorted. */
  readonly pixels: readonly string[];
  /** Everything asked for at trackers, pixels among it. Sorted. */
  readonly trackers: readonly string[];
  /** Pictures of the articles that were asked for, of all that there are. */
  readonly pictures: number;
}

/**
 * All pages, or those that are named, one after the other.
 * @param load goes to a path of the site and ends when the page has fired all it will
 */
export async function firedBy(
  server: EveryHost,
  load: (path: string) => Promise<void>,
  pages: readonly string[] = PAGES,
): Promise<Fired> {
  server.take();
  for (const path of pages) await load(path);
  const asked = server.take();
  const trackers = asked.filter((one) => one.byPage && isTracker(one));
  const addresses = new Set(asked.map(addressOf));
  return {
    pixels: trackers
      .filter(({ isImage }) => isImage)
      .map(addressOf)
      .sort(),
    trackers: trackers.map(addressOf).sort(),
    pictures: PICTURES.filter((address) => addresses.has(address)).length,
  };
}

export function inWords({ trackers, pixels, pictures }: Fired): string {
  return `${trackers.length} tracker requests, ${pixels.length} of them pixels, ${pictures} pictures`;
}

function addressOf({ host, path }: Asked): string {
  return host + path;
}

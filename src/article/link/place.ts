/** Whether an address stands at a place that a rule names. */
import { isWithin } from '../scrub/addresses.ts';

/** @param pattern `paper.example` and its subdomains; `shop.*` is a name under the ending of any country */
export function isHost(host: string, pattern: string): boolean {
  if (!pattern.endsWith('.*')) return isWithin(host, pattern);
  const name = pattern.slice(0, -2);
  const ending = host.startsWith(`${name}.`) ? host.slice(name.length) : host.split(`.${name}`, 2)[1];
  return ending !== undefined && /^(?:\.[a-z]{2,3}){1,2}$/.test(ending);
}

/** @param places `host` or `host/path`: that path and what is below it */
export function isAt({ hostname, pathname }: URL, places: readonly string[]): boolean {
  return places.some((place) => {
    const [host = '', ...path] = place.split('/');
    const below = `/${path.join('/')}`;
    if (!isHost(hostname, host)) return false;
    return below === '/' || pathname === below || pathname.startsWith(`${below}/`);
  });
}

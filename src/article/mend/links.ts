/**
 * Links of the body: what tracks is taken out of their addresses, and those for which the site is paid are marked.
 * Only `href` is read here; `ping`, `attributionsrc` and `target` go with all other attributes that no reader needs.
 */

import { cleanAddress, type Trace } from '../link/clean.ts';
import { fullAddresses } from '../link/in-full.ts';
import { withoutFragment } from '../link/without-fragment.ts';
import { foldSpace } from '../text.ts';
import type { Removal } from '../types.ts';

/** On a link for which the site is paid. */
const AFFILIATE = 'data-affiliate';

const PAID = /(?:^|\s)sponsored(?:$|\s)/i;

const LONGEST_WHAT = 120;
const LONGEST_WORDS = 60;

/**
 * @param base address that relative ones are relative to
 * @returns one removal a link that was changed
 */
export function cleanLinks(body: Element, base: string): readonly Removal[] {
  const inFull = fullAddresses(base);
  const here = `${withoutFragment(base)}#`;
  const removed: Removal[] = [];
  for (const link of body.querySelectorAll('a[href]')) {
    const address = inFull(link.getAttribute('href') as string);
    // A way to a note, which is known by the address of the page as it is.
    if (address.startsWith(here)) continue;
    const rel = link.getAttribute('rel');
    const isPaid = rel !== null && PAID.test(rel);
    const { href, traces, affiliate } = cleanAddress(address, isPaid);
    if (affiliate || isPaid) link.setAttribute(AFFILIATE, '');
    else link.removeAttribute(AFFILIATE); // A mark of the page's own.
    if (traces.length === 0) continue;
    link.setAttribute('href', href);
    removed.push(removalOf(link, traces));
  }
  return removed;
}

/** A link is one thing to a person, whatever it took: who is known by name stands for it. */
function removalOf(link: Element, traces: readonly Trace[]): Removal {
  const { rule, owner, product } = traces.find((trace) => trace.owner !== null) ?? (traces[0] as Trace);
  const what = traces.map((trace) => trace.what).join(', ');
  const words = foldSpace(link.textContent ?? '').slice(0, LONGEST_WORDS);
  const where = { part: 'text', after: words || null, element: 'a' } as const;
  return { rule, kind: 'link', owner, product, what: what.slice(0, LONGEST_WHAT), where };
}

/** What the mark on links means for which the site is paid: below the text, as a note explains its sign. */
import type { MakeElement } from './element.ts';
import { say, sayCount } from './say.ts';

/** @returns null where no link of the body is marked */
export function affiliateLegend(body: HTMLElement, element: MakeElement): HTMLElement | null {
  const links = body.querySelectorAll<HTMLElement>('a[data-affiliate]');
  if (links.length === 0) return null;
  // A style sheet has no words of its own.
  for (const link of links) {
    link.dataset.sign = say('affiliateSign');
    link.dataset.spoken = say('affiliateSpoken');
  }
  return element(
    'p',
    { id: 'affiliates', class: 'end-note', lang: say('locale'), dir: say('direction') },
    element('span', { class: 'affiliate-sign', 'aria-hidden': 'true' }, say('affiliateSign')),
    ' ',
    sayCount('affiliates', links.length),
  );
}

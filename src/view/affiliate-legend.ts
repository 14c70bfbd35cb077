/** What the mark on links means for which the site is paid: below the text, as a note explains its sign. */
import type { MakeElement } from './element.ts';
import { say, sayCount } from './say.ts';

/** @returns null where no link of the body is marked */
export function affiliateLegend(body: HTMLElement, element: MakeElement): HTMLElement | null {
  const { length } = body.querySelectorAll('a[data-affiliate]');
  if (length === 0) return null;
  // A style sheet has no words of its own.
  body.style.setProperty('--affiliate-sign', JSON.stringify(say('affiliateSign')));
  body.style.setProperty('--affiliate-spoken', JSON.stringify(say('affiliateSpoken')));
  return element(
    'p',
    { id: 'affiliates', class: 'end-note', lang: say('locale'), dir: say('direction') },
    element('span', { class: 'affiliate-sign', 'aria-hidden': 'true' }, say('affiliateSign')),
    ' ',
    sayCount('affiliates', length),
  );
}

/** What the mark on links means for which the site is paid: below the text, as a note explains its sign. */
import type { MakeElement } from './element.ts';

/** @returns null where no link of the body is marked */
export function affiliateLegend(body: HTMLElement, element: MakeElement): HTMLElement | null {
  const { length } = body.querySelectorAll('a[data-affiliate]');
  if (length === 0) return null;
  const links = length === 1 ? '1 affiliate link' : `${length} affiliate links`;
  return element(
    'p',
    { id: 'affiliates', class: 'end-note', lang: 'en', dir: 'ltr' },
    element('span', { class: 'affiliate-sign', 'aria-hidden': 'true' }, 'aff'),
    ` ${links}: the site may earn from what is bought there.`,
  );
}

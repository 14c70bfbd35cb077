/**
 * What follows readers by its markup, whoever it belongs to: elements of AMP pages that are nothing but what their names say,
 * and what `article/scrub/pixels.ts` knows without a name. Sorted by id.
 */
import type { MarkupRule } from './rule.ts';

export const trackerMarkup = [
  {
    id: 'amp-ad',
    owner: null,
    product: 'AMP ad',
    kind: 'ad',
    because: 'The slot of an ad on an AMP page.',
    example: '<amp-ad width="300" height="250" type="example"></amp-ad>',
    spares: '<p>An amp-ad is an element.</p>',
  },
  {
    id: 'amp-analytics',
    owner: null,
    product: 'AMP analytics',
    kind: 'analytics',
    because: 'Counts the visit of an AMP page.',
    example: '<amp-analytics type="example"></amp-analytics>',
    spares: '<amp-accordion><section><h2>Analytics</h2><p>In short.</p></section></amp-accordion>',
  },
  {
    id: 'amp-auto-ads',
    owner: null,
    product: 'AMP ad',
    kind: 'ad',
    because: 'Puts ads into an AMP page by itself.',
    example: '<amp-auto-ads type="example"></amp-auto-ads>',
    spares: '<p>The amp-auto-ads of old cars.</p>',
  },
  {
    id: 'amp-embed',
    owner: null,
    product: 'AMP ad',
    kind: 'ad',
    because: 'Recommended links of an advertiser: what AMP calls an embed is an ad that looks otherwise.',
    example: '<amp-embed width="100" height="283" type="example"></amp-embed>',
    spares: '<p>An amp-embed is an element.</p>',
  },
  {
    id: 'amp-pixel',
    owner: null,
    product: 'Tracking pixel',
    kind: 'pixel',
    because: 'AMP pages have an element of its own for the tracking pixel.',
    example: '<amp-pixel src="https://o.example/hit?u=1"></amp-pixel>',
    spares: '<p>An amp-pixel is an element.</p>',
  },
  {
    id: 'amp-sticky-ad',
    owner: null,
    product: 'AMP ad',
    kind: 'ad',
    because: 'An ad that stays at the foot of the screen.',
    example: '<amp-sticky-ad layout="nodisplay"></amp-sticky-ad>',
    spares: '<p>An amp-sticky-ad is an element.</p>',
  },
  {
    id: 'hidden-frame',
    owner: null,
    product: 'Hidden frame',
    kind: 'beacon',
    because: 'A frame of no size shows nothing to anybody, and tells another host of the visit.',
    example: '<iframe src="https://o.example/sync?u=1" width="0" height="0"></iframe>',
    spares: '<img src="https://o.example/photo.jpg" width="0" height="0" alt="The bridge">',
  },
  {
    id: 'link-ping',
    owner: null,
    product: 'Link ping',
    kind: 'beacon',
    because: 'Browsers send it when the link is followed, to tell somebody besides the page it leads to.',
    example: '<a href="/plan" ping="https://o.example/hit"></a>',
    spares: '<p>The plan is <a href="/plan" ping="">here</a>.</p>',
  },
  {
    id: 'unnamed-frame',
    owner: null,
    product: 'Frame of another site',
    kind: 'embed',
    because:
      'A frame loads a page of somebody else into the article. What it would be nobody can say without asking there.',
    example: '<iframe src="https://o.example/widget?u=1" width="300" height="200"></iframe>',
    spares: '<p>The iframe at o.example is a widget.</p>',
  },
  {
    id: 'unnamed-pixel',
    owner: null,
    product: 'Tracking pixel',
    kind: 'pixel',
    because: 'A picture of one pixel, or out of sight, is there for its address to be asked for.',
    example: '<img src="https://o.example/hit?u=1" width="1" height="1" alt="">',
    spares:
      '<img src="https://o.example/photo.jpg" width="1" height="1" data-src="https://o.example/photo.jpg" alt="">',
  },
] as const satisfies readonly MarkupRule[];

export type TrackerMarkupId = (typeof trackerMarkup)[number]['id'];

/** What `npm run rules` says of a page. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { explain } from '../../../src/article/scrub/explain.ts';

const URL_OF_PAGE = 'https://news.example/world/bridge';

it('every rule that took something is told with its reason: of boxes, trackers and links', () => {
  const { document } = new JSDOM(
    `<article><h1>Bridge</h1><p>${'The council agreed to repair the old bridge before winter. '.repeat(6)}
      <a href="https://paper.example/plan?utm_source=letter">The plan</a></p>
      <img src="https://www.facebook.com/tr?id=1&noscript=1" width="1" height="1">
      <div class="share-bar"><a href="https://www.facebook.com/sharer.php?u=a">Facebook</a></div></article>`,
  ).window;
  const explained = explain(document, URL_OF_PAGE);
  expect(explained.map(({ rule }) => rule)).toEqual(['meta-pixel', 'share-bar', 'link-campaign']);
  for (const { because } of explained) expect(because).toMatch(/\w \w/);
});

/** On paper a link leads nowhere: its address stands at the end, under the number that the link gets. */

import { oneLine } from '../article/one-line.ts';
import type { Article } from '../article/types.ts';
import { formatDate } from './dates.ts';
import { createElements } from './element.ts';
import { say } from './say.ts';

/** Below the text, with where the article is from. */
export function addPrintLinks(rendered: Element, article: Article, document: Document): void {
  const element = createElements(document);
  const numbers = new Map<string, number>();
  for (const link of rendered.querySelectorAll<HTMLAnchorElement>('.body a[href^="http"]')) {
    // A picture or a card says in words what it is of; an address that is printed already needs no second time.
    if (link.closest('figure, h1, h2, h3') || !link.textContent?.trim() || isItsOwnAddress(link)) continue;
    const number = numbers.get(link.href) ?? numbers.size + 1;
    numbers.set(link.href, number);
    link.after(element('sup', null, `[${number}]`));
  }
  const { published, site, url } = article;
  const facts = [oneLine(site.value), published && formatDate(published), article.canonicalUrl?.value ?? url];
  const addresses = [...numbers.keys()].map((address) => element('li', null, address));
  rendered.append(
    numbers.size > 0
      ? element(
          'section',
          { class: 'print-links' },
          element('h2', null, say('printLinks')),
          element('ol', null, ...addresses),
        )
      : '',
    element('p', { class: 'print-source', dir: 'auto' }, facts.filter(Boolean).join(' · ')),
  );
}

function isItsOwnAddress({ href, textContent }: HTMLAnchorElement): boolean {
  const bare = (address: string) => address.trim().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  return bare(textContent ?? '') === bare(href);
}

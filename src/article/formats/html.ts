/**
 * One HTML file that stands by itself: the sanitised body below headline, dek and source. No script runs in it; what is
 * known of the article is a block of data in schema.org's words.
 */
import { dekAbove } from '../dek-above.ts';
import type { Article } from '../types.ts';
import { addressOf, bylineOf, captionOf, dateOf } from './heading.ts';
import { toSchemaOrg } from './schema-org.ts';

/** @param body the sanitised body, made of nodes of our own */
export function toHtml(article: Article, body: Element): string {
  const { headline, site, language, direction, published, leadImage, notes } = article;
  const dek = dekAbove(article);
  const picture = leadImage?.value;
  const caption = picture ? captionOf(picture) : '';
  const source = [
    escapeHtml(bylineOf(article)),
    published && `<time datetime="${escapeHtml(published.value)}">${escapeHtml(dateOf(article))}</time>`,
    `<a href="${escapeHtml(addressOf(article))}">${escapeHtml(site.value)}</a>`,
  ];
  const lines = [
    '<!doctype html>',
    `<html lang="${escapeHtml(language.value)}" dir="${direction.value}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(headline.value)}</title>`,
    `<script type="application/ld+json">${dataOf(article)}</script>`,
    '<article>',
    `<h1>${escapeHtml(headline.value)}</h1>`,
    dek && `<p>${escapeHtml(dek)}</p>`,
    `<p>${source.filter(Boolean).join(' · ')}</p>`,
    picture && `<figure><img src="${escapeHtml(picture.url)}" alt="${escapeHtml(picture.alt ?? '')}">`,
    caption && `<figcaption>${escapeHtml(caption)}</figcaption>`,
    picture && '</figure>',
    body.innerHTML,
    ...notes.map(({ text }) => `<p><small>${escapeHtml(text)}</small></p>`),
    '</article>',
    '</html>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/** Within a script `</script` and `<!--` would end the data: JSON may write every `<` as an escape. */
function dataOf(article: Article): string {
  return JSON.stringify(toSchemaOrg(article)).replaceAll('<', '\\u003c');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The whole article and nothing else, on pages written by writers who did not know our rules. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read } from '../src/article/read.ts';
import type { Article } from '../src/article/types.ts';
import { knownLeft, newsPages, plain, type Truth } from './newsroom/newsroom.ts';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const left = knownLeft();

describe.each(newsPages().map(({ name, ...page }) => [name, page] as const))(
  '%s',
  (name, { html, truth }) => {
    const known = left[name] ?? {};
    const article = articleOf(html, truth);
    const body = plain(bodyOf(article));
    const isIn = (line: string) => body.includes(plain(line));

    test('the whole text', () => {
      expect(truth.text.filter((line) => !isIn(line))).toEqual(known.missing ?? []);
    });

    test('and nothing else', () => {
      const said = plain(truth.text.join(' '));
      // Some of it the article says as well.
      const tooMuch = truth.without.filter((line) => isIn(line) && !said.includes(plain(line)));
      expect(tooMuch).toEqual(known.tooMuch ?? []);
    });

    test('headline, dek, authors and day', () => {
      expect({
        title: plain(article.headline.value),
        dek: article.dek && plain(article.dek.value),
        authors: (article.authors?.value ?? []).map(plain).sort(),
        published: article.published?.value.slice(0, 10) ?? null,
      }).toEqual({
        title: plain(known.title ?? truth.title),
        dek: plainOrNull(known.dek === undefined ? truth.dek : known.dek),
        authors: (known.authors ?? truth.authors).map(plain).sort(),
        published: known.published === undefined ? truth.published : known.published,
      });
    });
  },
);

function articleOf(html: string, { url }: Truth): Article {
  const reading = read(new JSDOM(html, { url }).window.document, { url, now: NOW });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return reading.article;
}

/** As text, captions left out. */
function bodyOf({ content }: Article): string {
  const { document } = new JSDOM(content).window;
  for (const caption of document.querySelectorAll('figcaption')) caption.remove();
  for (const ending of document.querySelectorAll('br')) ending.replaceWith(' ');
  return document.body.textContent ?? '';
}

function plainOrNull(text: string | null): string | null {
  return text === null ? null : plain(text);
}

// @vitest-environment jsdom
/** The article as a file or on the clipboard. */
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/article/formats/html.ts';
import { toMarkdown } from '../../../src/article/formats/markdown.ts';
import type { Article, UntrustedHtml } from '../../../src/article/types.ts';
import { renderArticle } from '../../../src/view/article.ts';
import { ARTICLE, claim } from '../view/sample-article.ts';

const bodyOf = (article: Article) =>
  renderArticle(article, { document }).querySelector('#body') as HTMLElement;

describe('Markdown', () => {
  it('has headline, dek, who, when and where, then the text', () => {
    expect(toMarkdown(ARTICLE, bodyOf(ARTICLE))).toBe(
      `# The river that learned to run

*After three dry winters the Weir rises*

Mira Halden, Jonas Beck, Northern Wire · 2024-05-17 16:31 · [The Courier](<https://www.courier.example/region/river>)

![A river](<https://img.example/river-bank-1200x675.jpg>)

The Weir.

First paragraph.

## Cellars

Second *paragraph*.

An earlier version named the wrong bridge.
`,
    );
  });

  it('writes tables, lists and struck text as GitHub does', () => {
    const content =
      `<table><thead><tr><th>Day</th><th>Level</th></tr></thead><tbody><tr><td>16 May</td><td>396</td></tr></tbody></table>
      <ul><li>one</li></ul><p><del>gone</del></p>` as UntrustedHtml;
    const article = { ...ARTICLE, content };
    const markdown = toMarkdown(article, bodyOf(article));
    expect(markdown).toMatch(/\| Day \| Level \|\n\| --- \| --- \|\n\| 16 May \| 396 \|/);
    expect(markdown).toMatch(/^- +one$/m);
    expect(markdown).toMatch(/~+gone~+/);
  });

  it('does not let a headline become markup', () => {
    const article = { ...ARTICLE, headline: claim('*Not* [a link](https://evil.example)\n# nor a heading') };
    expect(toMarkdown(article, bodyOf(article))).toMatch(/^# \\\*Not\\\* \\\[a link\\\]/);
  });

  it('leaves the body as it was', () => {
    const body = bodyOf(ARTICLE);
    const before = body.outerHTML;
    toMarkdown(ARTICLE, body);
    expect(body.outerHTML).toBe(before);
  });
});

describe('HTML', () => {
  it('is a document that stands by itself, with fields as text', () => {
    const article = { ...ARTICLE, headline: claim('A <b> & "c"') };
    const parsed = new DOMParser().parseFromString(toHtml(article, bodyOf(article)), 'text/html');
    expect(parsed.documentElement.lang).toBe('en');
    expect(parsed.title).toBe('A <b> & "c"');
    expect(parsed.querySelector('h1')?.textContent).toBe('A <b> & "c"');
    expect(parsed.querySelectorAll('article h2, article > p').length).toBeGreaterThan(2);
    expect(parsed.querySelector('script, style, [style], [class]')).toBe(null);
  });
});

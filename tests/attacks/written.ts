/** A payload as an article in every form in which one can be taken along, and what is wrong with any of them. */
import { marked } from 'marked';
import { FORMATS, type FormatId } from '../../src/article/formats/formats.ts';
import { toTemplatedMarkdown } from '../../src/article/formats/markdown-template.ts';
import { toQuote } from '../../src/article/formats/quote.ts';
import { PLACES } from '../../src/article/formats/template.ts';
import { type Written, writeAs } from '../../src/article/formats/write.ts';
import type { Article } from '../../src/article/types.ts';
import { renderArticle } from '../../src/view/article.ts';
import { createElements } from '../../src/view/element.ts';
import { shownBody } from '../../src/view/shown-body.ts';
import { breachesIn } from './breaches.ts';
import { hostileArticle } from './hostile-article.ts';
import { chapterOf, hasFrontMatter, READERS } from './written-breaches.ts';

const NOW = '2026-07-01T10:00:00Z';
const WORDS = { contents: 'Contents', cover: 'Cover' };

/** Forms that a person might have: all there is, as front matter and as text; and two that begin with what a page says. */
const TEMPLATES = [
  `---\n${PLACES.map((place) => `${place}: "{{${place}}}"`).join('\n')}\n---\n\n# {{title}}\n\n` +
    '[{{title}}]({{source}})\n\n![]({{image}})\n\n> {{dek}} {{author}} {{tags}}\n\n| {{site}} | {{section}} |\n\n{{content}}',
  '{{content}}',
  '{{title}}\n{{content}}',
];

export interface AllWritten {
  /** A line each. */
  readonly wrong: readonly string[];
  /** Addresses of pictures that the article shows. */
  readonly pictures: readonly string[];
  /** What shows as a document: the HTML file, the chapter of the book, and text that is pasted or rendered. */
  readonly file: string;
  readonly chapter: string;
  readonly fragments: readonly HTMLElement[];
}

/** @throws when anything does on the way */
export async function writeAll(html: string): Promise<AllWritten> {
  const article = hostileArticle(html);
  const box = createElements(document)('div', null, renderArticle(article, { document }));
  const body = shownBody(box, document.implementation.createHTMLDocument(''));
  const files = await filesOf(article, body);
  const [full = '', ...plain] = TEMPLATES.map(
    (template) => toTemplatedMarkdown(article, body, { template, saved: NOW }) ?? '',
  );
  const words = body.textContent || 'x';
  const quote = toQuote(article, words, { first: words, last: null, before: '', after: '', text: words });
  const fragments = [
    ...[String(files.markdown.content), full, ...plain, quote.plain].map(htmlOf),
    quote.rich,
    ...(['apa', 'mla', 'chicago'] as const).map((style) => files[style].rich ?? ''),
  ].map(inert);
  const pictures = [...box.querySelectorAll('img')].map(({ src }) => src);
  const read = [...Object.entries(files), ['templated', { content: full }] as const];
  return {
    wrong: [
      ...read.flatMap(([format, file]) =>
        (READERS[format]?.(file, article) ?? []).map((breach) => `${format}: ${breach}`),
      ),
      ...plain.filter(hasFrontMatter).map((text) => `a template gave front matter: ${text.slice(0, 40)}`),
      ...fragments.flatMap((fragment) => breachesIn(fragment)).map((breach) => `as text: ${breach}`),
      ...fragments.flatMap((fragment) => foreignPictures(fragment, pictures)),
    ],
    pictures,
    file: String(files.html.content),
    chapter: chapterOf(files.epub.content as Uint8Array),
    fragments,
  };
}

async function filesOf(article: Article, body: Element): Promise<Readonly<Record<FormatId, Written>>> {
  const files = FORMATS.map(async ({ id }) => {
    const file = await writeAs(id, {
      article,
      body,
      now: NOW,
      today: NOW.slice(0, 10),
      words: WORDS,
      fetchPicture: async () => null,
    });
    return [id, file] as const;
  });
  return Object.fromEntries(await Promise.all(files)) as Record<FormatId, Written>;
}

/** Of a host that no picture of the article is from: words would be asked for as one. */
function foreignPictures(fragment: Element, own: readonly string[]): readonly string[] {
  const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : '');
  const hosts = new Set(['', ...own.map(hostOf)]);
  return [...fragment.querySelectorAll('img')]
    .filter(({ src }) => !hosts.has(hostOf(src)))
    .map(({ src }) => `as text: asks for ${src}`);
}

function inert(markup: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  // Words that are an address are shown as they are: that a program makes a link of them is its own doing.
  for (const link of body.querySelectorAll('a[href]'))
    if (/^(?:https?:|www\.)/i.test(link.textContent ?? '')) link.removeAttribute('href');
  return body;
}

/** As a program would show it that lets HTML and every address through. */
function htmlOf(markdown: string): string {
  return marked.parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''), { async: false, gfm: true });
}

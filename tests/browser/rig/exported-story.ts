/**
 * A story to be taken along, and what there must be of it in each form, whoever takes it and from where. Written by hand,
 * from the standards of the forms and not from what is made of them.
 */
import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { ExportWay, FormatId } from '../../../src/article/formats/formats.ts';
import type { Answer } from './every-host.ts';

export const STORY = 'http://news.example/2024/may/04/boats';
export const HEADLINE = 'Boats: what “slow” means';

/** As a file of any form is called, without its ending. */
const FILE = '2024-05-04 Boats - what “slow” means - The Tarrow Post';
const PICTURES = ' 2 of 3 pictures are in the file. The others are links in it.';
const LOST = 'http://pictures.example/lost.png';

/** A type that books cannot have. */
const WEBP = Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64');

/** Answers for every host of the web. @param picture PNG */
export function answerWithStory(host: string, path: string, picture: Uint8Array): Answer | undefined {
  if (path.endsWith('.webp')) return { contentType: 'image/webp', body: WEBP };
  if (path === '/quay.png') return { contentType: 'image/png', body: picture };
  return host === 'news.example' ? { contentType: 'text/html; charset=utf-8', body: story() } : undefined;
}

export interface Delivered {
  readonly bytes: Uint8Array;
  readonly text: string;
}

interface Expected {
  readonly format: FormatId;
  readonly way: ExportWay;
  /** The sentence that the person is told. */
  readonly said: string;
  /** Of the file. */
  readonly name?: string;
  /** The day is the day of the visit. */
  holds(delivered: Delivered, day: Date): void;
}

/** Every button of the menu. */
export const EXPORTS: readonly Expected[] = [
  ...both({ format: 'markdown', label: 'Markdown', extension: 'md', holds: isMarkdown }),
  ...both({ format: 'plain', label: 'Plain text', extension: 'txt', holds: isPlain }),
  save({ format: 'html', extension: 'html', pictures: PICTURES, holds: isPage }),
  save({ format: 'epub', extension: 'epub', pictures: PICTURES, holds: isBook }),
  ...both({ format: 'schema', label: 'JSON', extension: 'json', holds: isNewsArticle }),
  copy({
    format: 'apa',
    label: 'APA',
    holds: ({ text }) =>
      expect(text).toBe(`Askvold, L. (2024, May 4). ${HEADLINE}. The Tarrow Post. ${STORY}\n`),
  }),
  copy({
    format: 'mla',
    label: 'MLA',
    holds: ({ text }, day) =>
      expect(text).toBe(
        `Askvold, Lene. “Boats: what ‘slow’ means.” The Tarrow Post, 4 May 2024, news.example/2024/may/04/boats. Accessed ${dayOfMla(day)}.\n`,
      ),
  }),
  copy({
    format: 'chicago',
    label: 'Chicago',
    holds: ({ text }) =>
      expect(text).toBe(
        `Askvold, Lene. “Boats: what ‘slow’ means.” The Tarrow Post, May 4, 2024. ${STORY}.\n`,
      ),
  }),
  ...both({ format: 'bibtex', label: 'BibTeX', extension: 'bib', holds: isBibtex }),
  ...both({ format: 'csl', label: 'CSL-JSON', extension: 'csl.json', holds: isCsl }),
];

interface Row extends Pick<Expected, 'format' | 'holds'> {
  readonly label: string;
  readonly extension: string;
}

function both(row: Row): readonly Expected[] {
  return [copy(row), save(row)];
}

function copy({ format, label, holds }: Omit<Row, 'extension'>): Expected {
  return { format, way: 'copy', said: `Copied: ${label}.`, holds };
}

function save({
  format,
  extension,
  pictures = '',
  holds,
}: Omit<Row, 'label'> & { readonly pictures?: string }): Expected {
  const name = `${FILE}.${extension}`;
  return { format, way: 'save', said: `Saved as “${name}”.${pictures}`, name, holds };
}

function isMarkdown({ text }: Delivered): void {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(text) as unknown as string[];
  expect(front?.split('\n')).toEqual(
    expect.arrayContaining([
      `title: "${HEADLINE}"`,
      'author: ["Lene Askvold"]',
      'published: "2024-05-04"',
      'site: "The Tarrow Post"',
      'language: "en"',
      `source: "${STORY}"`,
    ]),
  );
  expectInOrder(body ?? '', [
    `# ${HEADLINE}\n`,
    'The harbor of Tarrow has a rule',
    '![The quay](http://news.example/quay.png)',
    'So says the keeper.\n',
    '## Days\n',
    '| Day | Boats |\n',
    '| Monday | 12 ',
    '![The mayor](http://pictures.example/mayor.webp)',
    `![A lost boat](${LOST})`,
    '```\nknots = 3\n```\n',
    'So say all.',
  ]);
  expect(body).not.toContain('Copy the code');
}

function isPlain({ text }: Delivered): void {
  expectInOrder(text, [
    `${HEADLINE}\n\n`,
    'Lene Askvold',
    '2024-05-04',
    `The Tarrow Post\n\n${STORY}\n\nThe harbor`,
    'So says the keeper.\n\nDays\n\nDay\tBoats\nMonday\t12\nFriday\t31\n\nThe harbor',
    'So says the mayor.\n\n',
    '\n\nknots = 3\n\nThe harbor',
    'So say all.\n',
  ]);
  expect(text).not.toMatch(/<\w|!\[|\*\*/);
}

function isPage({ text }: Delivered): void {
  expect(text).toMatch(/^<!doctype html>/i);
  expectInOrder(text, ['<h1', HEADLINE, 'The harbor', '<h2', '<td', 'knots = 3', 'So say all.']);
  const pictures = text.match(/(?<=<img [^>]*src=")data:[^,]+/g);
  expect(pictures).toEqual(['data:image/png;base64', 'data:image/webp;base64']);
  expect(text).toContain(`<a href="${LOST}"`);
  expect(text).not.toMatch(/<img [^>]*src="http|<script(?! type="application\/ld\+json")/);
}

function isBook({ bytes }: Delivered): void {
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  expect(names[0]).toBe('mimetype');
  expect(names.filter((file) => /\.(?!css|opf|x)\w+$/.test(file)).sort()).toEqual([
    'EPUB/1.png',
    'EPUB/2.jpg',
  ]);
  const article = new TextDecoder().decode(files['EPUB/article.xhtml']);
  expectInOrder(article, [HEADLINE, 'The harbor', '<table', `href="${LOST}"`, 'knots = 3', 'So say all.']);
}

function isNewsArticle({ text }: Delivered): void {
  const article = JSON.parse(text);
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: HEADLINE,
    author: [{ '@type': 'Person', name: 'Lene Askvold' }],
    datePublished: '2024-05-04',
    publisher: { '@type': 'Organization', name: 'The Tarrow Post' },
    inLanguage: 'en',
    url: STORY,
  });
  expectInOrder(article.articleBody, ['The harbor', 'So says the keeper.', 'knots = 3', 'So say all.']);
}

function isBibtex({ text }: Delivered, day: Date): void {
  expect(text).toMatch(/^@article\{[a-z0-9]+,\n/);
  expect(text).toMatch(/\n\}\n$/);
  const fields = text
    .split('\n')
    .slice(1, -2)
    .map((line) => line.trim().replace(/,$/, ''));
  expect(fields).toEqual(
    expect.arrayContaining([
      'author = {Askvold, Lene}',
      `title = {{${HEADLINE}}}`,
      'journal = {The Tarrow Post}',
      'year = 2024',
      'month = may',
      'day = 4',
      `url = {${STORY}}`,
      `urldate = {${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}}`,
    ]),
  );
}

function isCsl({ text }: Delivered, day: Date): void {
  expect(JSON.parse(text)).toEqual([
    {
      id: expect.stringMatching(/^[a-z0-9]+$/),
      type: 'article-newspaper',
      title: HEADLINE,
      author: [{ family: 'Askvold', given: 'Lene' }],
      'container-title': 'The Tarrow Post',
      issued: { 'date-parts': [[2024, 5, 4]] },
      accessed: { 'date-parts': [[day.getFullYear(), day.getMonth() + 1, day.getDate()]] },
      URL: STORY,
      language: 'en',
    },
  ]);
}

function expectInOrder(text: string, parts: readonly string[]): void {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    expect(found, `${JSON.stringify(part)} stands in ${text.slice(at)}`).toBeGreaterThanOrEqual(0);
    at = found + part.length;
  }
}

function dayOfMla(day: Date): string {
  const months = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
  return `${day.getDate()} ${months[day.getMonth()]} ${day.getFullYear()}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function story(): string {
  const paragraph =
    'The harbor of Tarrow has a rule that no boat may be faster than a person who walks beside it, and it has kept that rule for a hundred years without a single accident or complaint.';
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} | The Tarrow Post</title>
    <meta property="og:site_name" content="The Tarrow Post"><meta property="og:type" content="article">
    <meta name="author" content="Lene Askvold"><meta property="article:published_time" content="2024-05-04"></head>
    <body><article><h1>${HEADLINE}</h1><p class="byline">By Lene Askvold</p>
    <p>${paragraph}</p><figure><img src="/quay.png" width="640" height="400" alt="The quay"></figure>
    <p>${paragraph} So says the keeper.</p><h2>Days</h2>
    <table><thead><tr><th>Day</th><th>Boats</th></tr></thead><tbody><tr><td>Monday</td><td>12</td></tr><tr><td>Friday</td><td>31</td></tr></tbody></table>
    <p>${paragraph} So says the mayor.</p><figure><img src="http://pictures.example/mayor.webp" width="640" height="400" alt="The mayor" loading="lazy"></figure>
    <p>${paragraph} So says the baker.</p><figure><img src="${LOST}" width="640" height="400" alt="A lost boat" loading="lazy"></figure>
    <pre>knots = 3</pre><p>${paragraph} So say all.</p></article></body></html>`;
}

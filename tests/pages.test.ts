/**
 * Every folder below tests/pages is a page with what must come of it, written by hand:
 *   page.json      { about, url, now }
 *   source.html    the page as served
 *   expected.html  the body: element by element, white space folded (absent when the page gives no article)
 *   expected.json  values of claims by field, `removed` as "kind owner" in reading order, without the page's chrome; or { "reason": … }
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { read } from '../src/article/read.ts';
import type { Article, Claim, Reading } from '../src/article/types.ts';

const PAGES = path.join(import.meta.dirname, 'pages');

interface Page {
  readonly url: string;
  readonly now: string;
}

for (const slug of readdirSync(PAGES)) {
  describe(slug, () => {
    const file = (name: string) => readFileSync(path.join(PAGES, slug, name), 'utf8');
    const page = JSON.parse(file('page.json')) as Page;
    const expected = JSON.parse(file('expected.json')) as Record<string, unknown>;
    const { document } = new JSDOM(file('source.html'), { url: page.url }).window;
    const before = document.documentElement.outerHTML;
    const reading = read(document, { url: page.url, now: Date.parse(page.now) });

    test('the page itself is left as it was', () => {
      expect(document.documentElement.outerHTML).toBe(before);
    });

    test('metadata', () => {
      expect(pick(reading, Object.keys(expected))).toEqual(expected);
    });

    if (existsSync(path.join(PAGES, slug, 'expected.html'))) {
      test('body', () => {
        if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
        expect(outline(reading.article.content)).toEqual(outline(file('expected.html')));
      });
    }
  });
}

function pick(reading: Reading, fields: readonly string[]): Record<string, unknown> {
  if (!reading.ok) return { reason: reading.reason };
  return Object.fromEntries(fields.map((field) => [field, expectable(reading.article, field)]));
}

function expectable(article: Article, field: string): unknown {
  if (field === 'removed') {
    const shown = article.removed.filter(({ kind }) => kind !== 'chrome');
    return shown.map(({ kind, owner }) => (owner ? `${kind} ${owner}` : kind));
  }
  const value = article[field as keyof Article];
  if (value !== null && typeof value === 'object' && 'value' in value) return (value as Claim<unknown>).value;
  return value;
}

/** One line an element or text, indented by depth; wrappers that say nothing (div, section, span) are left out. */
function outline(html: string): string[] {
  const lines: string[] = [];
  const visit = (node: Node, depth: number): void => {
    if (node.nodeType === 3 /* text */) {
      const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (text) lines.push('  '.repeat(depth) + text);
      return;
    }
    if (node.nodeType !== 1 /* element */) return;
    const element = node as Element;
    const says = !['div', 'section', 'span', 'article', 'main'].includes(element.localName);
    if (says) lines.push(`${'  '.repeat(depth)}<${element.localName}${attributesOf(element)}>`);
    for (const child of element.childNodes) visit(child, says ? depth + 1 : depth);
  };
  for (const child of new JSDOM(html).window.document.body.childNodes) visit(child, 0);
  return lines;
}

function attributesOf(element: Element): string {
  return ['href', 'src', 'data-style']
    .filter((name) => element.hasAttribute(name))
    .map((name) => ` ${name}="${element.getAttribute(name)}"`)
    .join('');
}

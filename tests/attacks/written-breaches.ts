/** What is wrong with what was written of an article: each form is read by a strict reader of that form. */
import { unzipSync } from 'fflate';
import { load } from 'js-yaml';
import { frontMatterOf } from '../../src/article/formats/front-matter.ts';
import { PLACES } from '../../src/article/formats/template.ts';
import type { Written } from '../../src/article/formats/write.ts';
import type { Article } from '../../src/article/types.ts';
import { breachesIn } from './breaches.ts';

/** @returns a line each */
export type Reader = (written: Written, article: Article) => readonly string[];

export const READERS: Readonly<Record<string, Reader>> = {
  markdown: ({ content }, article) => frontMatterBreaches(String(content), article),
  templated: ({ content }) => templateBreaches(String(content)),
  html: ({ content }) => fileBreaches(String(content)),
  plain: ({ content }, article) => formulasIn(String(content), listingsOf(article)),
  schema: ({ content }) => jsonBreaches(String(content)),
  csl: ({ content }) => jsonBreaches(String(content)),
  bibtex: ({ content }) => bibtexBreaches(String(content)),
  epub: ({ content }) => bookBreaches(content as Uint8Array),
};

function frontMatterBreaches(text: string, article: Article): readonly string[] {
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  try {
    const known = Object.entries(frontMatterOf(article)).filter(([, value]) => value !== undefined);
    const stated = JSON.stringify(load(front));
    return stated === JSON.stringify(Object.fromEntries(known)) ? [] : [`its front matter says ${stated}`];
  } catch (error) {
    return [`its front matter is no YAML: ${String(error)}`];
  }
}

function templateBreaches(text: string): readonly string[] {
  const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  try {
    const names = Object.keys(load(front) as object);
    return names
      .filter((name) => !(PLACES as readonly string[]).includes(name))
      .map((name) => `its front matter has ${name}`);
  } catch (error) {
    return [`its front matter is no YAML: ${String(error)}`];
  }
}

/** Those above the text, which keeps its controls of direction; a caption there may be of either. */
const LINES_OF_FILE = '.label, h1:has(~ .credits), .dek, .credits';

/** The head as it is always, and an article in which nothing stands that may not be shown. */
function fileBreaches(markup: string): readonly string[] {
  const file = new DOMParser().parseFromString(markup, 'text/html');
  const outside = [...file.querySelectorAll('*')].filter((element) => !element.closest('article'));
  const names = outside.map(({ localName }) => localName).join(' ');
  const [script] = file.scripts;
  return [
    ...(/^html head(?: meta){4} title(?: meta){0,30} link script style body main$/.test(names)
      ? []
      : [`around the article there is ${names}`]),
    ...(script?.type === 'application/ld+json' ? jsonBreaches(script.text) : ['its data is no data']),
    ...breachesIn(file.querySelector('article') ?? file.documentElement, LINES_OF_FILE),
    ...outside
      .flatMap((element) => [...element.attributes])
      .filter(({ name }) => name.startsWith('on') || name === 'style')
      .map(({ name }) => `there is ${name}`),
  ];
}

/** A text that a template began without front matter has none, in any of the forms that programs take for it. */
export function hasFrontMatter(text: string): boolean {
  return /^\s*(?:-{3}|\+{3}|;{3}|\{)/.test(text);
}

/** Lines of listings, which are kept to the letter. */
function listingsOf({ content }: Article): ReadonlySet<string> {
  const listings = new DOMParser().parseFromString(content, 'text/html').querySelectorAll('pre');
  return new Set([...listings].flatMap(({ textContent }) => (textContent ?? '').split('\n')));
}

/** Cells of a table, parted by tabs, that a sheet would calculate. */
function formulasIn(text: string, listings: ReadonlySet<string>): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.includes('\t') && !listings.has(line))
    .flatMap((line) => line.split('\t'))
    .filter((cell) => /^\s*(?:=|[+@-].*(?:\||[a-z]\())/i.test(cell))
    .map((cell) => `a sheet would calculate ${cell.slice(0, 60)}`);
}

function jsonBreaches(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

const FIELDS = 'author title journal year month day url urldate language'.split(' ');

/** As BibTeX reads: braces are counted whatever stands before them, and a value ends where they are even. */
function bibtexBreaches(text: string): readonly string[] {
  const start = /^@article\{[a-z0-9]+,\n/.exec(text);
  if (!start) return [`it begins with ${text.slice(0, 40)}`];
  const fields: string[] = [];
  let at = start[0].length;
  for (;;) {
    const name = /^ {2}([a-z]+) = /.exec(text.slice(at));
    if (!name) return [`after ${fields.at(-1)} there is ${text.slice(at, at + 40)}`];
    fields.push(name[1] as string);
    at = valueEnd(text, at + name[0].length);
    if (text.slice(at) === '\n}\n') break;
    if (!text.startsWith(',\n', at)) return [`${fields.at(-1)} is followed by ${text.slice(at, at + 40)}`];
    at += 2;
  }
  const isOurs = fields.every((name) => FIELDS.includes(name)) && new Set(fields).size === fields.length;
  return isOurs ? [] : [`its fields are ${fields.join()}`];
}

function valueEnd(text: string, from: number): number {
  if (text[from] !== '{') return from + (/^\w+/.exec(text.slice(from))?.[0].length ?? 0);
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

export function chapterOf(book: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(book)['EPUB/article.xhtml']);
}

function bookBreaches(book: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(book))
    .filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name))
    .flatMap(([name, bytes]) => {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const parsed = new DOMParser().parseFromString(
        text,
        name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'application/xml',
      );
      const error = parsed.querySelector('parsererror');
      if (error) return [`${name} is not well-formed: ${error.textContent?.slice(0, 200)}`];
      return elementsOf(parsed)
        .filter((element) => !isOfBook(element, name))
        .map(({ nodeName }) => `${name} holds ${nodeName}`);
    });
}

const elementsOf = (parsed: Document): readonly Element[] => [...parsed.querySelectorAll('*')];

const IN_PACKAGE =
  /^(?:package|metadata|meta|manifest|item|spine|itemref|container|rootfiles|rootfile|dc:\w+)$/;
/** Attributes that lead nowhere, whatever stands in them. */
const IS_WORD = /^(?:lang|xml:lang|dir|datetime|alt|title)$/;
const NEVER = /^(?:script|style|iframe|object|embed|form|input|svg|math|base|template)$/;

function isOfBook(element: Element, file: string): boolean {
  if (!file.endsWith('.xhtml')) return IN_PACKAGE.test(element.nodeName);
  const isActive = [...element.attributes].some(
    ({ name, value }) =>
      name.startsWith('on') ||
      name === 'style' ||
      (!IS_WORD.test(name) && /^\s*(?:javascript|vbscript):/i.test(value)),
  );
  return !isActive && !NEVER.test(element.localName);
}

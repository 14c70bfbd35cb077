/**
 * Reads a page's JSON-LD: tolerant of what pages get wrong, bounded against what they could do on purpose.
 * Only the keys named here are followed, and only as own properties, so `__proto__` is a key like any other
 * that nobody reads. A cycle through `@id` ends because a reference is looked up once and never followed again.
 */
import { plainText } from './plain.ts';

export type JsonLdNode = Readonly<Record<string, unknown>>;

export interface JsonLd {
  /** Every node that can stand for the page, in page order. Items of lists and updates of live blogs are not here. */
  readonly nodes: readonly JsonLdNode[];
  readonly byId: ReadonlyMap<string, JsonLdNode>;
}

const LARGEST_SCRIPT = 1_000_000;
/** All of them together: thirty scripts of the largest size would take longer than the article takes to read. */
const MOST_CHARACTERS = 3_000_000;
const MOST_SCRIPTS = 30;
const MOST_NODES = 500;
const DEEPEST = 10;

/** Where the page's own subject is. A list, an update, a comment or a citation is about something else. */
const LEADS_TO_SUBJECT = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
/** Where nodes that others refer to by `@id` are defined inline. */
const LEADS_TO_NAMED = ['author', 'publisher', 'creator', 'image', 'primaryImageOfPage'] as const;

const known = new WeakMap<Document, JsonLd>();

/** A copy, which has no window, is read once however often it is asked for; a live page may have changed its data. */
export function readJsonLd(document: Document): JsonLd {
  const jsonLd = known.get(document) ?? collectAll(document);
  if (!document.defaultView) known.set(document, jsonLd);
  return jsonLd;
}

function collectAll(document: Document): JsonLd {
  const nodes: JsonLdNode[] = [];
  const byId = new Map<string, JsonLdNode>();
  let scripts = 0;
  let characters = 0;
  for (const script of document.getElementsByTagName('script')) {
    const type = script.getAttribute('type');
    if (type === null ? script.hasAttribute('src') : !/ld\+json/i.test(type)) continue;
    const source = script.textContent ?? '';
    // Some pages forget the type; what such a script holds is data all the same when it begins as data does.
    if (type === null && !/^\s*\{\s*"@context"/.test(source.slice(0, 60))) continue;
    // What is not read takes nothing from what is: the largest script of a page seldom holds its article.
    if (source.length > LARGEST_SCRIPT) continue;
    scripts += 1;
    characters += source.length;
    if (scripts > MOST_SCRIPTS || characters > MOST_CHARACTERS) break;
    collect(parseTolerantly(source), 0, { nodes, byId });
  }
  return { nodes, byId };
}

interface Collected {
  readonly nodes: JsonLdNode[];
  readonly byId: Map<string, JsonLdNode>;
}

function collect(value: unknown, depth: number, into: Collected): void {
  if (depth > DEEPEST || into.nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST_NODES)) collect(item, depth + 1, into);
    return;
  }
  if (!isNode(value)) return;
  if (typesOf(value).length > 0) into.nodes.push(value);
  remember(value, into.byId);
  for (const key of LEADS_TO_NAMED) {
    for (const item of listOf(propertyOf(value, key))) if (isNode(item)) remember(item, into.byId);
  }
  for (const key of LEADS_TO_SUBJECT) collect(propertyOf(value, key), depth + 1, into);
}

function remember(node: JsonLdNode, byId: Map<string, JsonLdNode>): void {
  const id = propertyOf(node, '@id');
  // `{ "@id": … }` alone is a reference, not the thing itself.
  if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a key under the spellings pages use. */
export function propertyOf(node: JsonLdNode, key: string): unknown {
  for (const name of [key, `schema:${key}`, `http://schema.org/${key}`, `https://schema.org/${key}`]) {
    if (Object.hasOwn(node, name)) return node[name];
  }
  return undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MOST_NODES);
  if (isNode(value) && Object.hasOwn(value, '@list')) return listOf(value['@list']);
  return value === undefined || value === null ? [] : [value];
}

/** Types without their vocabulary: `NewsArticle`, whether written bare, as an address or with a prefix. */
export function typesOf(node: JsonLdNode): string[] {
  return listOf(propertyOf(node, '@type'))
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** The node a reference stands for; a node that is no reference stands for itself. */
export function resolve(value: unknown, byId: JsonLd['byId']): unknown {
  if (!isNode(value)) return value;
  const id = propertyOf(value, '@id');
  if (typeof id !== 'string' || Object.keys(value).some((key) => key !== '@id' && key !== '@type'))
    return value;
  return byId.get(id) ?? value;
}

/** The first text under a key, as one plain line, or null. */
export function textOf(node: JsonLdNode, key: string): string | null {
  for (const item of listOf(propertyOf(node, key))) {
    const text = isNode(item) ? propertyOf(item, '@value') : item;
    if (typeof text === 'number') return String(text);
    if (typeof text !== 'string') continue;
    const plain = plainText(text);
    if (plain) return plain;
  }
  return null;
}

function parseTolerantly(source: string): unknown {
  const json = unwrap(source);
  try {
    return JSON.parse(json);
  } catch {
    // Half of the pages with broken JSON-LD break it in one of the ways `mendJson` knows.
  }
  try {
    return JSON.parse(mendJson(json));
  } catch {
    // Not JSON at all: the page has said nothing.
    return null;
  }
}

/** HTML comments and CDATA marks around the value are left from the days of XHTML. */
function unwrap(source: string): string {
  return withoutTail(
    source
      .replace(/^[\s\ufeff]*<!--[^{}[\]]*-->/, '')
      .replace(/^[\s\ufeff]*(?:(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/|\/\/)?\s*)*/, ''),
  );
}

const TAIL = ['-->', ']]>', '//', '/*', '*/', ';'] as const;

/** Mark by mark from the end: a pattern for all of them is tried anew from each place of the value. */
function withoutTail(json: string): string {
  let rest = withoutLastComment(json.trim());
  for (;;) {
    const mark = TAIL.find((one) => rest.endsWith(one));
    if (mark === undefined) return rest;
    rest = rest.slice(0, -mark.length).trimEnd();
  }
}

/** One that stands below the value may say something; no bracket is in it. */
function withoutLastComment(json: string): string {
  const opening = json.indexOf('<!--', lastBracket(json) + 1);
  const closing = /-->[\s;]*$/.exec(json)?.index ?? -1;
  return opening >= 0 && opening + '<!--'.length <= closing ? json.slice(0, opening).trimEnd() : json;
}

function lastBracket(text: string): number {
  return Math.max(...['{', '}', '[', ']'].map((bracket) => text.lastIndexOf(bracket)));
}

/** Escapes raw control characters in strings, drops commas before a closing bracket and comments between values. */
function mendJson(json: string): string {
  let mended = '';
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const char = json.charAt(at);
    if (inString) {
      if (char === '\\') {
        const next = json.charAt(at + 1);
        mended += '"\\/bfnrtu'.includes(next) ? char + next : `\\\\${next}`;
        at += 1;
      } else if (char < ' ') mended += char === '\n' ? '\\n' : ' ';
      else {
        if (char === '"') inString = false;
        mended += char;
      }
      continue;
    }
    if (char === '"') inString = true;
    else if (char === '/' && json.charAt(at + 1) === '*') {
      const end = json.indexOf('*/', at);
      if (end < 0) break;
      at = end + 1;
      continue;
    } else if (char === ',' && /^\s*[}\]]/.test(json.slice(at + 1, at + 200))) continue;
    mended += char;
  }
  return mended;
}

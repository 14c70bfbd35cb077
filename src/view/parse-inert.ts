/**
 * HTML from a page, parsed into a document that loads nothing and runs nothing. Only the sanitizer calls it.
 * A browser that has a sanitizer of its own goes over it first: by the same list, in other hands.
 */
import type { UntrustedHtml } from '../article/types.ts';
import { READ_ATTRIBUTES, READ_ELEMENTS, vanishes } from './allowed.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

/** The one policy that the manifest's content security policy allows. */
const POLICY = 'broadsheet-inert';
let trust = (html: string): string => html;

/** Newer browsers than the oldest that the manifest allows have it; the types here do not know it yet. */
interface SanitizingParser {
  parseHTML?(html: string, options: { sanitizer: object }): Document;
}

export function parseInert(html: UntrustedHtml): Document {
  const parser = Document as SanitizingParser;
  if (parser.parseHTML) return parser.parseHTML(html, { sanitizer: listFor(html) });
  return new DOMParser().parseFromString(trust(html), 'text/html');
}

const DOCUMENT = ['html', 'head', 'body'];

/** What it does not know goes with everything in it, so unknown elements are named one by one: their content stays. */
function listFor(html: UntrustedHtml): object {
  const names = new Set([...html.matchAll(/<([a-z][^\s/>]*)/gi)].map(([, name = '']) => name.toLowerCase()));
  const kept = [...DOCUMENT, ...READ_ELEMENTS];
  const unknown = [...names].filter((name) => !kept.includes(name) && !vanishes(name));
  return { elements: kept, attributes: READ_ATTRIBUTES, replaceWithChildrenElements: unknown };
}

/**
 * Called once by the extension's own pages, which require trusted types. Content scripts are not bound by them, and
 * must not call it: in Firefox a policy made there counts as the page's own.
 */
export function createParsingPolicy(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(POLICY, { createHTML: (html) => html });
  if (policy) trust = (html) => policy.createHTML(html);
}

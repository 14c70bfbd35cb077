/** HTML from a page, parsed into a document that loads nothing and runs nothing. Only the sanitizer calls it. */
import type { UntrustedHtml } from '../article/types.ts';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): { createHTML(html: string): string };
}

/** The one policy that the manifest's content security policy allows. */
const POLICY = 'broadsheet-inert';
let trust = (html: string): string => html;

export function parseInert(html: UntrustedHtml): Document {
  return new DOMParser().parseFromString(trust(html), 'text/html');
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

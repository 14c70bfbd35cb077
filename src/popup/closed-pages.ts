/** Pages that no extension may read, known by their address. */
import type { Refusal } from '../view/sentences.ts';

const BROWSER_SCHEMES = new Set([
  'about:',
  'brave:',
  'chrome:',
  'chrome-error:',
  'chrome-extension:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'extension:',
  'moz-extension:',
  'opera:',
  'resource:',
  'view-source:',
  'vivaldi:',
]);

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
];

/** @param url absent where the browser does not tell: it hides the address of its own pages */
export function closedPage(url: string | undefined): Extract<Refusal, 'browser-page' | 'store-page'> | null {
  if (!url || BROWSER_SCHEMES.has(url.slice(0, url.indexOf(':') + 1))) return 'browser-page';
  return STORES.some((store) => store.test(url)) ? 'store-page' : null;
}

/** Why an open-looking page refused the script all the same. Asked last: a page may be called `.pdf` and be HTML. */
export function refusedPage(url: string): Extract<Refusal, 'pdf' | 'no-access'> {
  return URL.canParse(url) && new URL(url).pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'no-access';
}

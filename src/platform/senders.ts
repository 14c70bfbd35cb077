/** Who has sent a message, in the browser's words: nothing of it is what the sender says of itself. */
import { browser, type MessageSender } from './browser.ts';

/** A page with our script in it, in the frame that is the tab. */
export interface SendingPage {
  readonly tabId: number;
  /** Where it is now: it may have gone on since it was loaded. */
  readonly url: string;
  readonly isPrivate: boolean;
  /** Whether the tab, as far as the browser tells, still shows a page of that site. */
  readonly isStillThere: boolean;
}

/** A file is a page where a person lets extensions see files. */
const SCHEMES = new Set(['http:', 'https:', 'file:']);

/** @returns null of everything else: a frame in a page, a page of ours or of the browser, another extension */
export function pageThatSent({ id, tab, frameId, url }: MessageSender): SendingPage | null {
  if (id !== browser.runtime.id || frameId !== 0 || !isTab(tab?.id) || !isPage(url)) return null;
  const now = isPage(tab?.url) && originOf(tab.url) === originOf(url) ? tab.url : null;
  return {
    tabId: tab?.id as number,
    // Where another site has come into the tab meanwhile, that is none of its doing.
    url: now ?? url,
    isPrivate: tab?.incognito === true,
    isStillThere: now !== null || tab?.url === undefined,
  };
}

/** Whether it was our background, or a page of ours. */
export function isOfOurs({ id, url }: MessageSender): boolean {
  return id === browser.runtime.id && typeof url === 'string' && url.startsWith(browser.runtime.getURL(''));
}

/** Windows of the browser's own tools have -1. */
function isTab(id: unknown): boolean {
  return Number.isSafeInteger(id) && (id as number) >= 0;
}

function isPage(url: unknown): url is string {
  return typeof url === 'string' && URL.canParse(url) && SCHEMES.has(new URL(url).protocol);
}

/** Of a file, its scheme: none has an origin. */
function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}

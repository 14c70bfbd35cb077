/** What is read in a private window leaves nothing behind, not even until the browser closes. */
import type { MessageSender } from '../platform/browser.ts';

export function isPrivate({ tab }: MessageSender): boolean {
  return tab?.incognito === true;
}

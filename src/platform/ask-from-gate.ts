/**
 * The gate's one message. The gate runs on every page of a site and must stay small, so it goes without the
 * polyfill, which is ten times its size: in Manifest V3 both browsers answer with a promise.
 */
import type { BackgroundMessages, Envelope } from './messages.ts';

type OpenOnLoad = ReturnType<BackgroundMessages['openOnLoad']>;

interface Runtime {
  sendMessage(message: Envelope): Promise<OpenOnLoad | undefined>;
}

declare const browser: { readonly runtime: Runtime } | undefined;
declare const chrome: { readonly runtime: Runtime };

const QUESTION: Envelope = { broadsheet: 'background', name: 'openOnLoad', args: [] };

export async function askOpenOnLoad(): Promise<OpenOnLoad> {
  const { runtime } = typeof browser === 'object' ? browser : chrome;
  const ask = () => runtime.sendMessage(QUESTION);
  // A background that ends while it answers leaves no answer or an error. Asking again wakes it, and opening a
  // reader that is open changes nothing.
  const answer = (await ask().catch(() => undefined)) ?? (await ask());
  return answer ?? { opened: false };
}

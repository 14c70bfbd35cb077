/**
 * The gate's one message. The gate runs on every page of a site and must stay small, so it goes without the
 * polyfill, which is ten times its size: in Manifest V3 both browsers answer with a promise.
 */
import type { BackgroundMessages, Envelope } from './messages.ts';

interface Runtime {
  sendMessage(message: Envelope): Promise<unknown>;
}

declare const browser: { readonly runtime: Runtime } | undefined;
declare const chrome: { readonly runtime: Runtime };

export async function askOpenOnLoad(): Promise<ReturnType<BackgroundMessages['openOnLoad']>> {
  const { runtime } = typeof browser === 'object' ? browser : chrome;
  const answer = await runtime.sendMessage({ broadsheet: 'background', name: 'openOnLoad', args: [] });
  return answer as ReturnType<BackgroundMessages['openOnLoad']>;
}

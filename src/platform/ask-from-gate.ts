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

const ANSWER_WITHIN_MS = 5_000;

const QUESTION: Envelope = { broadsheet: 'background', name: 'openOnLoad', args: [] };

export async function askOpenOnLoad(): Promise<OpenOnLoad> {
  const { runtime } = typeof browser === 'object' ? browser : chrome;
  // In a page from before an update there is no runtime any more, or one that throws at once.
  const send = async () => runtime.sendMessage(QUESTION);
  const ask = () => Promise.race([send().catch(() => undefined), silence()]);
  // A background that ends while it answers leaves no answer, an error, or silence. Asking again wakes it, and opening
  // a reader that is open changes nothing.
  const answer = (await ask()) ?? (await ask());
  return answer ?? { opened: false };
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), ANSWER_WITHIN_MS);
  });
}

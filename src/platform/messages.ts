/**
 * The messages between the parts of the extension, as two interfaces of function signatures by who answers.
 * A message without an answer, or with the wrong arguments, does not compile.
 */
import type { PictureType } from '../article/formats/picture-type.ts';
import type { Reading, Reason, Tally } from '../article/types.ts';
import { browser, type MessageSender } from './browser.ts';
import { isOfOurs, pageThatSent, type SendingPage } from './senders.ts';

/** Answered by the content script of a tab, to the background and to pages of ours. */
export interface PageMessages {
  /** Reads the page; the live page is unchanged. */
  readArticle(): Reading;
  /** Ends a `readArticle` that is not done yet, which is then never answered with an article. */
  stopReading(): { readonly stopped: true };
  /** Opens the reader; does nothing when it is open. */
  openReader(): ReaderState;
  /** Opens the reader, or closes it when it is open. */
  toggleReader(): ReaderState;
  /** Opens the reader, and does this in it. */
  doInReader(action: ReaderAction): ReaderState;
  /** The bytes of a picture of the article, asked for as the page may; null where they cannot be had. */
  fetchPicture(address: string, types: readonly PictureType[]): { readonly base64: string | null };
}

/** Answered by the background, to our script in the top frame of a page. */
export interface MessagesOfPages {
  /**
   * Asked by the gate when a page is an article: may the reader open by itself? On a yes the background has
   * injected the pipeline and opened it.
   */
  openOnLoad(): { readonly opened: boolean };
  /** Told by the reader when a person closes it, so that it stays closed on that page. */
  readerClosed(): { readonly noted: true };
  /** Told each time a page was read, with what was removed from it: for the number on the button and the totals. */
  pageRead(tally: Tally): { readonly noted: true };
  /** Told when a page that was read has gone on to another address without loading anew. */
  pageLeft(): { readonly noted: true };
  /** Asked by the reader: has put the bytes of these font files beside it. */
  injectFonts(files: readonly string[]): { readonly done: true };
  /** Asked by the reader: how many letters of an article were read aloud before it stopped; null for none. */
  spokenPlace(url: string): { readonly at: number | null };
  /** Told by the reader; null when all of it was read. */
  noteSpokenPlace(url: string, at: number | null): { readonly noted: true };
  /** Asked by the reader, which may not open it itself. */
  openOptions(): { readonly done: true };
  /** Asked by the reader: has put beside it what writes an article as a file. */
  injectExport(): { readonly done: true };
}

/** Answered by the background, to that and to pages of ours. */
export interface MessagesOfAll {
  /** Asked after settings or grants were changed: by the answer, the gate and the network rules say the same. */
  followSettings(): { readonly done: true };
}

export type BackgroundMessages = MessagesOfPages & MessagesOfAll;

/** What the popup and the browser's own keys ask of the reader. Those with a key are named so in the manifest. */
export type ReaderAction = 'print' | 'read-aloud' | 'save-markdown' | 'next-theme';

/** `reason` says why a reader that was asked for is not open. */
export type ReaderState = { readonly open: boolean; readonly reason?: Reason };

type Messages<M> = { [Name in keyof M]: (...args: never[]) => unknown };
type Answer<F> = F extends (...args: never[]) => infer R ? R : never;
type Arguments<F> = F extends (...args: infer A) => unknown ? A : never;
/** What answers: who has sent it first, then the message's arguments. */
export type Answers<M extends Messages<M>, Sender> = {
  readonly [Name in keyof M]: (
    sender: Sender,
    ...args: Arguments<M[Name]>
  ) => Answer<M[Name]> | Promise<Answer<M[Name]>>;
};

export interface Envelope {
  readonly broadsheet: 'page' | 'background';
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A large page on a slow machine takes its time to be read. */
const PAGE_WITHIN_MS = 20_000;
/** The background only looks into storage; one that died while it answered leaves the question open for ever. */
const BACKGROUND_WITHIN_MS = 5_000;

/** What the largest of our messages needs, by far; a page's process may be in other hands. */
const LONGEST_ARGUMENTS = 50_000;

export function askPage<Name extends keyof PageMessages>(
  tabId: number,
  name: Name,
  ...args: Parameters<PageMessages[Name]>
): Promise<ReturnType<PageMessages[Name]>> {
  const envelope: Envelope = { broadsheet: 'page', name, args };
  return within(PAGE_WITHIN_MS, browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

export async function askBackground<Name extends keyof BackgroundMessages>(
  name: Name,
  ...args: Parameters<BackgroundMessages[Name]>
): Promise<ReturnType<BackgroundMessages[Name]>> {
  const envelope: Envelope = { broadsheet: 'background', name, args };
  const ask = () =>
    within<ReturnType<BackgroundMessages[Name]>>(BACKGROUND_WITHIN_MS, browser.runtime.sendMessage(envelope));
  // A background that is stopped while it answers rejects, answers nothing or is silent. Asking again wakes it; every
  // background answer is idempotent, so once more is safe.
  return ask().catch(ask);
}

export function answerPage(answers: Answers<PageMessages, Ours>): void {
  answer('page', answers, (sender) => (isOfOurs(sender) ? OURS : null));
}

export function answerBackground(
  ofPages: Answers<MessagesOfPages, SendingPage>,
  ofAll: Answers<MessagesOfAll, SendingPage | Ours>,
): void {
  answer('background', ofPages, pageThatSent);
  answer('background', ofAll, (sender) => pageThatSent(sender) ?? (isOfOurs(sender) ? OURS : null));
}

const OURS = 'ours';
type Ours = typeof OURS;

/** @param senderOf null where it is not answered */
function answer<M extends Messages<M>, Sender>(
  who: Envelope['broadsheet'],
  answers: Answers<M, Sender>,
  senderOf: (sender: MessageSender) => Sender | null,
): void {
  browser.runtime.onMessage.addListener((message: unknown, from: MessageSender) => {
    if (!isEnvelope(message) || message.broadsheet !== who) return undefined;
    const { name, args } = message;
    if (!Object.hasOwn(answers, name) || isTooLong(args)) return undefined;
    const sender = senderOf(from);
    if (sender === null) return undefined;
    const respond = answers[name as keyof M] as (sender: Sender, ...args: readonly unknown[]) => unknown;
    return Promise.resolve().then(() => respond(sender, ...args));
  });
}

function isTooLong(args: readonly unknown[]): boolean {
  return JSON.stringify(args).length > LONGEST_ARGUMENTS;
}

function isEnvelope(message: unknown): message is Envelope {
  const envelope = message as Envelope | null;
  return typeof envelope === 'object' && typeof envelope?.name === 'string' && Array.isArray(envelope.args);
}

/** Rejects when the answer is late, or when there is none. */
async function within<T>(limitMs: number, promise: Promise<unknown>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limitMs} ms`)), limitMs);
  });
  try {
    const value = await Promise.race([promise, late]);
    // Nobody listening, or a listener that is not ours: undefined, never a value of ours.
    if (value === undefined || value === null) throw new Error('nobody answered');
    return value as T;
  } finally {
    clearTimeout(timer);
  }
}

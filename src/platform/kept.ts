/**
 * What is to outlast this device: small items that the browser keeps in step between a person's devices, and a copy of
 * each on this one. An item is one setting or one recipe, so that two windows or two devices that change different ones
 * both have their way; of one item the last writer wins.
 *
 * A change is written here first, with a mark that it is not in step yet, and then to the browser's sync: whatever ends
 * in between, nothing is lost, and the background sends later what still has a mark. A marked item counts before what
 * sync says of it. Where there is no sync, all items stay marked, and everything else is the same.
 */
import { browser } from './browser.ts';

export type Items = Readonly<Record<string, unknown>>;

/** `too-full`: it would not fit into what the browser keeps in step. After both, everything is as it was before. */
export type Outcome = 'kept' | 'too-full' | 'refused';

export interface Kept {
  /** What holds. */
  readonly items: Items;
  /** What was last known to be good: for an item that came in broken from elsewhere. */
  readonly copies: Items;
  /** Keys of what only this device has, though there is a sync. */
  readonly onlyHere: readonly string[];
  readonly hasSync: boolean;
}

/** Shape of what is kept. There from the first item on: without it, nothing that is missing was taken away on purpose. */
const SHAPE_KEY = 'shape';
const SHAPE = 2;
/** Before the key of an item that is not in step; it says since when, in milliseconds since the epoch. */
const MARK = 'unsent:';
/** Browsers refuse more than 120 writes a minute: a slider that is dragged writes no oftener than this. */
const SEND_EVERY_MS = 1_000;
/** A mark this old was left by somebody who was ended before it was sent. */
const LEFT_BEHIND_MS = 5_000;

/** @param isWanted of which keys */
export async function loadKept(isWanted: (key: string) => boolean): Promise<Kept> {
  const [here, sent] = await Promise.all([browser.storage.local.get(null), loadSent()]);
  const copies = only(here, isWanted);
  if (!sent) return { items: copies, copies, onlyHere: [], hasSync: false };
  const marked = (key: string) => Object.hasOwn(here, MARK + key);
  const unmarked = only(copies, (key) => !marked(key) && !Object.hasOwn(sent, SHAPE_KEY));
  const elsewhere = only(sent, (key) => isWanted(key) && !marked(key));
  const onlyHere = Object.keys(here)
    .filter((key) => key.startsWith(MARK))
    .map((key) => key.slice(MARK.length));
  return {
    items: { ...unmarked, ...elsewhere, ...only(copies, marked) },
    copies,
    onlyHere: onlyHere.filter(isWanted),
    hasSync: true,
  };
}

/** Items before a change, by key: undefined where there was none. */
type Before = Map<string, { readonly value: unknown; readonly mark: number | undefined }>;

/** Changes that go out together. */
interface Batch {
  readonly before: Before;
  readonly changes: Record<string, unknown>;
  /** What of it is being written here. */
  readonly writes: Promise<void>[];
  readonly sent: Promise<Outcome>;
}

let batch: Batch | null = null;
let sendAgainAt = 0;

/** @param changes new values; undefined takes an item away */
export async function keep(changes: Items): Promise<Outcome> {
  // In a batch before anything is awaited: one that is just going out must not take the mark off a newer value.
  batch ??= startBatch();
  const own = batch;
  Object.assign(own.changes, changes);
  const written = writeFirst(own, changes);
  own.writes.push(written.catch(() => undefined));
  try {
    await written;
  } catch (error) {
    console.error('The browser did not store a change.', error);
    for (const [key, value] of Object.entries(changes))
      if (own.changes[key] === value) delete own.changes[key];
    return 'refused';
  }
  return own.sent;
}

async function writeFirst({ before }: Batch, changes: Items): Promise<void> {
  const asked = loadBefore(Object.keys(changes));
  // Not after the answer: a popup is closed, and a page left, while it waits. Browsers keep the order.
  const [was] = await Promise.all([asked, putUnsent(changes, Date.now())]);
  for (const [key, item] of was) if (!before.has(key)) before.set(key, item);
}

/**
 * Keeps items here, in one step; the background sends them as it starts.
 *
 * @throws when the browser refuses to store
 */
export async function putUnsent(changes: Items, mark = 0): Promise<void> {
  await putHere(new Map(Object.entries(changes).map(([key, value]) => [key, { value, mark }])));
}

/** Goes out at once, unless something has just gone out. */
function startBatch(): Batch {
  const before: Before = new Map();
  const changes: Record<string, unknown> = {};
  const writes: Promise<void>[] = [];
  const wait = new Promise((resolve) => setTimeout(resolve, Math.max(0, sendAgainAt - Date.now())));
  const sent = wait.then(async () => {
    batch = null;
    sendAgainAt = Date.now() + SEND_EVERY_MS;
    await Promise.all(writes);
    return send(changes, before);
  });
  // Nobody waits for it when nothing of it was stored here: after an update of the extension, none of it is.
  sent.catch(() => {});
  return { before, changes, writes, sent };
}

async function send(changes: Items, before: Before): Promise<Outcome> {
  const marks = await loadMarks(Object.keys(changes));
  const answer = await putSent(changes);
  if (answer === 'sent') await unmark(marks);
  if (answer !== 'too-full' && answer !== 'refused') return 'kept';
  await putHere(before);
  return answer;
}

/** `later`: there is no sync, or it takes no more for now. The marks stay. */
type Answer = 'sent' | 'later' | 'too-full' | 'refused';

async function putSent(changes: Items): Promise<Answer> {
  const sent = await loadSent();
  if (!sent) return 'later';
  const { present, gone } = split(changes);
  // A newer version on another device has a say in what the shape is.
  const shape = Math.max(SHAPE, Number(sent[SHAPE_KEY]) || 0);
  try {
    await browser.storage.sync.set({ ...present, [SHAPE_KEY]: shape });
    if (gone.length > 0) await browser.storage.sync.remove(gone);
    return 'sent';
  } catch (error) {
    const reason = String(error);
    if (/WRITE_OPERATIONS/.test(reason)) return 'later';
    console.error('The browser did not take a change into its sync.', error);
    return /quota/i.test(reason) ? 'too-full' : 'refused';
  }
}

/**
 * For the background, as it starts and when something comes in: sends what has a mark, and copies what has come in.
 *
 * @param isSound whether an item may replace the copy here; undefined where it was taken away
 */
export async function settleKept(isSound: (key: string, value: unknown) => boolean): Promise<void> {
  await sendMarked(await loadLeftBehind());
  const [here, sent] = await Promise.all([browser.storage.local.get(null), loadSent()]);
  if (!sent || !Object.hasOwn(sent, SHAPE_KEY)) return;
  const keys = [...new Set([...Object.keys(sent), ...Object.keys(here)])].filter(
    (key) =>
      !Object.hasOwn(here, MARK + key) &&
      JSON.stringify(here[key]) !== JSON.stringify(sent[key]) &&
      isSound(key, sent[key]),
  );
  // Without a word about marks: a change made here meanwhile keeps its own.
  await write(Object.fromEntries(keys.map((key) => [key, sent[key]])));
}

async function loadLeftBehind(): Promise<readonly string[]> {
  const here = await browser.storage.local.get(null);
  return Object.entries(here)
    .filter(([key, since]) => key.startsWith(MARK) && Number(since) < Date.now() - LEFT_BEHIND_MS)
    .map(([key]) => key.slice(MARK.length));
}

/** One that does not fit holds up no other. */
async function sendMarked(keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  // In one: a value that is written between two would be taken for the one that is sent.
  const here = await browser.storage.local.get(keys.flatMap((key) => [key, MARK + key]));
  const answer = await putSent(Object.fromEntries(keys.map((key) => [key, here[key]])));
  if (answer === 'sent') await unmark(marksIn(here));
  else if (answer === 'too-full' && keys.length > 1) for (const key of keys) await sendMarked([key]);
}

/** @param listener told when items may have changed, here or elsewhere; @param isWanted of which keys */
export function onKeptChanged(isWanted: (key: string) => boolean, listener: () => void): void {
  const hear = (changes: object) => {
    if (Object.keys(changes).some(isWanted)) listener();
  };
  browser.storage.local.onChanged.addListener(hear);
  onSentChanged(hear);
}

/** @param listener told when something came in from elsewhere, or was written to the browser's sync here */
export function onSentChanged(listener: (changes: object) => void): void {
  // Not in every browser, and not in every build of one.
  browser.storage.sync?.onChanged?.addListener(listener);
}

/** @returns null where the browser has no sync for extensions, or it is switched off */
async function loadSent(): Promise<Items | null> {
  try {
    return await browser.storage.sync.get(null);
  } catch {
    return null; // What is here holds, and is sent when there is a sync again.
  }
}

async function loadBefore(keys: readonly string[]): Promise<Before> {
  const [{ items, copies }, marks] = await Promise.all([
    loadKept((key) => keys.includes(key)),
    loadMarks(keys),
  ]);
  return new Map(keys.map((key) => [key, { value: items[key] ?? copies[key], mark: marks.get(key) }]));
}

/** @returns since when an item is not in step, by key */
async function loadMarks(keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  return marksIn(await browser.storage.local.get(keys.map((key) => MARK + key)));
}

function marksIn(here: Items): ReadonlyMap<string, number> {
  const marks = Object.entries(here).filter(([key]) => key.startsWith(MARK));
  return new Map(marks.map(([key, since]) => [key.slice(MARK.length), Number(since)]));
}

async function putHere(items: Before): Promise<void> {
  const changes: Record<string, unknown> = {};
  for (const [key, { value, mark }] of items) {
    changes[key] = value;
    changes[MARK + key] = mark;
  }
  await write(changes);
}

async function write(changes: Items): Promise<void> {
  const { present, gone } = split(changes);
  if (Object.keys(present).length > 0) await browser.storage.local.set(present);
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

function split(changes: Items): { readonly present: Items; readonly gone: string[] } {
  const gone = Object.keys(changes).filter((key) => changes[key] === undefined);
  return { present: only(changes, (key) => !gone.includes(key)), gone };
}

/** @param marks as they were when the items were read: a value that came since has its own, and keeps it */
async function unmark(marks: ReadonlyMap<string, number>): Promise<void> {
  const now = await loadMarks([...marks.keys()]);
  const same = [...marks].filter(
    ([key, since]) => now.get(key) === since && !Object.hasOwn(batch?.changes ?? {}, key),
  );
  await browser.storage.local.remove(same.map(([key]) => MARK + key));
}

function only(items: Items, isWanted: (key: string) => boolean): Items {
  return Object.fromEntries(Object.entries(items).filter(([key]) => isWanted(key)));
}

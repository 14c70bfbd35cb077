/**
 * Voices that a test can play: no machine of ours has the same ones, and a headless browser has none. In the content
 * script's own world they stand in for the browser's; everything on our side of them is the real thing.
 */
import type { ChromiumRig } from './chromium.ts';

export interface Said {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
}

type Reader = ReturnType<ChromiumRig['reader']>;

/** @param languages of the voices that are local, which are named after them; one that is not is always there */
export async function playVoices(reader: Reader, languages: readonly string[]) {
  await reader.evaluate(installVoices, [...languages]);
  return {
    /** What is being spoken; null while it is quiet. */
    now: (): Promise<Said | null> => reader.evaluate(spokenNow),
    /** The voice comes to a word of it. */
    comeTo: (word: string): Promise<void> => reader.evaluate(comeTo, word),
    /** The voice has spoken it. */
    finish: (): Promise<void> => reader.evaluate(finish),
  };
}

export type PlayedVoices = Awaited<ReturnType<typeof playVoices>>;

// What follows runs in the content script's world.

interface Utterance extends EventTarget {
  readonly text: string;
  readonly voice: { readonly name: string };
  readonly rate: number;
}

interface World {
  broadsheetQueue: Utterance[];
}

function installVoices(languages: readonly string[]): void {
  const queue: Utterance[] = [];
  const voiceOf = (lang: string, localService: boolean) => ({
    name: localService ? `Voice of ${lang}` : 'Far away',
    lang,
    localService,
    default: !localService,
    voiceURI: localService ? `urn:${lang}` : 'far',
  });
  const voices = [voiceOf('en-GB', false), ...languages.map((lang) => voiceOf(lang, true))];
  const begin = () => void Promise.resolve().then(() => queue[0]?.dispatchEvent(new Event('start')));
  const synthesis = Object.assign(new EventTarget(), {
    pending: false,
    getVoices: () => voices,
    cancel: () => void queue.splice(0),
    resume() {},
    speak(utterance: Utterance) {
      queue.push(utterance);
      if (queue.length === 1) begin();
    },
  });
  Object.defineProperty(synthesis, 'speaking', { get: () => queue.length > 0 });
  const SpeechSynthesisUtterance = class extends EventTarget {
    voice = null;
    lang = '';
    rate = 1;
    constructor(readonly text: string) {
      super();
    }
  };
  for (const [name, value] of Object.entries({ speechSynthesis: synthesis, SpeechSynthesisUtterance })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  (globalThis as unknown as World).broadsheetQueue = queue;
}

function spokenNow(): Said | null {
  const [now] = (globalThis as unknown as World).broadsheetQueue;
  return now ? { text: now.text, voice: now.voice.name, rate: now.rate } : null;
}

function comeTo(word: string): void {
  const [now] = (globalThis as unknown as World).broadsheetQueue;
  const charIndex = now?.text.indexOf(word) ?? -1;
  if (!now || charIndex < 0) throw new Error(`${word} is not being spoken`);
  now.dispatchEvent(
    Object.assign(new Event('boundary'), { name: 'word', charIndex, charLength: word.length }),
  );
}

function finish(): void {
  const queue = (globalThis as unknown as World).broadsheetQueue;
  queue[0]?.dispatchEvent(new Event('end'));
  queue.shift();
  void Promise.resolve().then(() => queue[0]?.dispatchEvent(new Event('start')));
}

/** Speaking sentence after sentence, with a voice that is played by the test. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSpeaker } from '../../../src/content/reader/speaker.ts';
import type { Sentence } from '../../../src/content/reader/spoken-text.ts';

class Utterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  rate = 1;
  constructor(readonly text: string) {
    super();
  }
}
const VOICE = { lang: 'en-GB' } as SpeechSynthesisVoice;
const SENTENCES = ['One two.', 'Three.', 'Four.'].map((text) => ({ text }) as Sentence);

let queue: Utterance[];
let calls: string[];
let isBusy: boolean;
let heard: string[];
let hasVoice: (sentence: Sentence) => boolean;

beforeEach(() => {
  vi.useFakeTimers();
  [queue, calls, heard, isBusy, hasVoice] = [[], [], [], true, () => true];
});
afterEach(() => {
  vi.useRealTimers();
});

const window = {
  SpeechSynthesisUtterance: Utterance,
  speechSynthesis: {
    speak: (utterance: Utterance) => void queue.push(utterance),
    cancel: () => void calls.push('cancel'),
    resume: () => void calls.push('resume'),
    get speaking() {
      return isBusy;
    },
    pending: false,
  },
  setInterval: (act: () => void, everyMs: number) => setInterval(act, everyMs),
  clearInterval: (timer: ReturnType<typeof setInterval>) => clearInterval(timer),
} as unknown as Window & typeof globalThis;

const create = (sentences: readonly Sentence[] = SENTENCES) =>
  createSpeaker({
    window,
    voiceOf: (sentence) => (hasVoice(sentence) ? VOICE : null),
    rate: () => 1.5,
    after: (sentence) => sentences[sentences.indexOf(sentence) + 1] ?? null,
    onSentence: ({ text }) => heard.push(text),
    onWord: ({ text }, at, length) => heard.push(`${text.slice(at, at + length)}@${at}`),
    onEnd: () => heard.push('end'),
    onStopped: () => heard.push('stopped'),
    onFailure: (failure) => heard.push(failure),
  });
const tell = (at: number, name: string, more: object = {}) =>
  queue[at]?.dispatchEvent(Object.assign(new Event(name), more));
const speakAll = (at: number) => {
  tell(at, 'start');
  tell(at, 'end');
};

it('goes from sentence to sentence, in the voice and at the speed that were asked for, and says when it is done', () => {
  const speaker = create();
  speaker.speak(SENTENCES[0] as Sentence);
  for (const at of [0, 1, 2]) speakAll(at);
  expect(queue.map(({ text }) => text)).toEqual(['One two.', 'Three.', 'Four.']);
  expect(heard).toEqual(['One two.', 'Three.', 'Four.', 'end']);
  expect(queue[0]).toMatchObject({ voice: VOICE, lang: 'en-GB', rate: 1.5 });
  expect(speaker.isSpeaking()).toBe(false);
});

it('has the next sentence ready while one is spoken, and no more', () => {
  create().speak(SENTENCES[0] as Sentence);
  expect(queue).toHaveLength(1);
  tell(0, 'start');
  expect(queue).toHaveLength(2);
});

it('speaks from a word on, and says where its words are in the sentence', () => {
  create().speak(SENTENCES[0] as Sentence, 4);
  tell(0, 'start');
  tell(0, 'boundary', { name: 'word', charIndex: 0, charLength: 3 });
  tell(0, 'boundary', { name: 'sentence', charIndex: 0, charLength: 4 });
  expect(queue[0]?.text).toBe('two.');
  expect(heard).toEqual(['One two.', 'two@4']);
});

it('never speaks without a voice that was chosen: the browser would take one that sends the text away', () => {
  hasVoice = ({ text }) => text !== 'Three.';
  create().speak(SENTENCES[0] as Sentence);
  tell(0, 'start');
  tell(0, 'end');
  speakAll(1);
  expect(queue.map(({ text }) => text)).toEqual(['One two.', 'Four.']);
  expect(heard.at(-1)).toBe('end');
  hasVoice = () => false;
  create().speak(SENTENCES[0] as Sentence);
  expect(queue).toHaveLength(2);
});

it('a stop is a stop: what the voice still tells of is not listened to', () => {
  const speaker = create();
  speaker.speak(SENTENCES[0] as Sentence);
  tell(0, 'start');
  speaker.stop();
  tell(0, 'boundary', { name: 'word', charIndex: 0, charLength: 3 });
  tell(0, 'error', { error: 'interrupted' });
  tell(1, 'start');
  expect(heard).toEqual(['One two.']);
  expect(calls.at(-1)).toBe('cancel');
  expect(speaker.isSpeaking()).toBe(false);
});

it('speaks a sentence that was not there yet when the last one began', () => {
  const growing = SENTENCES.slice(0, 1);
  create(growing).speak(growing[0] as Sentence);
  tell(0, 'start');
  growing.push(SENTENCES[1] as Sentence);
  tell(0, 'end');
  expect(queue[1]?.text).toBe('Three.');
});

describe('what goes wrong', () => {
  it.each([
    ['interrupted', 'stopped'],
    ['canceled', 'stopped'],
    ['not-allowed', 'refused'],
    ['synthesis-failed', 'failed'],
    ['voice-unavailable', 'failed'],
  ])('%s: it is %s', (error, outcome) => {
    const speaker = create();
    speaker.speak(SENTENCES[0] as Sentence);
    tell(0, 'start');
    tell(0, 'error', { error });
    expect(heard.at(-1)).toBe(outcome);
    expect(speaker.isSpeaking()).toBe(false);
  });

  it('a voice that never begins is silent', () => {
    create().speak(SENTENCES[0] as Sentence);
    vi.advanceTimersByTime(11_000);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1_000);
    expect(heard).toEqual(['silent']);
  });

  it('a sentence that the browser has dropped is asked for again', () => {
    create().speak(SENTENCES[0] as Sentence);
    isBusy = false;
    vi.advanceTimersByTime(3_000);
    expect(queue.map(({ text }) => text)).toEqual(['One two.', 'One two.']);
  });

  it('goes on when a voice does not say that it has ended', () => {
    create().speak(SENTENCES[0] as Sentence);
    tell(0, 'start');
    isBusy = false;
    vi.advanceTimersByTime(3_000);
    expect(queue.at(-1)?.text).toBe('Three.');
  });
});

it('gives a voice no markup, which could be an instruction to it; what is no markup is said as it stands', () => {
  const text = '<speak><audio src="x"/>If a < b, <3.</speak>';
  create([{ text } as Sentence]).speak({ text } as Sentence);
  expect(queue[0]?.text).toBe(' speak> audio src="x"/>If a < b, <3. /speak>');
});

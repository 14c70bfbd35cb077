/**
 * Speaks sentence after sentence. The browser's own queue holds the one that is spoken and the one after it: enough for
 * no gap between them, and short enough that no voice stops in the middle of it, as Chromium's do after some seconds.
 *
 * Pausing stops, and going on begins again at the word that was spoken: the browser's own pause does nothing on Android,
 * and with some voices never ends.
 */
import type { Sentence } from './spoken-text.ts';

/** `refused`: the browser wants a press or click first. `silent`: nothing was heard of the voice. */
export type SpeechFailure = 'refused' | 'silent' | 'failed';

interface Options {
  readonly window: Window & typeof globalThis;
  /** Null: nobody may speak it, and it is passed over. */
  voiceOf(sentence: Sentence): SpeechSynthesisVoice | null;
  rate(): number;
  after(sentence: Sentence): Sentence | null;
  /** It begins, at its start or at a place within it. */
  onSentence(sentence: Sentence, from: number): void;
  /** A word begins. @param length of it in characters; 0 when the voice does not say */
  onWord(sentence: Sentence, at: number, length: number): void;
  /** The last sentence was spoken. */
  onEnd(): void;
  /** Somebody else has stopped it: the page may. */
  onStopped(): void;
  onFailure(failure: SpeechFailure): void;
}

export interface Speaker {
  isSpeaking(): boolean;
  /** From a sentence on, or from a place within it. */
  speak(sentence: Sentence, from?: number): void;
  stop(): void;
}

const LOOK_EVERY_MS = 1_000;
/** A voice that is loaded takes its time; one that says nothing for so long says nothing at all. */
const BEGINS_WITHIN_MS = 12_000;
/** So many looks at an empty queue, and its end was not told. */
const EMPTY_LOOKS = 3;

export function createSpeaker(options: Options): Speaker {
  const { window } = options;
  const { speechSynthesis: synthesis } = window;
  /** Each start is one: what is still heard of an earlier one is not listened to. */
  let turn = 0;
  /** Held, because Chromium forgets to tell of an utterance that nobody holds. */
  let queued: SpeechSynthesisUtterance[] = [];
  let timer = 0;
  let spoken: Sentence | null = null;
  let hasBegun = false;

  return {
    isSpeaking: () => timer !== 0,
    speak(sentence, from = 0) {
      stop();
      // What the page has left in the queue, or paused, would be spoken first, or nothing at all.
      synthesis.cancel();
      synthesis.resume();
      const own = turn;
      watch(sentence, from, own);
      enqueue(sentence, from, own);
    },
    stop,
  };

  function stop(): void {
    if (timer === 0) return;
    end();
    synthesis.cancel();
  }

  function end(): void {
    turn += 1;
    queued = [];
    window.clearInterval(timer);
    timer = 0;
  }

  function enqueue(sentence: Sentence, from: number, own: number): void {
    const voice = options.voiceOf(sentence);
    if (!voice) {
      goOn(sentence, own);
      return;
    }
    const utterance = new window.SpeechSynthesisUtterance(asWords(sentence.text.slice(from)));
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = options.rate();
    const hear = <Name extends keyof SpeechSynthesisUtteranceEventMap>(
      name: Name,
      act: (event: SpeechSynthesisUtteranceEventMap[Name]) => void,
    ) =>
      utterance.addEventListener(name, (event) => {
        if (own === turn) act(event);
      });
    hear('start', () => {
      hasBegun = true;
      spoken = sentence;
      options.onSentence(sentence, from);
      const next = options.after(sentence);
      if (own === turn && next) enqueue(next, 0, own);
    });
    hear('boundary', ({ name, charIndex, charLength }) => {
      if (name === 'word' || !name) options.onWord(sentence, from + charIndex, charLength || 0);
    });
    hear('end', () => {
      queued = queued.filter((one) => one !== utterance);
      if (queued.length === 0) goOn(sentence, own);
    });
    hear('error', ({ error }) => fail(error));
    queued.push(utterance);
    synthesis.speak(utterance);
  }

  /** To what was not there yet when the sentence began; else it was the last. */
  function goOn(sentence: Sentence, own: number): void {
    const next = options.after(sentence);
    if (next) {
      enqueue(next, 0, own);
      return;
    }
    if (queued.length > 0) return;
    end();
    options.onEnd();
  }

  function fail(error: SpeechSynthesisErrorCode): void {
    end();
    synthesis.cancel();
    if (error === 'canceled' || error === 'interrupted') options.onStopped();
    else options.onFailure(error === 'not-allowed' ? 'refused' : 'failed');
  }

  /** Some voices never begin, and some never say that they have ended. */
  function watch(sentence: Sentence, from: number, own: number): void {
    hasBegun = false;
    spoken = sentence;
    let waitedMs = 0;
    let empty = 0;
    timer = window.setInterval(() => {
      if (own !== turn) return;
      const isEmpty = !synthesis.speaking && !synthesis.pending;
      empty = isEmpty ? empty + 1 : 0;
      if (hasBegun) {
        if (empty < EMPTY_LOOKS || !spoken) return;
        empty = 0;
        queued = [];
        goOn(spoken, own);
        return;
      }
      waitedMs += LOOK_EVERY_MS;
      if (waitedMs >= BEGINS_WITHIN_MS) {
        end();
        synthesis.cancel();
        options.onFailure('silent');
      } else if (empty === EMPTY_LOOKS) {
        // Lost on the way: some browsers drop what is asked for right after a stop.
        queued = [];
        enqueue(sentence, from, own);
      }
    }, LOOK_EVERY_MS);
  }
}

/**
 * A text that is markup may be taken for instructions to the voice, which can name sounds to load
 * (https://www.w3.org/TR/speech-synthesis11/). As long as before: voices say at which character they are.
 */
function asWords(text: string): string {
  return text.replace(/<(?=[a-z!?/])/gi, ' ');
}

/**
 * Voices that are played: no machine of ours has the same ones, and a headless browser has none. In the content script's
 * own world they stand in for the browser's; everything on our side of them is the real thing. All of this runs there.
 *
 * @typedef {EventTarget & { readonly text: string, readonly voice: { readonly name: string }, readonly rate: number }} Utterance
 *
 * @typedef {object} Said
 * @property {string} text
 * @property {string} voice
 * @property {number} rate
 */

/** @param {readonly string[]} languages of the voices that are local, which are named after them; one that is not is always there */
export function installVoices(languages) {
  /** @type {Utterance[]} */
  const queue = [];
  /** @param {string} lang @param {boolean} localService */
  const voiceOf = (lang, localService) => ({
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
    /** @param {Utterance} utterance */
    speak(utterance) {
      queue.push(utterance);
      if (queue.length === 1) begin();
    },
  });
  Object.defineProperty(synthesis, 'speaking', { get: () => queue.length > 0 });
  const SpeechSynthesisUtterance = class extends EventTarget {
    voice = null;
    lang = '';
    rate = 1;
    /** @param {string} text */
    constructor(text) {
      super();
      this.text = text;
    }
  };
  for (const [name, value] of Object.entries({ speechSynthesis: synthesis, SpeechSynthesisUtterance })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  /** @type {any} */ (globalThis).broadsheetQueue = queue;
}

/** @returns {Said | null} null while it is quiet */
export function spokenNow() {
  const [now] = /** @type {any} */ (globalThis).broadsheetQueue;
  return now ? { text: now.text, voice: now.voice.name, rate: now.rate } : null;
}

/** The voice comes to a word. @param {string} word of what is being spoken */
export function comeTo(word) {
  const [now] = /** @type {any} */ (globalThis).broadsheetQueue;
  const charIndex = now?.text.indexOf(word) ?? -1;
  if (!now || charIndex < 0) throw new Error(`${word} is not being spoken`);
  now.dispatchEvent(
    Object.assign(new Event('boundary'), { name: 'word', charIndex, charLength: word.length }),
  );
}

/** The voice has spoken it. */
export function finish() {
  const queue = /** @type {any} */ (globalThis).broadsheetQueue;
  queue[0]?.dispatchEvent(new Event('end'));
  queue.shift();
  void Promise.resolve().then(() => queue[0]?.dispatchEvent(new Event('start')));
}

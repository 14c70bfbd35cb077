/**
 * Reads the article aloud, with voices of this machine only. It begins at what is selected or being read, shows the word
 * and its paragraph, and scrolls along unless the person has gone elsewhere. Where it stopped is kept until the browser
 * closes.
 */
import { askBackground } from '../../platform/messages.ts';
import { RANGES } from '../../platform/settings.ts';
import { say } from '../../view/say.ts';
import { selectedIn } from '../../view/selected-in.ts';
import { createTool } from './bar.ts';
import type { Command } from './commands.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { createFollowing } from './following.ts';
import { createMediaKeys } from './media-keys.ts';
import { rememberFocus } from './remember-focus.ts';
import { createSpeaker } from './speaker.ts';
import speechCss from './speech.css';
import { createSpeechStrip } from './speech-strip.ts';
import { createSpokenMarks } from './spoken-marks.ts';
import { lettersBefore, placeAfter } from './spoken-place.ts';
import { placeIn, rangeOf, type Sentence, sameIn, sentenceAt, spokenText, wordEnd } from './spoken-text.ts';
import { createVoiceChoice } from './voice-choice.ts';
import { baseOf } from './voices.ts';

const FAILURES = { refused: 'speechRefused', silent: 'speechSilent', failed: 'speechFailed' } as const;

interface Word {
  readonly start: number;
  readonly end: number;
}

export function createSpeech(context: ReaderContext): ReaderFeature {
  const { document, dialog, rendered, layout, article, settings, change } = context;
  const window = document.defaultView as Window & typeof globalThis;
  // Switched off in the browser, or a device without any.
  if (!window.speechSynthesis) return {};

  let sentences: readonly Sentence[] = [];
  /** The sentence that is spoken, or that was when it stopped; and in it the word, once the voice has said one. */
  let current: Sentence | null = null;
  let comeBack = () => {};
  let word: Word | null = null;
  /** The speed and voices that were last spoken with. */
  let spokenWith = '';
  /** Letters that were read when the page was here before, in this browser session. */
  let before: number | null = null;

  const language = article.language.value === 'und' ? window.navigator.language : article.language.value;
  const voices = createVoiceChoice(window, settings);
  const marks = createSpokenMarks(context);
  const strip = createSpeechStrip(context, {
    playOrPause,
    stepSentence,
    stepParagraph,
    setRate: (speechRate) => change({ speechRate }),
    setVoice: (voice) => change({ voices: { ...settings().voices, [baseOf(language)]: voice } }),
    comeBack() {
      following.comeBack();
      draw();
    },
    close,
  });
  const following = createFollowing({
    context,
    place: () => placeNow(),
    edge: () => strip.element.getBoundingClientRect().top,
    onMoved: () => isOpen() && draw(),
  });
  context.edits.onChanged(readAnew);
  const speaker = createSpeaker({
    window,
    voiceOf: (sentence) => voices.speaking(sentence.language) ?? voices.speaking(language),
    rate: () => settings().speechRate,
    after: (sentence) => sentenceBeside(sentence, 1),
    onSentence(sentence, from) {
      show(sentence, from > 0 ? wordAt(sentence, from) : null);
      remember();
    },
    onWord: (sentence, start, length) => show(sentence, wordAt(sentence, start, length)),
    onEnd() {
      current = null;
      remember();
      stopped();
    },
    onStopped: stopped,
    onFailure(failure) {
      stopped();
      strip.tell([say(FAILURES[failure])], true);
    },
  });
  dialog.append(strip.element);
  const mediaKeys = createMediaKeys({
    context,
    parent: strip.element,
    actions: {
      play: () => speaker.isSpeaking() || begin(),
      pause: () => speaker.isSpeaking() && playOrPause(),
      stop: () => close(),
      previoustrack: () => stepParagraph(-1),
      nexttrack: () => stepParagraph(1),
      seekbackward: () => stepSentence(-1),
      seekforward: () => stepSentence(1),
    },
  });
  const isOpen = () => !strip.element.hidden;
  const tool = { id: 'read-aloud', icon: 'readAloud', label: say('readAloud') } as const;
  return {
    tools: [createTool(context, { ...tool, onClick: () => void open() })],
    css: speechCss,
    commands: [{ keys: ['r', 'MediaPlayPause'], label: 'readAloud', run: () => void open() }],
    keyGroups: [{ title: 'readAloud', commands: whileOpen() }],
    actions: { 'read-aloud': () => void open() },
    opened() {
      const leave = [following.watch(), observe()];
      window.addEventListener('pagehide', left);
      // Open since the last time: it goes on from where it stopped.
      draw();
      return () => {
        left();
        window.removeEventListener('pagehide', left);
        for (const end of leave) end();
      };
    },
    settled({ speechRate, voices: chosen }) {
      strip.showRate(speechRate);
      showVoices();
      const now = JSON.stringify([speechRate, chosen]);
      const isNew = now !== spokenWith;
      spokenWith = now;
      // What is in the queue keeps its voice and speed: it is asked for anew.
      if (isNew && speaker.isSpeaking() && current) speaker.speak(current, word?.start);
      draw();
    },
  };

  function whileOpen(): readonly Command[] {
    const isActive = isOpen;
    const { step } = RANGES.speechRate;
    return [
      { keys: ['.'], label: 'nextSentence', isActive, run: () => stepSentence(1) },
      { keys: [','], label: 'previousSentence', isActive, run: () => stepSentence(-1) },
      { keys: ['j', 'MediaTrackNext'], label: 'readNextParagraph', isActive, run: () => stepParagraph(1) },
      {
        keys: ['k', 'MediaTrackPrevious'],
        label: 'readPreviousParagraph',
        isActive,
        run: () => stepParagraph(-1),
      },
      { keys: ['d'], label: 'fasterSpeech', isActive, run: () => hasten(step) },
      { keys: ['s'], label: 'slowerSpeech', isActive, run: () => hasten(-step) },
    ];
  }

  async function open(): Promise<void> {
    if (isOpen()) {
      playOrPause();
      return;
    }
    comeBack = rememberFocus(dialog);
    strip.element.hidden = false;
    strip.showSpeaking(false);
    makeRoom();
    strip.tell([say('voicesAwaited')], false);
    [before] = await Promise.all([loadPlace(), voices.load()]);
    strip.tell([], true);
    showVoices();
    if (isOpen() && dialog.open && !speaker.isSpeaking()) begin();
  }

  /** A voice would go on over the next page. */
  function left(): void {
    speaker.stop();
    stopped();
    mediaKeys.end();
  }

  function close(): void {
    const hadFocus = strip.element.matches(':focus-within');
    strip.element.hidden = true;
    left();
    makeRoom();
    if (hadFocus) comeBack();
  }

  /** Pages are as high as what the strip leaves of the window. */
  function makeRoom(): void {
    if (layout.takesKeys()) layout.apply(settings());
  }

  function playOrPause(): void {
    if (!speaker.isSpeaking()) {
      begin();
      return;
    }
    speaker.stop();
    stopped();
  }

  function begin(): void {
    if (!voices.chosen(language)) {
      strip.tell(voices.whyNone(language), false);
      return;
    }
    strip.tell([], true);
    sentences = readSentences();
    const { sentence, from } = startingPlace();
    if (sentence) speak(sentence, from);
  }

  /**
   * What is selected; else where it stopped, while that is in sight, or nothing was read since the page was loaded; else
   * what is being read.
   */
  function startingPlace(): { readonly sentence: Sentence | null | undefined; readonly from?: number } {
    const selected = selectedIn(dialog.getRootNode() as ShadowRoot);
    if (selected && !selected.collapsed && rendered.contains(selected.startContainer)) {
      const { startContainer, startOffset } = selected;
      const sentence = sentenceAt(sentences, startContainer, startOffset);
      // Once: it goes on from where it is paused.
      document.getSelection()?.removeAllRanges();
      return { sentence, from: sentence ? placeIn(sentence, startContainer, startOffset) : 0 };
    }
    if (current && !following.isAway()) return { sentence: current, from: word?.start ?? 0 };
    const kept = current === null && before !== null ? placeAfter(sentences, before) : null;
    before = null;
    if (kept && layout.place() === null) {
      context.announce(say('readsOnWhereStopped'));
      return kept;
    }
    const block = layout.place()?.block;
    return { sentence: (block && sentenceAt(sentences, block, 0)) ?? sentences[0] };
  }

  function speak(sentence: Sentence, from = 0): void {
    strip.showSpeaking(true);
    mediaKeys.show('playing');
    speaker.speak(sentence, from);
    showFrom(sentence);
  }

  function stopped(): void {
    strip.showSpeaking(false);
    mediaKeys.show('paused');
    if (current) remember();
    draw();
  }

  /** What was read stays read when the background does not answer. */
  async function loadPlace(): Promise<number | null> {
    return (await askBackground('spokenPlace', article.url).catch(() => null))?.at ?? null;
  }

  function remember(): void {
    const at = current && lettersBefore(sentences, current, word?.start);
    askBackground('noteSpokenPlace', article.url, at).catch(() => {});
  }

  /** There is more to read, or less, or it stands in another order, while it is read. */
  function readAnew(): void {
    if (sentences.length === 0) return;
    const next = current && sentenceBeside(current, 1);
    sentences = readSentences();
    if (!current || !next || !speaker.isSpeaking() || !sameIn(sentences, current)) return;
    const after = sentenceBeside(current, 1);
    // What came next is in the queue already: it is asked for anew.
    if (!after || !sameIn([after], next)) speaker.speak(current, word?.start);
  }

  function stepSentence(by: 1 | -1): void {
    const beside = current && sentenceBeside(current, by);
    if (beside) stepTo(beside);
  }

  /** Back is first to the beginning of the paragraph that is read. */
  function stepParagraph(by: 1 | -1): void {
    sentences = readSentences();
    const at = sentences.findIndex((sentence) => current && sameIn([sentence], current));
    const isOther = ({ block }: Sentence) => block !== current?.block;
    const next = by > 0 ? sentences.findIndex((sentence, index) => index > at && isOther(sentence)) : -1;
    const firstOf = (block: Element | undefined) =>
      sentences.findIndex((sentence) => sentence.block === block);
    const first = firstOf(current?.block);
    const target = by > 0 ? next : first < at ? first : firstOf(sentences[at - 1]?.block);
    const sentence = sentences[target];
    if (sentence) stepTo(sentence);
  }

  /** Whoever has paused and looks for a place hears nothing until they go on. */
  function stepTo(sentence: Sentence): void {
    if (speaker.isSpeaking()) speak(sentence);
    else showFrom(sentence);
  }

  function sentenceBeside(sentence: Sentence, by: 1 | -1): Sentence | null {
    const same = sameIn(sentences, sentence);
    return (same && sentences[sentences.indexOf(same) + by]) ?? null;
  }

  function hasten(by: number): void {
    const { min, max } = RANGES.speechRate;
    const wanted = Math.round((settings().speechRate + by) * 10) / 10;
    change({ speechRate: Math.min(max, Math.max(min, wanted)) });
  }

  function readSentences(): readonly Sentence[] {
    const parts = ['#headline', '#dek', '#body'].map((part) => rendered.querySelector(part));
    return spokenText(
      parts.filter((part) => part !== null),
      language,
    );
  }

  function showVoices(): void {
    strip.showVoices(voices.of(language), voices.chosen(language));
  }

  // What is seen of it

  /** From here on, wherever the person has gone meanwhile. */
  function showFrom(sentence: Sentence): void {
    current = sentence;
    word = null;
    if (!speaker.isSpeaking()) remember();
    following.comeBack();
    draw();
  }

  function show(sentence: Sentence, said: Word | null): void {
    current = sentence;
    word = said;
    following.follow();
    draw();
  }

  function placeNow(): { readonly range: Range; readonly block: Element } | null {
    const range = isOpen() && current ? rangeOf(current, word?.start, word?.end) : null;
    return range && current && { range, block: current.block };
  }

  function draw(): void {
    const place = placeNow();
    marks.show(place && { ...place, isWord: word !== null });
    strip.showAway(place !== null && following.isAway());
  }

  /** The text lies elsewhere when the window, the letters or a picture have another size. */
  function observe(): () => void {
    const observer = new window.ResizeObserver(draw);
    observer.observe(context.column);
    context.column.addEventListener('toggle', draw, true);
    return () => {
      observer.disconnect();
      context.column.removeEventListener('toggle', draw, true);
    };
  }
}

/** @param length 0 when the voice does not say it */
function wordAt(sentence: Sentence, start: number, length = 0): Word {
  return { start, end: length > 0 ? start + length : wordEnd(sentence, start) };
}

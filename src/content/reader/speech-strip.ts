/** The strip at the foot of the reader while it reads aloud: what can be pressed, and what there is to say. */
import { RANGES } from '../../platform/settings.ts';
import { createRange } from '../../view/control-parts.ts';
import { createIcon, type IconName } from '../../view/icon.ts';
import { say, sayNumber } from '../../view/say.ts';
import { createPanel, createTool } from './bar.ts';
import type { ReaderContext } from './feature.ts';
import { nameOf } from './voice-choice.ts';
import type { VoiceFacts } from './voices.ts';

interface Actions {
  playOrPause(): void;
  stepSentence(by: 1 | -1): void;
  stepParagraph(by: 1 | -1): void;
  setRate(rate: number): void;
  /** @param voice its address */
  setVoice(voice: string): void;
  /** Shows what is being read. */
  comeBack(): void;
  close(): void;
}

export interface SpeechStrip {
  readonly element: HTMLElement;
  showSpeaking(isSpeaking: boolean): void;
  showRate(rate: number): void;
  showVoices(voices: readonly VoiceFacts[], chosen: VoiceFacts | null): void;
  /** Whether what is being read is out of sight. */
  showAway(isAway: boolean): void;
  /** Instead of what can be pressed when nothing can be read. */
  tell(sentences: readonly string[], canRead: boolean): void;
}

export function createSpeechStrip(
  context: Pick<ReaderContext, 'document' | 'element'>,
  actions: Actions,
): SpeechStrip {
  const { document, element } = context;
  const play = createButton('speech-play', 'play', say('readAloud'), actions.playOrPause);
  const words = element('div', { class: 'speech-words', role: 'status' });
  const back = element(
    'button',
    { type: 'button', class: 'speech-return', hidden: true, onclick: actions.comeBack },
    say('backToReading'),
  );
  const rate = createRange(
    element,
    {
      name: 'speechRate',
      label: say('speechRate'),
      range: RANGES.speechRate,
      shown: (value) => say('speechRateIs', sayNumber(value)),
      worded: (value) => say('speechRateWorded', sayNumber(value)),
    },
    actions.setRate,
  );
  const select = element('select', { name: 'voice', onchange: () => actions.setVoice(select.value) });
  const panel = createPanel(
    context,
    { id: 'speech-panel', icon: 'voice', label: say('voiceAndSpeed') },
    element(
      'div',
      { class: 'controls' },
      rate.element,
      element('label', { class: 'field' }, element('span', null, say('voice')), select),
      element('p', { class: 'control-note' }, say('voicesAreLocal')),
    ),
  );
  const shownRate = element('span', { class: 'speech-rate', 'aria-hidden': 'true' });
  const summary = panel.querySelector('summary');
  summary?.append(shownRate);
  const transport = element(
    'div',
    // What is heard first stands on the left in every language, as on any player.
    { class: 'speech-transport', dir: 'ltr' },
    createButton('speech-previous-paragraph', 'first', say('readPreviousParagraph'), () =>
      actions.stepParagraph(-1),
    ),
    createButton('speech-previous-sentence', 'previous', say('previousSentence'), () =>
      actions.stepSentence(-1),
    ),
    play,
    createButton('speech-next-sentence', 'next', say('nextSentence'), () => actions.stepSentence(1)),
    createButton('speech-next-paragraph', 'last', say('readNextParagraph'), () => actions.stepParagraph(1)),
  );
  const strip = element(
    'section',
    { class: 'speech', 'aria-label': say('readAloud'), hidden: true },
    back,
    words,
    element('div', { class: 'speech-side' }, panel),
    transport,
    element(
      'div',
      { class: 'speech-side is-end' },
      createButton('speech-close', 'close', say('stopReading'), actions.close),
    ),
  );
  return {
    element: strip,
    showSpeaking(isSpeaking) {
      const label = say(isSpeaking ? 'pauseReading' : 'readAloud');
      play.replaceChildren(createIcon(document, isSpeaking ? 'pause' : 'play'));
      play.setAttribute('aria-label', label);
      play.title = label;
    },
    showRate(value) {
      rate.show(value);
      shownRate.textContent = say('speechRateIs', sayNumber(value));
      const label = say('voiceAndSpeedIs', sayNumber(value));
      summary?.setAttribute('aria-label', label);
      summary?.setAttribute('title', label);
    },
    showVoices(voices, chosen) {
      select.replaceChildren(...optionsOf(voices));
      select.value = chosen?.voiceURI ?? '';
    },
    showAway(isAway) {
      back.hidden = !isAway;
    },
    tell(sentences, canRead) {
      words.replaceChildren(...sentences.map((sentence) => element('p', null, sentence)));
      for (const part of [transport, panel]) part.hidden = !canRead;
    },
  };

  function createButton(id: string, icon: IconName, label: string, onClick: () => void): HTMLButtonElement {
    return createTool(context, { id, icon, label, onClick });
  }

  /** By region, where there are several: names alone do not tell. */
  function optionsOf(voices: readonly VoiceFacts[]): readonly Node[] {
    const regions = [...new Set(voices.map(({ lang }) => lang))];
    const optionOf = ({ name, voiceURI }: VoiceFacts) => element('option', { value: voiceURI }, name);
    if (regions.length < 2) return voices.map(optionOf);
    return regions.map((region) =>
      element(
        'optgroup',
        { label: nameOf(region) },
        ...voices.filter(({ lang }) => lang === region).map(optionOf),
      ),
    );
  }
}

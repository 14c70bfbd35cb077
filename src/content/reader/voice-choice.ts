/** The voice that reads a language: the one that was chosen for it, else the best there is on this machine. */
import type { Settings } from '../../platform/settings.ts';
import { say } from '../../view/say.ts';
import { voiceAdvice } from './voice-advice.ts';
import { baseOf, isLocal, voicesFor } from './voices.ts';

export interface VoiceChoice {
  /** Voices come a while after they are asked for, or never. */
  load(): Promise<void>;
  /** The best first. */
  of(language: string): readonly SpeechSynthesisVoice[];
  chosen(language: string): SpeechSynthesisVoice | null;
  /** What to say to a person who has none for a language. */
  whyNone(language: string): readonly string[];
}

const VOICES_WITHIN_MS = 3_000;

export function createVoiceChoice(window: Window, settings: () => Pick<Settings, 'voices'>): VoiceChoice {
  const { speechSynthesis: synthesis, navigator } = window;
  let all: readonly SpeechSynthesisVoice[] = [];
  return { load, of, chosen, whyNone };

  async function load(): Promise<void> {
    all = synthesis.getVoices();
    if (all.length > 0) return;
    await new Promise<void>((resolve) => {
      synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
      window.setTimeout(resolve, VOICES_WITHIN_MS);
    });
    all = synthesis.getVoices();
  }

  function of(language: string): readonly SpeechSynthesisVoice[] {
    return voicesFor(language, all, navigator.languages);
  }

  function chosen(language: string): SpeechSynthesisVoice | null {
    const able = of(language);
    const remembered = settings().voices[baseOf(language)];
    return able.find(({ voiceURI }) => voiceURI === remembered) ?? able[0] ?? null;
  }

  function whyNone(language: string): readonly string[] {
    const why = all.some(isLocal) ? say('noVoiceFor', nameOf(baseOf(language))) : say('noVoices');
    return [why, say(voiceAdvice(navigator.userAgent))];
  }
}

/** The language in the words of the person; its code where the browser knows no name. */
export function nameOf(language: string): string {
  try {
    const names = new Intl.DisplayNames(say('locale'), { type: 'language' });
    return names.of(language.replaceAll('_', '-')) ?? language;
  } catch {
    return language;
  }
}

/** The voice that reads a language: the one that was chosen for it, else the best there is on this machine. */
import type { Settings } from '../../platform/settings.ts';
import { say } from '../../view/say.ts';
import { voiceAdvice } from './voice-advice.ts';
import { baseOf, isLocal, type VoiceFacts, voicesFor } from './voices.ts';

export interface VoiceChoice {
  /** Voices come a while after they are asked for, or never. */
  load(): Promise<void>;
  /** The best first. */
  of(language: string): readonly VoiceFacts[];
  chosen(language: string): VoiceFacts | null;
  /** The browser's own object for the chosen one, to be used at once. */
  speaking(language: string): SpeechSynthesisVoice | null;
  /** What to say to a person who has none for a language. */
  whyNone(language: string): readonly string[];
}

/** Speech Dispatcher takes more than four seconds for the voices of eSpeak. */
const VOICES_WITHIN_MS = 8_000;

const SPEECH_DISPATCHER = 'urn:moz-tts:speechd:';

export function createVoiceChoice(window: Window, settings: () => Pick<Settings, 'voices'>): VoiceChoice {
  const { speechSynthesis: synthesis, navigator } = window;
  // Facts, never the browser's objects: Firefox 153 ends the tab when an older one is asked for anything.
  let all: readonly VoiceFacts[] = [];
  return { load, of, chosen, speaking, whyNone };

  async function load(): Promise<void> {
    all = readVoices();
    if (all.length > 0) return;
    await new Promise<void>((resolve) => {
      synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
      window.setTimeout(resolve, VOICES_WITHIN_MS);
    });
    all = readVoices();
  }

  function readVoices(): readonly VoiceFacts[] {
    return synthesis.getVoices().map(({ default: isDefault, lang, localService, name, voiceURI }) => ({
      default: isDefault,
      lang,
      localService,
      name,
      voiceURI,
    }));
  }

  function of(language: string): readonly VoiceFacts[] {
    return voicesFor(language, all, navigator.languages);
  }

  function chosen(language: string): VoiceFacts | null {
    const able = of(language);
    const remembered = settings().voices[baseOf(language)];
    return able.find(({ voiceURI }) => voiceURI === remembered) ?? able[0] ?? null;
  }

  /** Addresses are not always unlike: a voice that sends the text away is not taken for one that does not. */
  function speaking(language: string): SpeechSynthesisVoice | null {
    const wanted = chosen(language);
    const isWanted = (voice: VoiceFacts) => voice.voiceURI === wanted?.voiceURI && isLocal(voice);
    return synthesis.getVoices().find(isWanted) ?? null;
  }

  function whyNone(language: string): readonly string[] {
    if (all.some(isLocal))
      return [say('noVoiceFor', nameOf(baseOf(language))), say(voiceAdvice(navigator.userAgent))];
    // Firefox on Linux says it of none, whatever is installed: nothing that could be installed would help.
    const isFirefoxOnLinux = all.some(({ voiceURI }) => voiceURI.startsWith(SPEECH_DISPATCHER));
    if (isFirefoxOnLinux) return [say('noVoicesInFirefoxOnLinux')];
    return [say(all.length > 0 ? 'noLocalVoices' : 'noVoices'), say(voiceAdvice(navigator.userAgent))];
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

/**
 * Which voices may read, and which reads best. Only voices of the machine itself: all others send the text to a server.
 */

/** What is asked of a voice of the browser. */
export type VoiceFacts = Pick<
  SpeechSynthesisVoice,
  'default' | 'lang' | 'localService' | 'name' | 'voiceURI'
>;

/** eSpeak offers each language once more for each of a hundred throats. */
const ESPEAK_VARIANT = /\+/;

/** Voices of macOS that sing, whisper or play the fool. */
const NOVELTIES =
  /^(?:Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Good News|Hysterical|Jester|Junior|Organ|Pipe Organ|Ralph|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/i;
const BETTER = /\b(?:premium|enhanced|natural|neural|siri)\b/i;

/** Languages that go by more than one code. */
const SAME: Readonly<Record<string, string>> = {
  cmn: 'zh',
  in: 'id',
  iw: 'he',
  nb: 'no',
  nn: 'no',
  tl: 'fil',
};

/** What the browser says, and no guess of ours: a name or an address may be anybody's. */
export function isLocal({ localService }: VoiceFacts): boolean {
  return localService === true;
}

/**
 * @param language BCP 47, of the text
 * @param own languages of the person, the one they like most first
 * @returns the local voices that speak it, the best first
 */
export function voicesFor<V extends VoiceFacts>(
  language: string,
  voices: readonly V[],
  own: readonly string[] = [],
): readonly V[] {
  const wanted = localeOf(language);
  const usable = voices.filter((voice) => isLocal(voice) && !isVariant(voice));
  const speaking = usable.filter(({ lang }) => baseOf(lang) === baseOf(language));
  const ownRegion = own
    .map(localeOf)
    .find((locale) => locale && locale.language === wanted?.language)?.region;
  const weigh = ({ lang, name, default: isDefault }: V) => {
    const locale = localeOf(lang);
    return (
      (wanted && locale?.maximize().script === wanted.maximize().script ? 16 : 0) +
      (wanted?.region && locale?.region === wanted.region ? 8 : 0) +
      (!wanted?.region && ownRegion && locale?.region === ownRegion ? 8 : 0) +
      (locale?.region === wanted?.maximize().region ? 4 : 0) +
      (BETTER.test(name) ? 2 : 0) +
      (isDefault ? 1 : 0) -
      (NOVELTIES.test(name) ? 32 : 0)
    );
  };
  return speaking
    .map((voice) => ({ voice, weight: weigh(voice) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ voice }) => voice);
}

/** The language without region and script, by one code: `pt` for `pt-BR`. */
export function baseOf(language: string): string {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  return SAME[base] ?? base;
}

function isVariant({ name, voiceURI }: VoiceFacts): boolean {
  return ESPEAK_VARIANT.test(name) && /espeak|speechd/i.test(voiceURI);
}

/** Android writes `en_US`; some voices and many pages name languages that are none. */
function localeOf(language: string): Intl.Locale | null {
  try {
    return new Intl.Locale(language.replaceAll('_', '-').replace(/^cmn\b/i, 'zh'));
  } catch {
    return null;
  }
}

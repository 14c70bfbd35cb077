/** Which voices may read, and which one does. */
import { expect, it } from 'vitest';
import { voiceAdvice } from '../../../src/content/reader/voice-advice.ts';
import { baseOf, isLocal, type VoiceFacts, voicesFor } from '../../../src/content/reader/voices.ts';

const voice = (name: string, lang: string, more: Partial<VoiceFacts> = {}): VoiceFacts => ({
  name,
  lang,
  voiceURI: name,
  localService: true,
  default: false,
  ...more,
});
const names = (language: string, voices: readonly VoiceFacts[], own?: readonly string[]) =>
  voicesFor(language, voices, own).map(({ name }) => name);

it('a voice that sends the text away never reads, not even as the only one', () => {
  const remote = voice('Google Deutsch', 'de-DE', { localService: false, default: true });
  expect(isLocal(remote)).toBe(false);
  expect(names('de', [remote])).toEqual([]);
  expect(names('de', [remote, voice('Anna', 'de-DE')])).toEqual(['Anna']);
});

it('a voice that does not say whether it is local is not', () => {
  expect(isLocal({ ...voice('Odd', 'en'), localService: undefined as unknown as boolean })).toBe(false);
});

it('a voice is not local because its address looks so', () => {
  const own = voice('German', 'de', { voiceURI: 'urn:moz-tts:speechd:German?de', localService: false });
  expect(names('de-DE', [own])).toEqual([]);
});

it('only voices of the language read', () => {
  const voices = [voice('Anna', 'de-DE'), voice('Amélie', 'fr-CA'), voice('Dena', 'den')];
  expect(names('de', voices)).toEqual(['Anna']);
  expect(names('fr', voices)).toEqual(['Amélie']);
  expect(names('es', voices)).toEqual([]);
});

it('the region of the article comes first, then that of the person, then the usual one of the language', () => {
  const voices = [voice('AU', 'en-AU'), voice('US', 'en-US'), voice('GB', 'en-GB')];
  expect(names('en-GB', voices, ['en-AU'])[0]).toBe('GB');
  expect(names('en', voices, ['de', 'en-AU'])[0]).toBe('AU');
  expect(names('en', voices, ['de'])[0]).toBe('US');
});

it('Chinese in its own script is preferred', () => {
  const voices = [voice('Tingting', 'zh-CN'), voice('Meijia', 'zh-TW'), voice('Mandarin', 'cmn')];
  expect(names('zh-Hant', voices)[0]).toBe('Meijia');
  expect(names('zh', voices)[0]).toBe('Tingting');
  expect(names('zh-CN', voices)).toHaveLength(3);
});

it('codes that differ and mean the same, and codes as Android writes them, are understood', () => {
  expect(names('nb-NO', [voice('Nora', 'no')])).toEqual(['Nora']);
  expect(names('pt-BR', [voice('PT', 'pt_PT'), voice('BR', 'pt_BR')])).toEqual(['BR', 'PT']);
  expect(names('he', [voice('Carmit', 'iw_IL')])).toEqual(['Carmit']);
  expect(baseOf('PT_br')).toBe('pt');
});

it('a voice whose language is no language harms nothing', () => {
  expect(names('en', [voice('Odd', ''), voice('Odder', 'en-US-NYC-!'), voice('US', 'en-US')])).toContain(
    'US',
  );
});

it('the better voice of a region comes first, the jester last', () => {
  const voices = [voice('Zarvox', 'en-US'), voice('Fay', 'en-US'), voice('Fay (Premium)', 'en-US')];
  expect(names('en-US', voices)).toEqual(['Fay (Premium)', 'Fay', 'Zarvox']);
});

it('of the hundred throats of eSpeak one is enough', () => {
  const voices = ['English+Adam', 'English', 'English+Zac'].map((name) =>
    voice(name, 'en', { voiceURI: `urn:moz-tts:speechd:${name}?en` }),
  );
  expect(names('en', voices)).toEqual(['English']);
  expect(names('en', [voice('Aria+ natural', 'en-US')])).toEqual(['Aria+ natural']);
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/150', 'voicesOnWindows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/150', 'voicesOnMac'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/150', 'voicesOnChromeOs'],
  ['Mozilla/5.0 (Android 15; Mobile; rv:140.0) Firefox/140.0', 'voicesOnAndroid'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0', 'voicesOnLinux'],
])('%s gets its voices there: %s', (userAgent, key) => expect(voiceAdvice(userAgent)).toBe(key));

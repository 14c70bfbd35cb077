/** Voices that a test can play, in the reader of a page. @see scripts/drive/played-voices.mjs */
import {
  comeTo,
  finish,
  installVoices,
  type Said,
  spokenNow,
} from '../../../scripts/drive/played-voices.mjs';
import type { ChromiumRig } from './chromium.ts';

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

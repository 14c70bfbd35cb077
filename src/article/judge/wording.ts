/** What can be counted in a block's text, and what it says. */
import { phrases } from '../../rules/judge-words.ts';
import { lettered } from '../lettered.ts';

export type Phrase = keyof typeof phrases;

const SENTENCE_ENDS = '.!?。！？';
const LAST_OF_SENTENCE = `.!?…。！？؟"”»')]`;
const CAPITALS = lettered(String.raw`\p{Lu}`, 'g');
const COMMAS = ',;，、';

interface Counts {
  readonly sentences: number;
  readonly commas: number;
  readonly digits: number;
  readonly capitals: number;
}

/** @param text with white space folded */
export function countCharacters(text: string): Counts {
  let sentences = 0;
  let commas = 0;
  let digits = 0;
  let capitals = 0;
  let isPlain = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 97 && code <= 122) /* a to z */ || code === 32 /* space */) continue;
    if (code > 127) isPlain = false;
    if (code >= 65 && code <= 90 /* A to Z */) capitals += 1;
    else if (code >= 48 && code <= 57 /* 0 to 9 */) digits += 1;
    else if (COMMAS.includes(text[at] as string)) commas += 1;
    else if (SENTENCE_ENDS.includes(text[at] as string) && isBreak(text, at + 1)) sentences += 1;
  }
  if (!isPlain) capitals = CAPITALS.match(text).length;
  return { sentences, commas, digits, capitals };
}

function isBreak(text: string, at: number): boolean {
  return at === text.length || text[at] === ' ';
}

export function endsSentence(text: string): boolean {
  return LAST_OF_SENTENCE.includes(text.at(-1) as string);
}

export function says(text: string, thing: Phrase): boolean {
  return phrases[thing].pattern.test(text);
}

/** The same for a text so short that it says nothing else. */
export function saysShortly(text: string, thing: Phrase): boolean {
  return text.length < phrases[thing].shorterThan && says(text, thing);
}

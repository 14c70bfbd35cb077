/** A headline says what happened or what one will learn; the title of any other page is a name. */
import { TITLES } from '../../rules/gate-words.ts';
import { lettered } from '../lettered.ts';

const WORDS = lettered(String.raw`[\p{L}\p{N}]{3,}`, 'g');

export function headlineFeatures(title: string, h1: string) {
  const headline = h1 || title;
  // The part before the name of the site.
  const ownTitle = title.split(/\s[|–—·•:»«-]\s/)[0] as string;
  return {
    h1Words: h1.split(/\s+/).length,
    titleWords: WORDS.match(ownTitle).length,
    titleTells: Number(TITLES.tells.test(headline) || TITLES.tells.test(title)),
    titleSentence: Number(TITLES.sentence.test(headline)),
  };
}

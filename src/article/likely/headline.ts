/** A headline says what happened or what one will learn; the title of any other page is a name. */
import { TITLES } from '../../rules/gate-words.ts';
import { wordsOf } from './words.ts';

export function headlineFeatures(title: string, h1: string) {
  const headline = h1 || title;
  // The part before the name of the site.
  const ownTitle = title.split(/\s[|–—·•:»«-]\s/)[0] as string;
  return {
    titleWords: wordsOf(ownTitle).length,
    titleTells: Number(TITLES.tells.test(headline) || TITLES.tells.test(title)),
    titleSentence: Number(TITLES.sentence.test(headline)),
  };
}

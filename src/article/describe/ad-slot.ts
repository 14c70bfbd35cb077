/** The place of an advertisement above the headline. It has a label of its own, which says nothing of the article below it. */
import { classPattern } from '../class-pattern.ts';
import { labelKind } from '../scrub/labels.ts';
import { foldSpace } from '../text.ts';
import type { Line } from './headline-block.ts';
import { shownText } from './shown-text.ts';

/** Words of the place alone: "sponsored" and "anzeige" name the label of an article somebody paid for as well. */
const PLACE = classPattern(
  'ads? adverts? advertisement[a-z]* advertising adsbygoogle ad-?(?:box|container|holder|place(?:holder|ment)?|slot|space|tile|unit|wrap(?:per)?|zone) banner billboard dfp gpt iqadtile leaderboard skyscraper superbanner'.split(
    ' ',
  ),
);
/** "ad-label": so the label is named of an advertisement and of a paid article alike. */
const LABEL = classPattern('label badge tag marker disclosure hint note'.split(' '));
/** `data-ad-slot`, `data-advertisement`: software finds the place by it. */
const AD_DATA = /^data-(?:ads?|adverts?|advertisement|gpt|dfp)(?:-|$)/;
/** What brings the advertisement, or was put there by it; beside the label of an article there is none. */
const BROUGHT = 'iframe, ins, script, [id^="google_ads" i], [id^="div-gpt" i]';

/**
 * Whether a line above the headline is the label of an advertisement: it stands in a box named for them, or in one with
 * nothing else but their place. "Opinion" on a banner is no such label.
 */
export function isLabelOfAd(
  { text, block }: Pick<Line, 'text' | 'block'>,
  headline: Element | null,
): boolean {
  if (labelKind(text) !== 'ad') return false;
  for (let box: Element | null = block; box && !box.contains(headline); box = box.parentElement) {
    if (isNamedForAds(box) || holdsOnlyAd(box, text)) return true;
  }
  return false;
}

function isNamedForAds(box: Element): boolean {
  const names = [...box.classList, box.id];
  return (
    names.some((name) => PLACE.test(name) && !LABEL.test(name)) ||
    box.getAttributeNames().some((name) => AD_DATA.test(name))
  );
}

function holdsOnlyAd(box: Element, label: string): boolean {
  return box.querySelector(BROUGHT) !== null && foldSpace(shownText(box)) === label;
}

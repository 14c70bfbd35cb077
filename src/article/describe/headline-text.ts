/** The headline within what its element prints: a kicker before it and a remark after it stand in elements of their own. */
import { HEADLINE_LABELS, UNSEEN_CLASSES } from '../../rules/metadata.ts';
import { classPattern } from '../class-pattern.ts';
import { foldSpace } from '../text.ts';
import { joinPieces, shownPieces, shownText } from './shown-text.ts';

const LABEL = new RegExp(String.raw`(?:^|[\s_-])(?:${HEADLINE_LABELS.join('|')})`, 'i');
const UNSEEN = classPattern(UNSEEN_CLASSES);
const SHORTEST_HEADLINE = 8;

export function printedHeadline(headline: Element): string {
  const whole = afterUnseenColon(headline) ?? shownText(headline);
  const labels = new Set(
    [...headline.querySelectorAll('[class]')].filter((element) => LABEL.test(classOf(element))),
  );
  if (labels.size === 0) return whole;
  const pieces = shownPieces(headline, (element) => labels.has(element));
  const rest = foldSpace(joinPieces(pieces)).replace(/^[\s:|/–—-]+|(?<![\s:|/–—-])[\s:|/–—-]+$/g, '');
  return rest.length >= SHORTEST_HEADLINE ? rest : whole;
}

/**
 * A colon that is read out and not seen ends the kicker: to the eye the two are lines of their own.
 *
 * @returns null where there is none
 */
function afterUnseenColon(headline: Element): string | null {
  const colon = [...headline.querySelectorAll('[class]')].find(
    (element) => element.textContent?.trim() === ':' && UNSEEN.test(classOf(element)),
  );
  const pieces = colon ? shownPieces(headline) : [];
  const at = pieces.findIndex((piece) => piece.trim() === ':');
  const [before, after] = [pieces.slice(0, at), pieces.slice(at + 1)].map(textOf);
  return at > 0 && before && after && after.length >= SHORTEST_HEADLINE ? after : null;
}

function textOf(pieces: readonly string[]): string {
  return foldSpace(joinPieces(pieces));
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** The headline within what its element prints: a kicker before it and a remark after it stand in elements of their own. */
import { HEADLINE_LABELS } from '../../rules/metadata.ts';
import { foldSpace } from '../text.ts';
import { joinPieces, shownPieces, shownText } from './shown-text.ts';

const LABEL = new RegExp(String.raw`(?:^|[\s_-])(?:${HEADLINE_LABELS.join('|')})`, 'i');
const SHORTEST_HEADLINE = 8;

export function printedHeadline(headline: Element): string {
  const whole = shownText(headline);
  const labels = new Set(
    [...headline.querySelectorAll('[class]')].filter((element) => LABEL.test(classOf(element))),
  );
  if (labels.size === 0) return whole;
  const pieces = shownPieces(headline, (element) => labels.has(element));
  const rest = foldSpace(joinPieces(pieces)).replace(/^[\s:|/–—-]+|(?<![\s:|/–—-])[\s:|/–—-]+$/g, '');
  return rest.length >= SHORTEST_HEADLINE ? rest : whole;
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

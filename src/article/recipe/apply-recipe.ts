/**
 * Does with a page what a person has said of its site: takes out what does not belong, and marks what does. A selector
 * that is none, or is slow, or that would take the article itself or put the whole page into it, is ignored and told of.
 */
import { paragraphCharacters } from '../text.ts';
import type { Recipe, RecipeReport } from '../types.ts';
import { isQuick } from './quick-selector.ts';

/** What the person wants to be in the article. */
export interface Kept {
  isKept(element: Element): boolean;
  holdsKept(element: Element): boolean;
  /** Whether it is kept, or stands in something that is. */
  isWithin(element: Element): boolean;
}

/** Whether a thing cannot go whole: what the person keeps is around it or in it. */
export function touchesKept(element: Element, kept: Kept): boolean {
  return kept.isWithin(element) || kept.holdsKept(element);
}

export const KEEPS_NOTHING: Kept = { isKept: () => false, holdsKept: () => false, isWithin: () => false };

/** Of the characters in paragraphs: who takes more has taken the article. */
const MOST_TAKEN = 0.5;
/** Of the characters of the page: who keeps more has kept its menus too. */
const MOST_KEPT = 0.9;
/** With fewer, the text of the page stands elsewhere. */
const FEWEST_IN_PARAGRAPHS = 500;

export interface Applied {
  readonly kept: Kept;
  /** Null without a recipe. */
  readonly report: RecipeReport | null;
}

/** @param body of the copy; what is dropped is taken out of it */
export function applyRecipe(body: Element, recipe: Recipe | null): Applied {
  if (!recipe) return { kept: KEEPS_NOTHING, report: null };
  const ignored: Array<RecipeReport['ignored'][number]> = [];
  let applied = 0;
  const empty = body.cloneNode(false) as Element;
  const find = (selector: string): readonly Element[] => {
    const isValid = matchesIn(empty, selector) !== null;
    const found = isValid && isQuick(selector) ? matchesIn(body, selector) : null;
    if (!found) ignored.push({ selector, reason: isValid ? 'slow' : 'invalid' });
    if (found && found.length > 0) applied += 1;
    return found ?? [];
  };
  const weigh = paragraphCharacters(body) >= FEWEST_IN_PARAGRAPHS ? inParagraphs : inAll;
  const all = weigh(body);
  let left = all;
  for (const selector of recipe.drop) {
    const found = outermost(find(selector));
    const taken = found.reduce((sum, element) => sum + weigh(element), 0);
    if (all - left + taken > MOST_TAKEN * all && taken > 0) {
      ignored.push({ selector, reason: 'takes-article' });
      applied -= 1;
      continue;
    }
    left -= taken;
    for (const element of found) element.remove();
  }
  const whole = inAll(body);
  const keep = recipe.keep.flatMap((selector) => {
    const found = outermost(find(selector));
    if (found.reduce((sum, element) => sum + inAll(element), 0) <= MOST_KEPT * whole) return found;
    ignored.push({ selector, reason: 'keeps-page' });
    applied -= 1;
    return [];
  });
  return {
    kept: keptOf(keep),
    report: { rules: recipe.keep.length + recipe.drop.length, applied, ignored },
  };
}

/** @returns null for what is no selector */
export function matchesIn(body: Element, selector: string): readonly Element[] | null {
  try {
    return [...body.querySelectorAll(selector)];
  } catch {
    return null;
  }
}

function keptOf(elements: readonly Element[]): Kept {
  if (elements.length === 0) return KEEPS_NOTHING;
  const kept = new Set(elements);
  const holders = new Set<Element>();
  for (const element of kept) {
    for (let box = element.parentElement; box && !holders.has(box); box = box.parentElement) holders.add(box);
  }
  const isWithin = (element: Element): boolean => {
    for (let box: Element | null = element; box; box = box.parentElement) if (kept.has(box)) return true;
    return false;
  };
  return { isKept: (element) => kept.has(element), holdsKept: (element) => holders.has(element), isWithin };
}

/** @param elements in the order of the page */
function outermost(elements: readonly Element[]): readonly Element[] {
  const found: Element[] = [];
  for (const element of elements) if (!found.at(-1)?.contains(element)) found.push(element);
  return found;
}

function inParagraphs(element: Element): number {
  return element.localName === 'p' ? inAll(element) : paragraphCharacters(element);
}

function inAll(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}

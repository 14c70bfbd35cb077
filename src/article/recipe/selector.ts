/**
 * Makes a selector from a block that somebody put back or took out, which finds such blocks on other articles of the
 * site: short, of names that last, never of text or position. It must find this block and few others, and never a large
 * part of the article; rather none than a wrong one.
 */
import { type Name, stableNamesOf } from './stable-names.ts';

export interface Selected {
  readonly selector: string;
  /** How many blocks of this page it finds. */
  readonly matches: number;
}

interface Page {
  readonly root: Element;
  /** The blocks of the article's text. */
  readonly body: readonly Element[];
}

const MOST_MATCHES = 12;
/** Of the characters of the article beside the block itself. */
const MOST_OF_BODY = 0.25;
/** Of the characters that a selector finds, to those of the block: a box of menus is no sibling of a paragraph. */
const MOST_TIMES = 6;
const SPARE_CHARACTERS = 600;
const MOST_ANCESTORS = 6;
const MATCH_COST = 1;
const HARM_COST = 20;
const JOINED_COST = 1;
const FAR_COST = 0.25;

/** @param levels the block, and the boxes around it and in it that hold just the same */
export function selectorFor(levels: readonly Element[], page: Page): Selected | null {
  let best: (Selected & { readonly cost: number }) | null = null;
  const seen = new Set<string>();
  for (const level of levels) {
    for (const { selector, cost } of candidatesFor(level, page.root)) {
      if (seen.has(selector) || (best && cost >= best.cost)) continue;
      seen.add(selector);
      const found = [...page.root.querySelectorAll(selector)];
      const harm = harmOf(found, levels, page);
      if (harm === null) continue;
      const whole = cost + MATCH_COST * (found.length - 1) + HARM_COST * harm;
      if (!best || whole < best.cost) best = { selector, matches: found.length, cost: whole };
    }
  }
  return best && { selector: best.selector, matches: best.matches };
}

function candidatesFor(element: Element, root: Element): readonly Name[] {
  const own = stableNamesOf(element);
  const alone = [...own, ...pairsOf(own)];
  const scoped: Name[] = [];
  let far = 0;
  for (
    let box = element.parentElement;
    box && box !== root && far < MOST_ANCESTORS;
    box = box.parentElement
  ) {
    for (const around of stableNamesOf(box)) {
      for (const name of own) {
        scoped.push({
          selector: `${around.selector} ${name.selector}`,
          cost: around.cost + name.cost + JOINED_COST + FAR_COST * far,
        });
      }
    }
    far += 1;
  }
  return [...alone, ...scoped].sort((a, b) => a.cost - b.cost);
}

/** Two classes that are each on too many elements may be together on few. */
function pairsOf(names: readonly Name[]): readonly Name[] {
  const classes = names.filter(({ selector }) => /^[.[]/.test(selector));
  return classes.flatMap((one, index) =>
    classes.slice(index + 1).map((other) => ({
      selector: one.selector + other.selector,
      cost: one.cost + other.cost + JOINED_COST,
    })),
  );
}

/** @returns how much of the article it would touch beside the block, 0 to 1; null where it must not be taken */
function harmOf(found: readonly Element[], levels: readonly Element[], { body }: Page): number | null {
  if (found.length === 0 || found.length > MOST_MATCHES) return null;
  const [block] = levels as [Element, ...Element[]];
  if (!found.some((element) => levels.includes(element))) return null;
  const own = lengthOf(block);
  if (found.reduce((sum, element) => sum + lengthOf(element), 0) > MOST_TIMES * own + SPARE_CHARACTERS)
    return null;
  const others = body.filter((element) => !levels.some((level) => level.contains(element)));
  const all = others.reduce((sum, element) => sum + lengthOf(element), 0);
  const touched = others
    .filter((element) => found.some((one) => one.contains(element)))
    .reduce((sum, element) => sum + lengthOf(element), 0);
  const harm = all > 0 ? touched / all : 0;
  return harm > MOST_OF_BODY ? null : harm;
}

function lengthOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

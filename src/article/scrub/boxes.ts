/**
 * Takes out boxes that are surely not the article. A word in a class or id is only a suspicion: what the box holds
 * decides. Words found anywhere inside class names, without limits, lost 83 lines of text on 315 pages.
 */

import { boxes } from '../../rules/boxes.ts';
import type { BoxRule, Limits } from '../../rules/rule.ts';
import { selectAny } from '../select-any.ts';
import { lineOf, linkShareOf } from '../text.ts';
import { type Ledger, startOf } from './ledger.ts';
import type { Measure, Measures } from './measure.ts';
import { isInSentence } from './standing.ts';
import { wordList } from './word-list.ts';

/** A share bar in the navigation is reported as what it is: rules for the page's chrome come last. */
const RULES: readonly BoxRule[] = [...boxes].sort(
  (a, b) => Number(a.kind === 'chrome') - Number(b.kind === 'chrome'),
);
const NO_RULES: readonly BoxRule[] = [];
const BY_ELEMENT = new Map<string, BoxRule[]>();
/** Words that are no patterns, looked up: to compile all of them into one takes longer than scrub takes for a page. */
const BY_PHRASE = new Map<string, BoxRule[]>();
const PATTERNS: Array<{ readonly rule: BoxRule; readonly pattern: RegExp }> = [];
for (const rule of RULES) {
  for (const name of wordList(rule.elements)) BY_ELEMENT.set(name, [...(BY_ELEMENT.get(name) ?? []), rule]);
  const patterns = wordList(rule.words).filter((word) => !isPhrase(word));
  for (const phrase of wordList(rule.words).filter(isPhrase))
    BY_PHRASE.set(phrase, [...(BY_PHRASE.get(phrase) ?? []), rule]);
  if (patterns.length > 0) PATTERNS.push({ rule, pattern: patternOf(patterns) });
}
const FIRST_WORDS = new Set([...BY_PHRASE.keys()].map((phrase) => phrase.split('-', 1)[0]));
const LONGEST_PHRASE = Math.max(...[...BY_PHRASE.keys()].map((phrase) => phrase.split('-').length));
const ANY_PATTERN = patternOf(
  RULES.flatMap(({ words }) => wordList(words)).filter((word) => !isPhrase(word)),
);

/** Above this share of the page's running text a box is the article, whatever it is called. */
const BULK = 0.4;
/** Words of an id that is a name. */
const LONGEST_NAME = 3;
/** Beside a hidden one: of ten thousand each would be held against all others. */
const SECTION_HEADING = 'h2, h3, h4, h5, h6';
const FORM = 'form, input, button, nav';
/** Of the characters of a section. */
const MOST_LINKED = 0.4;
const MOST_SLIDES = 100;
/** What names the box of a story that was loaded below this one. */
const NEXT_ARTICLE = RULES.find(({ id }) => id === 'next-article') as BoxRule;
/** More h1 than this are the headings of cards. */
const MOST_HEADLINES = 3;
const NEVER = new Set([
  'html',
  'body',
  'main',
  'figure',
  'figcaption',
  'picture',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
  'pre',
  'code',
  'em',
  'strong',
  'b',
  'i',
  'blockquote',
  'img',
]);

const OF_TEXT = /^(?:ul|ol|figure|table|blockquote|h[2-4])$/;
/** An anchor in a heading is named after it. */
const HEADING = 'h1, h2, h3, h4, h5, h6';
const DIALOG = 'dialog, [role=dialog], [role=alertdialog]';
const MAIN = ['[itemprop~=articleBody]', '[role=main]', 'main'];
const ARTICLE = 'article, main, [role=main], [itemprop~=articleBody]';

/** @returns the rule that takes this element, or null */
export type Judge = (element: Element, measured: Measure) => BoxRule | null;

export function makeJudge(copy: Document, measures: Measures): Judge {
  const whole = measures.get(copy.body) as Measure;
  const known = new Map<string, readonly BoxRule[]>();
  const isNext = (element: Element) => rulesOfMarks(marksOf(element), known).includes(NEXT_ARTICLE);
  const anchors = anchorsOf(copy, isNext);
  return (element, measured) => {
    const suspicions = suspicionsOf(element, measured, known);
    if (suspicions.length === 0 || anchors.has(element)) return null;
    let isPart: boolean | undefined;
    const found = suspicions.find(({ when, inSentence }) => {
      if (!when.some((limits) => isWithinLimits(element, measured, whole, limits))) return false;
      if (inSentence) return true;
      isPart ??= element.closest(HEADING) !== null || isInSentence(element);
      return !isPart;
    });
    return found ?? null;
  };
}

export function takeBox(element: Element, rule: BoxRule, measured: Measure, ledger: Ledger): void {
  const isEmpty = measured.text === 0 && measured.images === 0 && measured.fields === 0;
  if (rule.kind === 'chrome') ledger.note(rule, () => startOf(element), element);
  else if (!isEmpty || rule.kind === 'ad')
    ledger.count(rule, startOf(element) || marksOf(element).trim(), element);
  element.remove();
}

function suspicionsOf(
  element: Element,
  own: Measure,
  known: Map<string, readonly BoxRule[]>,
): readonly BoxRule[] {
  const name = element.localName;
  if (NEVER.has(name)) return NO_RULES;
  // Elements of the site's own making are called as classes are: `site-navigation-item`.
  const ofName = BY_ELEMENT.get(name) ?? (name.includes('-') ? rulesOf(name, known) : NO_RULES);
  // Most elements have no attributes, and are asked for none.
  const rules = element.hasAttributes() ? rulesOfMarked(element, ofName, known) : ofName;
  // A section or an article is more than such a box.
  const withFields = own.fields > 0 && name === 'div' ? joined(rules, BY_ELEMENT.get('fields')) : rules;
  return own.shareLinks > 1 ? joined(withFields, BY_ELEMENT.get('*')) : withFields;
}

function rulesOfMarked(
  element: Element,
  ofName: readonly BoxRule[],
  known: Map<string, readonly BoxRule[]>,
): readonly BoxRule[] {
  let rules = joined(rulesOfMarks(marksOf(element), known), ofName);
  const role = element.getAttribute('role');
  // A word that has a title may be called so.
  if (role && (role !== 'tooltip' || !element.hasAttribute('title')))
    rules = joined(rules, BY_ELEMENT.get(`role=${role}`));
  if (element.getAttribute('data-was') === 'form') rules = joined(rules, BY_ELEMENT.get('form'));
  return isHidden(element) ? joined(rules, BY_ELEMENT.get('hidden')) : rules;
}

function joined(some: readonly BoxRule[], more: readonly BoxRule[] = NO_RULES): readonly BoxRule[] {
  if (some.length === 0 || more.length === 0) return some.length === 0 ? more : some;
  return [...some, ...more];
}

/** Names repeat all over a page, and so do their combinations: each is looked at once. */
function rulesOfMarks(marks: string, known: Map<string, readonly BoxRule[]>): readonly BoxRule[] {
  let rules = known.get(marks);
  if (rules) return rules;
  rules = NO_RULES;
  for (const token of marks.split(/\s+/)) if (token !== '') rules = joined(rules, rulesOf(token, known));
  known.set(marks, rules);
  return rules;
}

function rulesOf(token: string, known: Map<string, readonly BoxRule[]>): readonly BoxRule[] {
  const seen = known.get(token);
  if (seen) return seen;
  const words = wordsOf(token);
  const found = rulesOfPhrases(words);
  if (ANY_PATTERN.test(words))
    for (const { rule, pattern } of PATTERNS) if (pattern.test(words)) found.push(rule);
  const rules = found.length > 0 ? RULES.filter((rule) => found.includes(rule)) : NO_RULES;
  known.set(token, rules);
  return rules;
}

/** Of `c-share-bar`: those of share and of share-bar; with `c`, none of the phrases begins. */
function rulesOfPhrases(words: string): BoxRule[] {
  const found: BoxRule[] = [];
  const parts = words.split('-');
  for (let from = 0; from < parts.length; from += 1) {
    if (!FIRST_WORDS.has(parts[from] as string)) continue;
    const longest = Math.min(LONGEST_PHRASE, parts.length - from);
    for (let length = 1; length <= longest; length += 1)
      found.push(...(BY_PHRASE.get(parts.slice(from, from + length).join('-')) ?? NO_RULES));
  }
  return found;
}

function isHidden(element: Element): boolean {
  return isUnseen(element) && !isSlide(element) && !isOneOfSeries(element);
}

function isUnseen(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Of a gallery one picture is shown at a time: the others stand beside it and are built alike. */
function isSlide(element: Element): boolean {
  const name = element.getAttribute('class');
  const picture = name && element.querySelector('figure img');
  if (!picture) return false;
  return hasSibling(element, (other) => {
    if (other.getAttribute('class') !== name || isUnseen(other)) return false;
    const src = other.querySelector('img')?.getAttribute('src') ?? null;
    return src !== picture.getAttribute('src');
  });
}

/** Of steps, tabs or entries with a heading each, one is shown at a time. A paywall hides what has none. */
function isOneOfSeries(element: Element): boolean {
  const item = element.querySelector(SECTION_HEADING) ? element : element.parentElement;
  if (!item?.querySelector(SECTION_HEADING) || !element.querySelector('p') || !element.closest(ARTICLE))
    return false;
  if (element.querySelector(FORM) || linkShareOf(element) > MOST_LINKED) return false;
  const isShown = (other: Element) =>
    item === element
      ? !isUnseen(other)
      : [...other.children].some((child) => looksLike(child, element) && !isUnseen(child));
  return hasSibling(item, (other) => looksLike(other, item) && isShown(other));
}

/** Among the first of its box: a page may have ten thousand. */
function hasSibling(element: Element, isMeant: (other: Element) => boolean): boolean {
  let other = element.parentElement?.firstElementChild;
  for (let looked = 0; other && looked < MOST_SLIDES; other = other.nextElementSibling, looked += 1)
    if (other !== element && isMeant(other)) return true;
  return false;
}

function looksLike(one: Element, other: Element): boolean {
  const name = lookOf(one);
  return name !== undefined && name === lookOf(other) && one.localName === other.localName;
}

/** The first of its classes: a second one may say that it is open. */
function lookOf(element: Element): string | undefined {
  return element.classList[0] ?? (element.getAttribute('role') === 'tabpanel' ? 'tabpanel' : undefined);
}

function marksOf(element: Element): string {
  const name = nameOf(element);
  const classes = element.getAttribute('class') ?? '';
  return name === '' ? classes : `${classes} ${name}`;
}

/** An id made from a heading ("how-the-council-shares-its-work") says what a section is about, not what it is. */
function nameOf(element: Element): string {
  const id = element.getAttribute('id');
  return !id || id.split('-', LONGEST_NAME + 1).length > LONGEST_NAME ? '' : id;
}

const PLAIN = /^[a-z\d-]*$/;

/** `ShareBar_root` becomes `share-bar-root`: words joined with `-`. `Teaserstyled__Box` is what a style made of `Teaser`. */
function wordsOf(token: string): string {
  if (PLAIN.test(token)) return token;
  return token
    .replace(/([a-z0-9])styled(?=[_-])/, '$1')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[_:./]+/g, '-');
}

function isPhrase(word: string): boolean {
  return /^[a-z\d-]+$/.test(word);
}

function patternOf(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|-)(?:${words.join('|')})(?=$|-)`);
}

function isWithinLimits(element: Element, own: Measure, whole: Measure, limits: Limits): boolean {
  if (!limits.bulk && isBulk(own, whole)) return false;
  if (!limits.media && own.media > 0) return false;
  if (limits.text !== undefined && own.text > limits.text) return false;
  if (limits.prose !== undefined && own.prose > limits.prose) return false;
  if (limits.unlinked !== undefined && own.text - own.linked > limits.unlinked) return false;
  if (limits.linkShare !== undefined && !isLinked(own, limits.linkShare)) return false;
  if (limits.links !== undefined && own.links < limits.links) return false;
  if (limits.shareLinks !== undefined && own.shareLinks < limits.shareLinks) return false;
  if (limits.shareOfLinks !== undefined && own.shareLinks < limits.shareOfLinks * own.links) return false;
  if (limits.images !== undefined && own.images > limits.images) return false;
  if (limits.outside && element.closest(ARTICLE)) return false;
  if (limits.fields !== undefined && own.fields < limits.fields) return false;
  if (limits.after !== undefined && own.before < limits.after) return false;
  if (limits.alone && isOneOfRun(element)) return false;
  if (limits.holds && !element.querySelector(limits.holds)) return false;
  if (limits.among && !isAmongText(element)) return false;
  if (limits.longest !== undefined && hasLongerThan(element, limits.longest)) return false;
  return limits.says === undefined || limits.says.test(lineOf(element));
}

function isAmongText({ previousElementSibling: above, nextElementSibling: below }: Element): boolean {
  return above !== null && below !== null && isOfText(above) && isOfText(below);
}

function isOfText(element: Element): boolean {
  if (OF_TEXT.test(element.localName)) return true;
  const paragraph = element.localName === 'p' ? element : element.firstElementChild;
  return paragraph?.localName === 'p' && lineOf(paragraph) === lineOf(element);
}

function hasLongerThan(element: Element, most: number): boolean {
  return [...element.getElementsByTagName('p')].some((paragraph) => lineOf(paragraph).length > most);
}

function isOneOfRun(element: Element): boolean {
  const name = element.getAttribute('class');
  if (!name) return false;
  const { previousElementSibling: before, nextElementSibling: after } = element;
  return before?.getAttribute('class') === name || after?.getAttribute('class') === name;
}

/** Pictures without a word are a gallery, whatever they link to. */
function isLinked(own: Measure, share: number): boolean {
  return own.text === 0 ? own.images === 0 : own.linked >= share * own.text;
}

function isBulk(own: Measure, whole: Measure): boolean {
  return whole.prose > 0 ? own.prose >= BULK * whole.prose && own.prose > 0 : own.text > BULK * whole.text;
}

function isInDialog(headline: Element): boolean {
  if (headline.closest(DIALOG)) return true;
  const box = headline.closest('[hidden], [style]');
  return box !== null && isUnseen(box);
}

function isIn(element: Element, isMeant: (box: Element) => boolean): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) if (isMeant(box)) return true;
  return false;
}

/** The headline, what says it is the article's body, and all that holds them. */
function anchorsOf(copy: Document, isNext: (box: Element) => boolean): ReadonlySet<Element> {
  const anchors = new Set<Element>();
  const headlines = [...copy.getElementsByTagName('h1')];
  // Dialogs have headlines of their own, and so have the stories that come next.
  const outside = headlines.filter(
    (headline, at) => !isInDialog(headline) && !(at > 0 && isIn(headline, isNext)),
  );
  const sure = outside.length > 0 ? outside : headlines;
  const marked = selectAny(copy, MAIN);
  for (const start of [...(sure.length <= MOST_HEADLINES ? sure : []), ...marked]) {
    for (
      let element: Element | null = start;
      element && !anchors.has(element);
      element = element.parentElement
    )
      anchors.add(element);
  }
  return anchors;
}

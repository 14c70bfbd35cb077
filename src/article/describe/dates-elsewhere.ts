/**
 * A date that stands in the article and not by its headline: at its end, or in a column of its own. Other stories have
 * dates too, so it must be marked or labelled, stand outside of links, lists and cards, and be the only one.
 */
import { DATE_CLASSES } from '../../rules/metadata.ts';
import { classesWith } from '../class-words.ts';
import { selectAny } from '../select-any.ts';
import { habitsOf, readAnyDate } from './date-habits.ts';
import { meaningOf } from './date-meaning.ts';
import { type FoundDate, readDates } from './date-text.ts';
import { fold } from './fold.ts';
import { type DateValue, dayOf } from './machine-date.ts';
import type { Page } from './page.ts';
import type { DateCandidate } from './settle-dates.ts';
import { shownText } from './shown-text.ts';
import { type AddDate, isDayOfVisit, isSentence } from './visible-dates.ts';
import { type IsOutside, isColumn, outsideOf } from './zones.ts';

const LABELLED_TRUST = 0.55;
const MARKED_TRUST = 0.5;
const LONGEST_LINE = 110;
const MOST_ELEMENTS = 200;
const MOST_TEXTS = 3_000;
const TEXT_NODES = 4;

/** @param changes days that the page calls those of a change by its headline: marked again, they are the same */
export function datesElsewhere(page: Page, add: AddDate, changes: readonly DateCandidate[]): void {
  const labelled = labelledDates(page);
  const only = onlyDay(labelled.published);
  const updated = onlyDay(labelled.modified);
  if (updated) add('modified', updated, 'labelled date in the article', LABELLED_TRUST);
  if (only) add('published', only, 'labelled date in the article', LABELLED_TRUST);
  else if (labelled.published.length === 0) {
    const ofChanges = new Set(changes.map(({ value: { value } }) => dayOf(value)));
    const marked = onlyDay(markedDates(page).filter(({ value }) => !ofChanges.has(dayOf(value))));
    if (marked) add('published', marked, 'marked date in the article', MARKED_TRUST);
  }
}

/** The day that a label in the article gives, where the data contradict each other. */
export function labelledDay(page: Page): DateValue | null {
  return onlyDay(labelledDates(page).published);
}

/** A sentence above or under the text: "This article was first published on 22 June 2021 and has been updated." */
const NOTICE = /^(?:this|the) (?:article|story|post|piece)\b.{0,20}\b(?:originally|first) published\b/i;
const LONGEST_NOTICE = 200;

/** The day on which the article was first published, as such a sentence says. */
export function noticedDay(page: Page): DateValue | null {
  const walker = page.document.createTreeWalker(page.document.body, TEXT_NODES);
  for (let texts = 0; texts < MOST_TEXTS; texts += 1) {
    const node = walker.nextNode();
    if (!node) return null;
    const text = node.nodeValue?.trim() ?? '';
    if (text.length > LONGEST_NOTICE || !NOTICE.test(text) || page.isOutside(node.parentElement as Element))
      continue;
    const [date] = readDates(text, habitsOf(page));
    if (date) return date;
  }
  return null;
}

/** The date when all of them name one day, the most exact of them. */
function onlyDay(dates: readonly DateValue[]): DateValue | null {
  const days = new Set(dates.map(({ value }) => dayOf(value)));
  if (days.size !== 1) return null;
  return dates.find(({ precision }) => precision === 'minute') ?? dates[0] ?? null;
}

interface Labelled {
  readonly published: DateValue[];
  readonly modified: DateValue[];
}

/** "Posted on June 22, 2021", or "Published" and the date right below it. */
function labelledDates(page: Page): Labelled {
  const inText: Labelled = { published: [], modified: [] };
  const inColumns: Labelled = { published: [], modified: [] };
  const isBesideText = outsideOf(page.headline, isColumn);
  const habits = habitsOf(page);
  const walker = page.document.createTreeWalker(page.document.body, TEXT_NODES);
  let label = '';
  for (let texts = 0; texts < MOST_TEXTS; texts += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const text = node.nodeValue?.trim() ?? '';
    if (!text) continue;
    const before = label;
    label = text.length <= 40 ? text : '';
    if (text.length > LONGEST_LINE || !/\d/.test(text)) continue;
    const [date] = readDates(text, habits);
    const meaning = date ? meaningOf(`${before} ${fold(text).slice(0, date.start)}`) : 'unsaid';
    if (!date || (meaning !== 'published' && meaning !== 'modified') || isProse(text, date)) continue;
    // The line of a copyright has the day on which the page was made.
    if (text.includes('©') && isDayOfVisit(date, page.now)) continue;
    const parent = node.parentElement as Element;
    if (isOfArticle(parent, page.headline, page.isOutside)) inText[meaning].push(date);
    else if (isOfArticle(parent, page.headline, isBesideText)) inColumns[meaning].push(date);
  }
  return inText.published.length + inText.modified.length > 0 ? inText : inColumns;
}

function isProse(text: string, { start, end }: FoundDate): boolean {
  return text.length - (end - start) > 60 || /[.!?]$/.test(text.slice(end).trim());
}

const markedClasses = classesWith(DATE_CLASSES);

function markedDates(page: Page): DateValue[] {
  const habits = habitsOf(page);
  const found: DateValue[] = [];
  const elements = selectAny(page.document, ['time', 'abbr[title]', ...markedClasses(page.document)]);
  for (let at = 0; at < elements.length && at < MOST_ELEMENTS; at += 1) {
    const element = elements[at] as Element;
    const text = shownText(element);
    if (
      text.length > LONGEST_LINE ||
      meaningOf(text) === 'modified' ||
      !isOfArticle(element, page.headline, page.isOutside)
    )
      continue;
    const stated = element.getAttribute('datetime') ?? element.getAttribute('title') ?? '';
    const [shown] = readDates(text, habits);
    if (isInSentence(element, text)) continue;
    const date = readAnyDate(stated, habits) ?? (shown && !isProse(text, shown) ? shown : null);
    if (date && !isDayOfVisit(date, page.now)) found.push(date);
  }
  return found;
}

/** A sentence may mark the day it speaks of: "On <time>10 June 1998</time> the pool was opened." */
function isInSentence(element: Element, text: string): boolean {
  const paragraph = element.closest('p');
  return paragraph !== null && paragraph !== element && isSentence(shownText(paragraph), text);
}

/** Not in a link, a list or an `<article>` of another story. An item that is little else than its date is none. */
function isOfArticle(element: Element, headline: Element | null, isOutside: IsOutside): boolean {
  if (isOutside(element)) return false;
  for (let at: Element | null = element; at && !at.contains(headline); at = at.parentElement) {
    if (at.localName === 'li' ? !isAllOf(at, element) : /^(?:a|article|table|figure)$/.test(at.localName))
      return false;
  }
  return true;
}

/** But for a word that says what day it is. */
function isAllOf(item: Element, date: Element): boolean {
  const rest = shownText(item).replace(shownText(date), '').trim();
  return item.querySelector('a[href]') === null && (rest.length <= 2 || meaningOf(rest) === 'published');
}

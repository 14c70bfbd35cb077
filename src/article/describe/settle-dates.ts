/** Which of a page's dates is the one: what agrees, what is printed, and what data is older than the page. */
import type { Claim, DateClaim } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { type DateValue, dayOf, daysBetween } from './machine-date.ts';
import { settle } from './score.ts';

export type DateCandidate = Candidate<DateValue>;

/** A printed date is trusted this much only where the page says what it is. */
const SAID_TRUST = 0.8;

export function settleDate(candidates: readonly DateCandidate[]): DateClaim | null {
  const settled = settle(candidates, ({ value }) => dayOf(value));
  if (!settled) return null;
  const { value, source, confidence, others } = asPrinted(settled, candidates);
  const sameDay = candidates.filter((candidate) => dayOf(candidate.value.value) === dayOf(value.value));
  const exact = sameDay
    .filter(({ value: { precision } }) => precision === 'minute')
    .sort((a, b) => b.trust - a.trust)[0];
  const best = value.precision === 'minute' ? { value, source } : (exact ?? { value, source });
  return {
    value: best.value.value,
    precision: best.value.precision,
    source: best.source,
    confidence,
    ...(others && { others: others.map((rival) => ({ value: rival.value.value, source: rival.source })) }),
  };
}

/**
 * Printed without a word, the day of the last change is the day of the change: where another source gives an earlier
 * day and none gives this one. A property is the element that prints it.
 */
export function withoutUpdates(
  candidates: readonly DateCandidate[],
  modified: DateClaim | null,
): readonly DateCandidate[] {
  if (!modified) return candidates;
  const ofUpdate = isOfDay(modified);
  const isEarlierInData = candidates.some(
    (candidate) =>
      daysBetween(candidate.value.value, modified.value) > 1 &&
      isData(candidate) &&
      !/created/i.test(candidate.source),
  );
  const isInPrint =
    isEarlierInData && candidates.some((candidate) => ofUpdate(candidate) && isBare(candidate));
  const isBareUpdate = (candidate: DateCandidate) =>
    ofUpdate(candidate) && (isBare(candidate) || (isInPrint && isProperty(candidate)));
  const isConfirmed = candidates.some((candidate) => ofUpdate(candidate) && !isBareUpdate(candidate));
  const isEarlier = candidates.some(
    ({ value, source }) => daysBetween(value.value, modified.value) > 1 && source !== 'address',
  );
  return isEarlier && !isConfirmed ? candidates.filter((candidate) => !isBareUpdate(candidate)) : candidates;
}

/** Printed days of one article are its publication and its changes. Where there are more, they are those of a list. */
const MOST_PRINTED_DAYS = 2;

/**
 * Without the dates of a list of other stories that stands under the headline; the first may be the article's, and so may
 * the only one that a word calls the day of publication.
 */
export function withoutLists(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  const printed = candidates.filter(isPrinted);
  const days = new Set(printed.map(({ value }) => dayOf(value.value)));
  if (days.size <= MOST_PRINTED_DAYS) return candidates;
  const said = printed.filter(({ trust }) => trust >= SAID_TRUST);
  const own = onlyDay(said) ?? (said[0] === printed[0] ? printed[0] : undefined);
  return candidates.filter((candidate) => !printed.includes(candidate) || candidate === own);
}

/**
 * Nobody prints a day on which the article was not yet there; moving it into new software gives its data the day of
 * the move. So where one kind of data stands against an earlier day in print, it counts for nothing. A property is an
 * element of the page and no data of this kind, unless it names the day of the last change.
 */
export function withoutLateData(
  candidates: readonly DateCandidate[],
  modified: DateClaim | null,
): readonly DateCandidate[] {
  const isOfChange = isOfDay(modified);
  const isLateData = (candidate: DateCandidate) =>
    isData(candidate) || (isProperty(candidate) && isOfChange(candidate));
  const data = candidates.filter(isLateData);
  const printed = candidates.filter((candidate) => isPrinted(candidate) && candidate.trust >= 0.4);
  const kinds = new Set(data.map(({ source }) => source.split(' ', 1)[0]));
  const shown = onlyDay(printed);
  if (kinds.size !== 1 || !shown) return candidates;
  const isLater = data.every(({ value }) => daysBetween(shown.value.value, value.value) > 0);
  return isLater ? candidates.filter((candidate) => !isLateData(candidate)) : candidates;
}

/**
 * Where one kind of data stands against a later day in print, either may be the day of publication: data may know when
 * the text was begun, and print may name the day of a change without saying so. Only a word beside the print tells.
 */
export function withoutContested(
  candidates: readonly DateCandidate[],
  modified: DateClaim | null,
): readonly DateCandidate[] {
  const printed = candidates.filter(isPrinted);
  const others = candidates.filter((candidate) => !printed.includes(candidate));
  const kinds = new Set(others.map(({ source }) => source.split(' ', 1)[0]));
  const [shown, data] = [onlyDay(printed), onlyDay(others)];
  if (!shown || !data || !isData(data) || kinds.size !== 1) return candidates;
  if (isOfDay(modified)(shown) || daysBetween(data.value.value, shown.value.value) <= 1) return candidates;
  return shown.trust >= SAID_TRUST ? printed : [];
}

function isOfDay(claim: DateClaim | null): (candidate: DateCandidate) => boolean {
  return ({ value }) => claim !== null && daysBetween(value.value, claim.value) === 0;
}

/** The first of candidates that all name one day. */
function onlyDay(candidates: readonly DateCandidate[]): DateCandidate | undefined {
  const days = new Set(candidates.map(({ value }) => dayOf(value.value)));
  return days.size === 1 ? candidates[0] : undefined;
}

/** Around the headline, for readers. */
export function isPrinted({ source }: DateCandidate): boolean {
  return source.endsWith('by the headline');
}

/** Printed without a word that says what the date is. */
export function isBare(candidate: DateCandidate): boolean {
  return isPrinted(candidate) && candidate.trust < SAID_TRUST;
}

function isProperty({ source }: DateCandidate): boolean {
  return source.startsWith('property');
}

function isData({ source }: DateCandidate): boolean {
  return /^(?:json-ld|meta)\b/.test(source);
}

/**
 * Data in UTC names another day than the page prints when the article came out around midnight. What is printed is
 * the day where the paper is; it wins when some zone on earth makes both the same moment.
 */
function asPrinted(settled: Claim<DateValue>, candidates: readonly DateCandidate[]): Claim<DateValue> {
  const { value } = settled.value;
  if (!value.endsWith('Z')) return settled;
  const hour = Number(value.slice(11, 13));
  const printed = candidates.find(({ value: other, source }) => {
    if (!source.endsWith('by the headline') || other.value.endsWith('Z')) return false;
    const shift = daysBetween(value, other.value);
    return (shift === 1 && hour >= 10) || (shift === -1 && hour < 12);
  });
  if (!printed) return settled;
  const others = (settled.others ?? []).filter(
    ({ value: { value: rival } }) => dayOf(rival) !== dayOf(printed.value.value),
  );
  const { value: day, source } = printed;
  return { value: day, source, confidence: settled.confidence, ...(others.length > 0 && { others }) };
}

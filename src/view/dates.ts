/** Dates of an article, in the person's own language and form. */
import type { DateClaim } from '../article/types.ts';
import { say } from './say.ts';

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const MINUTE_MS = 60_000;

/** An update within minutes of publication is a correction of the page, not news to the reader. */
const SAME_MOMENT_MS = 5 * MINUTE_MS;

type DateValue = Pick<DateClaim, 'value' | 'precision'>;

interface Moment {
  /** Milliseconds since the epoch, as though the page's clock were UTC where it gives no offset. */
  readonly ms: number;
  readonly hasOffset: boolean;
}

/**
 * A time with an offset is shown in the person's own zone, named. One without is shown as the page wrote it: where
 * it was written is not known, so shifting it would make it wrong.
 *
 * @param locale BCP 47; absent, that of the words around it
 */
export function formatDate(claim: DateValue, locale?: string): string {
  const moment = momentOf(claim.value);
  if (!moment) return claim.value;
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const options: Intl.DateTimeFormatOptions =
    claim.precision === 'day'
      ? { ...day, timeZone: 'UTC' }
      : moment.hasOffset
        ? { ...day, ...time, timeZoneName: 'short' }
        : { ...day, ...time, timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale ?? ownLocale(), options).format(moment.ms);
}

/** Whether an update is worth telling beside the publication. */
export function isLaterUpdate(published: DateValue | null, modified: DateValue): boolean {
  if (!published) return true;
  if (published.precision === 'day' || modified.precision === 'day') {
    return modified.value.slice(0, 10) > published.value.slice(0, 10);
  }
  const from = momentOf(published.value);
  const to = momentOf(modified.value);
  return from !== null && to !== null && to.ms - from.ms > SAME_MOMENT_MS;
}

/** The person's own form, "1 June" or "June 1", unless that is in another language than the words of the interface. */
function ownLocale(): string {
  const own = new Intl.DateTimeFormat().resolvedOptions().locale;
  const spoken = say('locale');
  return new Intl.Locale(own).language === new Intl.Locale(spoken).language ? own : spoken;
}

function momentOf(value: string): Moment | null {
  const parts = ISO.exec(value);
  if (!parts) return null;
  const [year, month, day, hour, minute] = parts.slice(1, 6).map((part) => Number(part ?? 0));
  const ms = Date.UTC(year as number, (month as number) - 1, day, hour, minute);
  return { ms: ms - offsetMs(parts[6]), hasOffset: parts[6] !== undefined };
}

function offsetMs(offset: string | undefined): number {
  const parts = /^([+-])(\d{2}):?(\d{2})$/.exec(offset ?? '');
  if (!parts) return 0;
  const minutes = Number(parts[2]) * 60 + Number(parts[3]);
  return (parts[1] === '-' ? -minutes : minutes) * MINUTE_MS;
}

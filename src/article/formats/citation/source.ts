/** What every style of citation is made from: who, what, where, when, and when it was looked at. */
import { oneLine } from '../../one-line.ts';
import type { Article } from '../../types.ts';
import { ownAddressOf } from '../heading.ts';
import { type Name, nameOf } from './names.ts';

export interface CitedDay {
  readonly year: number;
  /** 1 to 12; absent where only the year is known. */
  readonly month?: number;
  readonly day?: number;
}

export interface CitedSource {
  /** People in the order of the byline; where there are none, the agency; none where nobody signed. */
  readonly authors: readonly Name[];
  readonly title: string;
  /** The newspaper or site. */
  readonly site: string;
  readonly published: CitedDay | null;
  readonly accessed: CitedDay;
  readonly url: string;
  /** BCP 47 tag, or empty. */
  readonly language: string;
  readonly section: string;
}

/** @param today `YYYY-MM-DD` where the person is */
export function sourceOf(article: Article, today: string): CitedSource {
  const language = article.language.value === 'und' ? '' : article.language.value;
  const site = oneLine(article.site.value);
  const people = article.authors?.value.map(oneLine).filter(Boolean) ?? [];
  const agency = oneLine(article.agency?.value ?? '');
  // A house that signs its own articles is named once, as the site.
  const houses = agency && agency !== site ? [{ literal: agency }] : [];
  return {
    authors: people.length > 0 ? people.map((name) => nameOf(name, language)) : houses,
    title: oneLine(article.headline.value),
    site,
    published: dayOf(article.published?.value ?? ''),
    accessed: dayOf(today) ?? { year: 0 },
    url: ownAddressOf(article),
    language,
    section: oneLine(article.section?.value ?? ''),
  };
}

function dayOf(date: string): CitedDay | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date) ?? [];
  if (!year) return null;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

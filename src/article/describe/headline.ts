/** The headline: what the page shows wins over what it tells search engines and social networks. */
import type { Claim } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { printedHeadline } from './headline-text.ts';
import type { Page } from './page.ts';
import { keyOf, likeness, plainText, shareOf } from './plain.ts';
import { claimOf } from './score.ts';
import { shownPieces } from './shown-text.ts';
import { textCandidates } from './sources.ts';
import { stripSite, titleParts } from './title.ts';

/** How many of a candidate's words the h1 or the `<title>` must have. */
const RESEMBLES = 0.75;
/** More than any source, or sources that agree, can reach without it. */
const SHOWN_TRUST = 2;
const TITLE_TRUST = 0.5;
/** A source that says something else than the headline shown speaks for a network, not for the article. */
const UNLIKE_SHOWN = 0.4;
/** Words after a headline, with the dash: a longer clause is the rest of it, which networks do not print. */
const LONGEST_REMARK = 7;

export function describeHeadline(page: Page): Claim | null {
  const printed = page.headline ? plainText(printedHeadline(page.headline)) : '';
  const stated = textCandidates(page, 'headline').flatMap((candidate) => {
    const value = withoutSite(candidate.value, printed, page);
    const resembles = shareOf(value, printed) >= RESEMBLES || shareOf(value, page.title) >= RESEMBLES;
    return value && resembles ? [{ ...candidate, value }] : [];
  });
  const title = withoutSite(page.title, printed, page);
  const shown = printed ? headlineIn(printed, [...stated.map(({ value }) => value), title], page) : '';
  const candidates: Candidate[] = stated.map((candidate) => ({
    ...candidate,
    trust: candidate.trust - (shown && likeness(candidate.value, shown) < RESEMBLES ? UNLIKE_SHOWN : 0),
  }));
  if (shown) candidates.push({ value: shown, source: page.headline?.localName ?? 'h1', trust: SHOWN_TRUST });
  if (title) candidates.push({ value: title, source: 'title', trust: TITLE_TRUST });
  return claimOf(candidates, keyOf);
}

/** Takes the site's name off; where a part of the title is the headline shown, that part is the headline. */
function withoutSite(value: string, shown: string, { siteNames, url }: Page): string {
  const isShown = (part: string) => keyOf(part) === keyOf(shown);
  if (shown && !isShown(value) && titleParts(value, siteNames, url.hostname).some(isShown)) return shown;
  return stripSite(value, siteNames, url.hostname);
}

/**
 * The headline within what the h1 prints. An h1 may hold a kicker before it ("Ports: Harbour reopens") in an element
 * of its own, or the site's name after it; what the page states elsewhere shows where the headline begins and ends.
 */
function headlineIn(printed: string, stated: readonly string[], { headline, siteNames, url }: Page): string {
  const key = keyOf(printed);
  const pieces = headline ? shownPieces(headline).map(keyOf).filter(Boolean) : [];
  const apart = stated.find((value) => value.length >= 10 && standsApart(keyOf(value), pieces));
  if (apart) return apart;
  const bare = stripSite(printed, siteNames, url.hostname);
  if (keyOf(bare) !== key && stated.some((value) => keyOf(value) === keyOf(bare))) return bare;
  const same = stated.find((value) => keyOf(value) === key);
  if (same) return isShouted(printed) ? same : printed;
  for (const value of stated) {
    const part = keyOf(value);
    if (part.length < 10) continue;
    const rest = key.startsWith(`${part} `) && printed.startsWith(value) ? printed.slice(value.length) : '';
    const goesOn = /^\s*[–—]\s/.test(rest) && rest.trim().split(/\s+/).length > LONGEST_REMARK;
    if (/^\s*[|–—»·-]\s/.test(rest) && !goesOn) return value;
    const before = key.endsWith(` ${part}`) && printed.endsWith(value) ? printed.slice(0, -value.length) : '';
    if (/\s[|/»]\s*$/.test(before)) return value;
  }
  return bare;
}

/** Whether a part of the h1 begins or ends where one of its elements does: before it a kicker stands, after it a remark. */
function standsApart(part: string, pieces: readonly string[]): boolean {
  return pieces.some(
    (_, at) => at > 0 && (pieces.slice(at).join(' ') === part || pieces.slice(0, at).join(' ') === part),
  );
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/**
 * What the page claims about itself: every metadata source, scored, each value with its source. Runs before scrub and
 * extract, because Readability deletes the scripts that hold JSON-LD. The copy is only read.
 */
import { describePaywall } from './describe/access.ts';
import { describeAuthors } from './describe/authors.ts';
import { describeCanonicalUrl } from './describe/canonical.ts';
import { describeDates } from './describe/dates.ts';
import { describeDek, describeDescription } from './describe/dek.ts';
import { describeHeadline } from './describe/headline.ts';
import { describeKind, describeLicense } from './describe/kind.ts';
import { describeDirection, describeLanguage } from './describe/language.ts';
import { describeLeadImage } from './describe/lead-image.ts';
import { readPage } from './describe/page.ts';
import { describeSection, describeTags } from './describe/section.ts';
import { describeSite } from './describe/site.ts';
import type { Claims, ReadOptions } from './types.ts';

/**
 * @param copy a private copy of the whole page, scripts included; it is not changed
 * @returns a claim per field, or null where the page says nothing that can be trusted
 */
export function describe(copy: Document, options: ReadOptions): Claims {
  const page = readPage(copy, options);
  const headline = describeHeadline(page);
  const title = headline?.value ?? null;
  const who = describeAuthors(page);
  const section = describeSection(page, title);
  const language = describeLanguage(page);
  return {
    headline,
    dek: describeDek(page, title, who.authors?.value ?? []),
    description: describeDescription(page),
    ...who,
    ...describeDates(page),
    site: describeSite(page),
    canonicalUrl: describeCanonicalUrl(page),
    leadImage: describeLeadImage(page),
    section,
    tags: describeTags(page),
    language,
    direction: describeDirection(page, language?.value ?? null),
    paywall: describePaywall(page),
    kind: describeKind(page, section?.value ?? null),
    license: describeLicense(page),
  };
}

/** The metadata panel: what the page claims about itself, where each value was read, and what disagreed. */

import { oneLine } from '../article/one-line.ts';
import type { Article, Claim, Claims, LeadImage, Paywall, Rival } from '../article/types.ts';
import { createElements, type MakeElement } from './element.ts';
import { sayLength } from './length.ts';
import { type MessageKey, say, sayCount, sayList } from './say.ts';

/** Every field of `Claims`, in the order shown. */
const LABELS = {
  headline: 'fieldHeadline',
  dek: 'fieldDek',
  description: 'fieldDescription',
  authors: 'fieldAuthors',
  agency: 'fieldAgency',
  published: 'fieldPublished',
  modified: 'fieldModified',
  site: 'fieldSite',
  section: 'fieldSection',
  tags: 'fieldTags',
  kind: 'fieldKind',
  language: 'fieldLanguage',
  direction: 'fieldDirection',
  canonicalUrl: 'fieldCanonicalUrl',
  leadImage: 'fieldLeadImage',
  paywall: 'fieldPaywall',
  license: 'fieldLicense',
} as const satisfies Readonly<Record<keyof Claims, MessageKey>>;
const ACCESS = { free: 'accessFree', metered: 'accessMetered', teaser: 'accessTeaser' } as const;
const FIELDS = Object.keys(LABELS) as readonly (keyof Claims)[];

export function renderDetails(article: Article, document: Document): HTMLElement {
  const element = createElements(document);
  const missing = FIELDS.filter((field) => article[field] === null).map((field) => say(LABELS[field]));
  return element(
    'details',
    { id: 'details', class: 'fold', lang: say('locale'), dir: say('direction') },
    element('summary', null, say('details')),
    element(
      'dl',
      { class: 'claims' },
      ...renderRow(say('fieldAddress'), element('bdi', null, article.url), say('fromAddressBar'), element),
      ...FIELDS.flatMap((field) => renderClaim(field, article[field], element, alsoSaid(field, article))),
      ...renderRow(
        say('fieldLength'),
        sayLength(article.wordCount, article.language.value),
        sayCount('readingMinutes', article.readingMinutes),
        element,
      ),
    ),
    missing.length > 0 && element('p', { class: 'claims-missing' }, say('notFound', sayList(missing))),
  );
}

/** A date of publication without that of the change, and the other way round, is half of what the page says. */
function alsoSaid(field: keyof Claims, { published, modified }: Article): readonly Rival<string>[] {
  if (field !== 'published' || !modified || published?.value.slice(0, 10) === modified.value.slice(0, 10))
    return [];
  return [{ value: say('claimUpdated', modified.value), source: modified.source }];
}

function renderClaim(
  field: keyof Claims,
  claim: Claim<unknown> | null,
  element: MakeElement,
  also: readonly Rival<string>[],
): readonly Node[] {
  const rivals: readonly Rival<unknown>[] = [...(claim?.others ?? []), ...also];
  if (!claim && also.length === 0) return [];
  return renderRow(
    say(LABELS[field]),
    claim ? element('bdi', { 'data-field': field }, wordsOf(claim.value)) : say('notSaid'),
    claim ? say('claimFrom', claim.source) : '',
    element,
    rivals.length > 0 &&
      element(
        'ul',
        { class: 'claim-rivals', 'aria-label': say('otherValues') },
        ...rivals.map(({ value, source }) =>
          element(
            'li',
            null,
            element('bdi', null, wordsOf(value)),
            ' ',
            element('small', { class: 'claim-source' }, oneLine(say('claimFrom', source))),
          ),
        ),
      ),
  );
}

function renderRow(
  label: string,
  value: Node | string,
  source: string,
  element: MakeElement,
  rivals: Node | false = false,
): readonly Node[] {
  return [
    element('dt', null, label),
    element(
      'dd',
      null,
      value,
      source !== '' && ' ',
      source !== '' && element('small', { class: 'claim-source' }, oneLine(source)),
      rivals,
    ),
  ];
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((part) => oneLine(String(part))).join(', ');
  if (typeof value !== 'object' || value === null) return oneLine(String(value));
  const record = value as Partial<LeadImage & Paywall>;
  const words = [
    record.access && say(ACCESS[record.access]),
    record.wordCount && sayCount('words', record.wordCount),
    record.url,
    record.caption,
    record.credit,
  ];
  return words
    .filter(Boolean)
    .map((word) => oneLine(String(word)))
    .join(' · ');
}

/** The metadata panel: what the page claims about itself, where each value was read, and what disagreed. */
import type { Article, Claim, Claims, LeadImage, Paywall, Rival } from '../article/types.ts';
import { createElements, type MakeElement } from './element.ts';
import { oneLine } from './one-line.ts';

/** Every field of `Claims`, in the order shown. */
const LABELS: Readonly<Record<keyof Claims, string>> = {
  headline: 'Headline',
  dek: 'Dek',
  description: 'Description',
  authors: 'Authors',
  agency: 'Agency',
  published: 'Published',
  modified: 'Updated',
  site: 'Site',
  section: 'Section',
  tags: 'Tags',
  kind: 'Kind',
  language: 'Language',
  direction: 'Direction',
  canonicalUrl: 'Canonical address',
  leadImage: 'Lead image',
  paywall: 'Access',
  license: 'License',
};
const FIELDS = Object.keys(LABELS) as readonly (keyof Claims)[];

export function renderDetails(article: Article, document: Document): HTMLElement {
  const element = createElements(document);
  const missing = FIELDS.filter((field) => article[field] === null).map((field) =>
    LABELS[field].toLowerCase(),
  );
  return element(
    'details',
    { id: 'details', class: 'fold' },
    element('summary', null, 'Details'),
    element(
      'dl',
      { class: 'claims' },
      ...renderRow('Address', element('bdi', null, article.url), 'the browser’s address bar', element),
      ...FIELDS.flatMap((field) => renderClaim(field, article[field], element, alsoSaid(field, article))),
      ...renderRow('Length', `${article.wordCount} words`, `${article.readingMinutes} min read`, element),
    ),
    missing.length > 0 &&
      element('p', { class: 'claims-missing' }, `Not found on this page: ${missing.join(', ')}.`),
  );
}

/** A date of publication without that of the change, and the other way round, is half of what the page says. */
function alsoSaid(field: keyof Claims, { published, modified }: Article): readonly Rival<string>[] {
  if (field !== 'published' || !modified || published?.value.slice(0, 10) === modified.value.slice(0, 10))
    return [];
  return [{ value: `page says updated ${modified.value}`, source: modified.source }];
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
    LABELS[field],
    claim ? element('bdi', { 'data-field': field }, wordsOf(claim.value)) : 'not said',
    claim ? `from ${claim.source}` : '',
    element,
    rivals.length > 0 &&
      element(
        'ul',
        { class: 'claim-rivals', 'aria-label': 'Other values on the page' },
        ...rivals.map(({ value, source }) =>
          element(
            'li',
            null,
            element('bdi', null, wordsOf(value)),
            ' ',
            element('small', { class: 'claim-source' }, `from ${source}`),
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
    record.access,
    record.wordCount && `${record.wordCount} words`,
    record.url,
    record.caption,
    record.credit,
  ];
  return words
    .filter(Boolean)
    .map((word) => oneLine(String(word)))
    .join(' · ');
}

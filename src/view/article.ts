/**
 * An article as nodes: the same in the popup, the reader and the options' preview. Ids name the parts; each surface
 * shows one article.
 */
import { dekAbove } from '../article/dek-above.ts';
import { oneLine } from '../article/one-line.ts';
import { isSamePicture } from '../article/same-picture.ts';
import type { Article, DateClaim, Kind, LeadImage, UntrustedHtml } from '../article/types.ts';
import { affiliateLegend } from './affiliate-legend.ts';
import { formatDate, isLaterUpdate } from './dates.ts';
import { createElements, type MakeElement } from './element.ts';
import { type EmbedOffer, finishCards } from './embed-cards.ts';
import { finishText } from './finish-text.ts';
import { levelHeadings } from './heading-levels.ts';
import { missingText } from './missing-text.ts';
import { followNote } from './notes.ts';
import { addWaysBack } from './notes-popover.ts';
import { pagesSentence } from './pages.ts';
import { sanitize, sanitizeInto } from './sanitize.ts';
import { type MessageKey, say, sayAround, sayCount } from './say.ts';
import { imageUrl } from './urls.ts';

export interface ArticleOptions {
  readonly document: Document;
  /** BCP 47 tag for dates; absent, the browser's own. */
  readonly locale?: string;
  /** What the cards of embedded things offer; absent, nothing but their link, as on paper. */
  readonly embeds?: EmbedOffer;
}

const KIND_LABELS = {
  live: 'kindLive',
  opinion: 'kindOpinion',
  review: 'kindReview',
  sponsored: 'kindSponsored',
  analysis: 'kindAnalysis',
} as const satisfies Readonly<Record<Exclude<Kind, 'article'>, MessageKey>>;

const NOTE_LABELS = {
  credit: 'noteCredit',
  bio: 'noteBio',
  correction: 'noteCorrection',
  source: 'noteSource',
} as const;

export function renderArticle(article: Article, options: ArticleOptions): HTMLElement {
  return renderInPortions(article, options, Number.POSITIVE_INFINITY).next().value;
}

/**
 * The same article each time, with more of its text in it: the last time it is whole, and what needs all of it is done.
 *
 * @param portion nodes that are there the first time
 */
export function* renderInPortions(
  article: Article,
  options: ArticleOptions,
  portion: number,
): Generator<HTMLElement, HTMLElement, void> {
  const { document, embeds } = options;
  const element = createElements(document);
  const onclick = (event: Event) => followNote(event, element);
  const body = element('div', { id: 'body', class: 'body', onclick });
  const text = sanitizeInto(body, article.content, { document, baseUrl: article.url, portion });
  let isWhole = text.next().done;
  const rendered = renderAround(body, article, options);
  for (; !isWhole; isWhole = text.next().done) yield rendered;
  levelHeadings(body);
  addWaysBack(body, element);
  finishText(body, { document, element });
  if (embeds) finishCards(body, { offer: embeds, pageHost: new URL(article.url).hostname, element });
  rendered.append(...[renderEnd(article, body, element)].filter((end) => end !== null));
  return rendered;
}

function renderAround(
  body: HTMLElement,
  article: Article,
  { document, locale }: ArticleOptions,
): HTMLElement {
  const element = createElements(document);
  const dek = dekAbove(article);
  return element(
    'article',
    {
      class: 'article',
      lang: article.language.value === 'und' ? null : article.language.value,
      dir: article.direction.value,
      'aria-labelledby': 'headline',
    },
    element(
      'header',
      { class: 'article-head' },
      renderLabel(article, element),
      element('h1', { id: 'headline', class: 'headline' }, oneLine(article.headline.value)),
      dek && element('p', { id: 'dek', class: 'dek' }, oneLine(dek)),
      element(
        'div',
        { class: 'credits' },
        renderByline(article, element),
        renderFacts(article, element, locale),
      ),
    ),
    renderLeadImage(article, body, element),
    body,
  );
}

/** A part of the page as it would be shown in the article. */
export function renderPart(
  html: UntrustedHtml,
  { url }: Article,
  { document, embeds }: ArticleOptions,
): HTMLElement {
  const element = createElements(document);
  const part = element('div', { class: 'part' }, sanitize(html, { document, baseUrl: url }));
  addWaysBack(part, element);
  finishText(part, { document, element });
  if (embeds) finishCards(part, { offer: embeds, pageHost: new URL(url).hostname, element });
  return part;
}

function renderLabel({ section, kind }: Article, element: MakeElement): HTMLElement | null {
  const label = kind && kind.value !== 'article' ? say(KIND_LABELS[kind.value]) : null;
  if (!section && !label) return null;
  return element(
    'p',
    { class: 'label' },
    label && element('span', { id: 'kind', class: 'kind', lang: say('locale') }, label),
    section && element('span', { id: 'section' }, oneLine(section.value)),
  );
}

/** Names as the article's own language joins them; the agency apart, for it is not a person. */
function renderByline(
  { authors, agency: stated, site, language }: Article,
  element: MakeElement,
): HTMLElement | null {
  const names = authors?.value.map(oneLine).filter(Boolean) ?? [];
  // A house that signs its own articles is named once, as the site.
  const agency = stated && oneLine(stated.value) !== oneLine(site.value) ? stated : null;
  if (names.length === 0 && !agency) return null;
  const parts = listFormat(language.value)
    .formatToParts(names)
    .map(({ type, value }) => (type === 'element' ? element('bdi', { class: 'author' }, value) : value));
  return element(
    'p',
    { id: 'byline', class: 'byline' },
    ...parts,
    parts.length > 0 && agency && ', ',
    agency && element('bdi', { class: 'agency' }, oneLine(agency.value)),
  );
}

function listFormat(language: string): Intl.ListFormat {
  try {
    return new Intl.ListFormat(language);
  } catch {
    return new Intl.ListFormat('en'); // A tag the page made up.
  }
}

function renderFacts(article: Article, element: MakeElement, locale: string | undefined): HTMLElement {
  const { published, modified, site, readingMinutes, pages } = article;
  const updated = modified && isLaterUpdate(published, modified) ? modified : null;
  return element(
    'p',
    { class: 'facts', lang: say('locale') },
    published && fact(renderTime('published', published)),
    updated && fact(...sayAround('updatedAt', renderTime('updated', updated))),
    fact(element('span', { id: 'site' }, oneLine(site.value))),
    fact(element('span', { id: 'reading-time' }, sayCount('readingMinutes', readingMinutes))),
    pages && pagesSentence(pages) && fact(element('span', { id: 'pages' }, pagesSentence(pages))),
  );

  // In a line that runs from right to left, each fact keeps its own direction and its own place.
  function fact(...children: readonly (Node | string)[]): HTMLElement {
    return element('span', { class: 'fact' }, element('bdi', null, ...children), ' ');
  }

  function renderTime(id: string, claim: DateClaim): HTMLElement {
    return element(
      'time',
      { id, datetime: claim.value, title: claim.value },
      oneLine(formatDate(claim, locale)),
    );
  }
}

export function renderLeadImage(
  { leadImage, url }: Article,
  body: HTMLElement,
  element: MakeElement,
): HTMLElement | null {
  const src = imageUrl(leadImage?.value.url ?? null, url);
  if (!leadImage || !src) return null;
  const shownInBody = [...body.querySelectorAll('img')].some((image) => isSamePicture(image.src, src));
  if (shownInBody) return null;
  const { alt, caption, credit }: LeadImage = leadImage.value;
  return element(
    'figure',
    { id: 'lead-image', class: 'lead-image' },
    element('img', {
      src,
      alt: oneLine(alt ?? ''),
      referrerpolicy: 'no-referrer',
      loading: 'lazy',
      decoding: 'async',
    }),
    (caption || credit) &&
      element(
        'figcaption',
        null,
        caption && oneLine(caption),
        caption && credit && element('span', { class: 'credit-gap' }, ' '),
        credit && element('small', { class: caption ? 'credit' : null }, oneLine(credit)),
      ),
  );
}

function renderEnd(article: Article, body: HTMLElement, element: MakeElement): HTMLElement | null {
  const { notes, license } = article;
  const missing = missingText(article);
  const affiliates = affiliateLegend(body, element);
  if (notes.length === 0 && !missing && !license && !affiliates) return null;
  return element(
    'footer',
    { class: 'article-end' },
    missing && element('p', { id: 'paywall', lang: say('locale'), dir: say('direction') }, missing),
    ...notes.map(({ kind, text }) =>
      element(
        'p',
        { class: 'end-note' },
        element('span', { class: 'end-note-kind', lang: say('locale') }, say(NOTE_LABELS[kind])),
        ' ',
        oneLine(text),
      ),
    ),
    affiliates,
    license &&
      element(
        'p',
        { id: 'license', class: 'end-note', lang: say('locale') },
        say('licenseIs', oneLine(license.value)),
      ),
  );
}

/** What sort of article it is, and under which license. */
import { pattern } from '../../rules/pattern.ts';
import { pageLinks } from '../page-links.ts';
import { selectAny } from '../select-any.ts';
import type { Claim, Kind } from '../types.ts';
import { isLabelOfAd } from './ad-slot.ts';
import { textOf, typesOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { itemTypeOf } from './properties.ts';

const KIND_OF_TYPE: Readonly<Record<string, Kind>> = {
  LiveBlogPosting: 'live',
  OpinionNewsArticle: 'opinion',
  ReviewNewsArticle: 'review',
  Review: 'review',
  CriticReview: 'review',
  AdvertiserContentArticle: 'sponsored',
  AnalysisNewsArticle: 'analysis',
};
/** The label of a section that is one kind throughout. */
const KIND_OF_SECTION: ReadonlyArray<readonly [Kind, RegExp]> = [
  [
    'opinion',
    pattern('i')`
      ^(?:
        opinions?|op-eds?|editorials?|columns?|columnists?|commentary|comment is free|letters
        |kommentare?|meinung|kolumnen?|opinión|opiniones|opinione|opinioni|tribunes?|opinião|mielipide
        |ledare|leder|debatt|мнени[ея]|社説|オピニオン|사설|رأي
      )$
    `,
  ],
  [
    'sponsored',
    /^(?:sponsored|sponsored content|partner content|paid post|paid content|brand ?studio|advertorial|anzeige|advertisement feature|publireportage|publirreportaje|branded content)$/i,
  ],
  ['review', /^(?:reviews?|kritik|rezensionen?|recensioni|recensioner|anmeldelser?|critiques?|reseñas)$/i],
  ['analysis', /^(?:analysis|analyse|analysen|análisis|analisi|análise)$/i],
  ['live', /^(?:live|live ?blog|liveticker|en direct|en vivo|diretta|ao vivo)$/i],
];

export function describeKind(
  { article, metaTags, block, headline }: Page,
  section: string | null,
): Claim<Kind> | null {
  for (const type of article ? typesOf(article) : []) {
    if (Object.hasOwn(KIND_OF_TYPE, type))
      return { value: KIND_OF_TYPE[type] ?? 'article', source: 'json-ld @type', confidence: 0.9 };
  }
  const item = headline?.closest('[itemtype],[typeof]');
  const itemType = item ? itemTypeOf(item).replace(/^.*[/#:]/, '') : '';
  if (Object.hasOwn(KIND_OF_TYPE, itemType))
    return { value: KIND_OF_TYPE[itemType] ?? 'article', source: 'property type', confidence: 0.8 };
  if (/^true$/i.test(metaTags.get('article:opinion')?.[0] ?? ''))
    return { value: 'opinion', source: 'meta article:opinion', confidence: 0.85 };
  const before = block.lines.filter((line) => line.place === 'before' && !isLabelOfAd(line, headline));
  const label = before.at(-1)?.text ?? '';
  for (const [text, source, confidence] of [
    [section ?? '', 'section', 0.7],
    [label, 'label above the headline', 0.6],
  ] as const) {
    for (const [kind, pattern] of KIND_OF_SECTION)
      if (pattern.test(text.trim())) return { value: kind, source, confidence };
  }
  return article ? { value: 'article', source: 'json-ld @type', confidence: 0.6 } : null;
}

const CREATIVE_COMMONS = /creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)(?:\/(\d\.\d))?/i;
const PRINTED = /\b(?:Creative Commons|CC)\s+(BY(?:-(?:NC|ND|SA))*|Zero|0)\s*(\d\.\d)?/i;

const SAID_TO_BE_LICENSE = ['a[rel~="license"][href]', 'link[rel~="license"][href]'];
const LICENSE_ADDRESS = /creativecommons\.org\/(?:licenses|publicdomain)\//;
const CAPTIONS = 'figure, figcaption, [class*="caption" i], [class*="credit" i]';

export function describeLicense({ document, article, metaTags }: Page): Claim | null {
  const link = licenseLink(document);
  const stated: ReadonlyArray<readonly [string | null | undefined, string, number]> = [
    [article && textOf(article, 'license'), 'json-ld license', 0.9],
    [
      link?.getAttribute('href'),
      link?.matches('[rel~="license"]') ? 'link license' : 'link to Creative Commons',
      link?.matches('[rel~="license"]') ? 0.85 : 0.6,
    ],
    [metaTags.get('dcterms.license')?.[0] ?? metaTags.get('dc.rights')?.[0], 'meta dc.rights', 0.6],
    [document.querySelector('footer')?.textContent?.slice(0, 3_000), 'footer', 0.5],
  ];
  for (const [text, source, confidence] of stated) {
    const name = text && nameOf(text);
    if (name) return { value: name, source, confidence };
  }
  return null;
}

/** The first that is not in a caption: there it is the picture's. */
function licenseLink(document: Document): Element | null {
  const isOfArticle = (element: Element) => !element.closest(CAPTIONS);
  const said = selectAny(document, SAID_TO_BE_LICENSE).find(isOfArticle);
  const linked = pageLinks(document).find(
    ({ element, href }) => LICENSE_ADDRESS.test(href) && element.localName === 'a' && isOfArticle(element),
  )?.element;
  if (!said || !linked) return said ?? linked ?? null;
  return said.compareDocumentPosition(linked) & 4 /* following */ ? said : linked;
}

/** "CC BY-SA 4.0", from an address or from print; other licenses are named by nothing we could check. */
function nameOf(text: string): string | null {
  const address = CREATIVE_COMMONS.exec(text);
  if (address) {
    const [, group, terms = '', version] = address;
    if (group?.toLowerCase() === 'publicdomain') return terms === 'zero' ? 'CC0 1.0' : 'Public domain';
    return ['CC', terms.toUpperCase(), version].filter(Boolean).join(' ');
  }
  const printed = PRINTED.exec(text);
  if (!printed) return null;
  return /^(?:zero|0)$/i.test(printed[1] ?? '')
    ? 'CC0 1.0'
    : ['CC', printed[1]?.toUpperCase(), printed[2]].filter(Boolean).join(' ');
}

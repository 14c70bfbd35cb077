/** The part of the paper the article stands in, and its tags. */

import { lettered } from '../lettered.ts';
import { labelKind } from '../scrub/labels.ts';
import { lineOf } from '../text.ts';
import type { Claim, RemovalKind } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { habitsOf } from './date-habits.ts';
import { readDates } from './date-text.ts';
import { isNode, listOf, propertyOf, textOf, typesOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { keyOf, likeness, plainText } from './plain.ts';
import { claimOf } from './score.ts';
import { sourcesOf, textCandidates, textsOf } from './sources.ts';

const LONGEST_SECTION = 40;
const MOST_TAGS = 20;
const LONGEST_TAG = 60;
const HOME =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|etusivu|strona główna|главная|ホーム|トップ|首页|首頁|홈)$/i;

export function describeSection(page: Page, headline: string | null): Claim | null {
  const candidates: Candidate[] = [...textCandidates(page, 'section')];
  // Looked for only when nobody names the section, as it takes a search of the whole page.
  const crumb = candidates.length === 0 ? breadcrumb(page, headline) : null;
  if (crumb) candidates.push(crumb);
  const label = labelAbove(page);
  if (label) candidates.push({ value: label, source: 'label above the headline', trust: 0.45 });
  return claimOf(
    candidates.filter(
      ({ value }) =>
        value.length <= LONGEST_SECTION && !HOME.test(value) && !/^https?:|^uncategorized$/i.test(value),
    ),
    keyOf,
  );
}

export function describeTags(page: Page): Claim<readonly string[]> | null {
  const candidates: Candidate<readonly string[]>[] = [];
  for (const source of sourcesOf('tags')) {
    const texts =
      source.from === 'json-ld' && page.article
        ? jsonLdTexts(page.article, source.key)
        : textsOf(page, source);
    const tags = tagsIn(texts);
    if (tags.length > 0)
      candidates.push({ value: tags, source: `${source.from} ${source.key}`, trust: source.trust });
  }
  return claimOf(candidates, (tags) => tags.map(keyOf).sort().join('|'));
}

function jsonLdTexts(node: Parameters<typeof propertyOf>[0], key: string): string[] {
  return listOf(propertyOf(node, key)).flatMap((value) => {
    const text = isNode(value) ? textOf(value, 'name') : typeof value === 'string' ? plainText(value) : null;
    return text ? [text] : [];
  });
}

function tagsIn(texts: readonly string[]): string[] {
  const tags = new Map<string, string>();
  for (const tag of texts.flatMap((text) => text.split(/\s*[,;，、]\s*/))) {
    if (tag && tag.length <= LONGEST_TAG && !tags.has(keyOf(tag))) tags.set(keyOf(tag), tag);
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}

/** The breadcrumb as printed, "News / Nation & World", without home and the article itself; its last step when long. */
function breadcrumb({ jsonLd, document }: Page, headline: string | null): Candidate | null {
  const list = jsonLd.nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const steps = list
    ? listOf(propertyOf(list, 'itemListElement')).flatMap((step) => {
        if (!isNode(step)) return [];
        const item = propertyOf(step, 'item');
        return textOf(step, 'name') ?? (isNode(item) ? textOf(item, 'name') : null) ?? [];
      })
    : [
        ...document.querySelectorAll(
          '.breadcrumb a, .breadcrumbs a, nav[aria-label*="breadcrumb" i] a, #breadcrumb a, #breadcrumbs a',
        ),
      ]
        .slice(0, 8)
        .map(lineOf);
  const sections = steps.filter(
    (step) => step && !HOME.test(step) && (!headline || likeness(step, headline) < 0.8),
  );
  const path = sections.join(' / ');
  const value = path.length <= LONGEST_SECTION ? path : sections.at(-1);
  return value
    ? { value, source: list ? 'json-ld BreadcrumbList' : 'breadcrumb', trust: list ? 0.6 : 0.5 }
    : null;
}

/** Stand above a headline as well. "Comment" is of another kind, and a section. */
const NO_SECTION: ReadonlySet<RemovalKind | null> = new Set(['ad', 'share-bar', 'newsletter', 'placeholder']);
const WORD = lettered(String.raw`\p{L}{3}`);

/** "News / Nation & World" directly above the headline. */
function labelAbove(page: Page): string | null {
  const { block } = page;
  const line = block.lines.filter(({ place }) => place === 'before').at(-1);
  if (!line || line.text.length > LONGEST_SECTION || /\d{2}/.test(line.text)) return null;
  if (NO_SECTION.has(labelKind(line.text))) return null;
  return readDates(line.text, habitsOf(page)).length === 0 && WORD.test(line.text) ? line.text : null;
}

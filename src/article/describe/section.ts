/** The part of the paper the article stands in, and its tags. */

import { SECTION_CLASSES, SECTION_PATHS } from '../../rules/metadata.ts';
import { classPattern } from '../class-pattern.ts';
import { lettered } from '../lettered.ts';
import { labelKind } from '../scrub/labels.ts';
import { selectAny } from '../select-any.ts';
import { lineOf } from '../text.ts';
import type { Claim, RemovalKind } from '../types.ts';
import { isLabelOfAd } from './ad-slot.ts';
import type { Candidate } from './candidate.ts';
import { isNode, type JsonLdNode, listOf, propertyOf, textOf, typesOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { keyOf, likeness, plainText } from './plain.ts';
import { claimOf } from './score.ts';
import { sourcesOf, textCandidates, textsOf } from './sources.ts';

const LONGEST_SECTION = 40;
const BREADCRUMBS = [
  '.breadcrumb',
  '.breadcrumbs',
  'nav[aria-label*="breadcrumb" i]',
  '#breadcrumb',
  '#breadcrumbs',
];
const MOST_STEPS = 8;
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
    candidates.filter(({ value }) => value.length <= LONGEST_SECTION && isNameOfSection(value)),
    keyOf,
  );
}

/** Not home, an address, or the name that software has for it: "pto-policies-best-practices". */
function isNameOfSection(value: string): boolean {
  return (
    value !== '' && !HOME.test(value) && !/^https?:|^uncategorized$|^[a-z\d]+(?:-[a-z\d]+){2,}$/i.test(value)
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
function breadcrumb(page: Page, headline: string | null): Candidate | null {
  const { jsonLd, document, url, siteNames } = page;
  const list = jsonLd.nodes.find((node) => typesOf(node).includes('BreadcrumbList'));
  const steps = list
    ? listOf(propertyOf(list, 'itemListElement')).flatMap((step) => (isNode(step) ? stepOf(step) : []))
    : printedSteps(document).map((link) => ({ name: lineOf(link), address: link.getAttribute('href') }));
  const site = new Set(siteNames.map(keyOf));
  const sections = new Map<string, string>();
  for (const { name, address } of steps) {
    const isSection =
      isNameOfSection(name) &&
      !site.has(keyOf(name)) &&
      (!headline || likeness(name, headline) < 0.8) &&
      !leadsHome(urlOf(address, url), url);
    if (isSection) sections.set(keyOf(name), name);
  }
  const names = [...sections.values()];
  const path = names.join(' / ');
  const value = path.length <= LONGEST_SECTION ? path : names.at(-1);
  return value
    ? { value, source: list ? 'json-ld BreadcrumbList' : 'breadcrumb', trust: list ? 0.6 : 0.5 }
    : null;
}

/** By their boxes, which are few: a selector of their links is asked about every link of the page. */
function printedSteps(document: Document): readonly Element[] {
  const steps: Element[] = [];
  let last: Element | null = null;
  for (const box of selectAny(document, BREADCRUMBS)) {
    if (last?.contains(box)) continue;
    last = box;
    steps.push(...box.getElementsByTagName('a'));
    if (steps.length >= MOST_STEPS) break;
  }
  return steps.slice(0, MOST_STEPS);
}

interface Step {
  readonly name: string;
  readonly address: string | null;
}

function stepOf(step: JsonLdNode): Step {
  const item = propertyOf(step, 'item');
  const name = textOf(step, 'name') ?? (isNode(item) ? textOf(item, 'name') : null) ?? '';
  return { name, address: typeof item === 'string' ? item : isNode(item) ? textOf(item, '@id') : null };
}

/** To the front page, or to this page. */
function leadsHome(target: URL | null, url: URL): boolean {
  if (target === null || target.host !== url.host) return false;
  const isHere = target.pathname.replace(/\/$/, '') === url.pathname.replace(/\/$/, '');
  return target.pathname === '/' || isHere;
}

function urlOf(address: string | null, { href: base }: URL): URL | null {
  return address !== null && URL.canParse(address, base) ? new URL(address, base) : null;
}

/** Stand above a headline as well. "Comment" is of another kind, and a section. */
const NO_SECTION: ReadonlySet<RemovalKind | null> = new Set(['ad', 'share-bar', 'newsletter', 'placeholder']);
const WORD = lettered(String.raw`\p{L}{3}`);
/** The way back to where the reader may have come from. */
const BACK = lettered(
  String.raw`^[^\p{L}]*(?:back|zurück|retour|volver|indietro|voltar|terug|tillbaka|tilbage|tilbake|takaisin|wróć|powrót|zpět|назад|geri|戻る|返回)(?!\p{L})`,
  'i',
);
/** "News / World", "News › World". */
const PATH = lettered(String.raw`\p{L}\s*[/›»>|]\s*\p{L}`);
const STEP = /[›»>|]/;
const SLASH = /\//;
const ARTICLE =
  /^(?:article|artikel|artículo|articolo|artigo|artykuł|стаття|статья|記事|文章|正文|기사|مقال)$/i;
const SECTION_NAMES = classPattern(SECTION_CLASSES);
/** In a `rel`. */
const CATEGORY = /(?:^|\s)(?:category|tag)(?:\s|$)/;
const SECTION_PATH = new RegExp(`/(?:${SECTION_PATHS.join('|')})/.`, 'i');

/**
 * "News / Nation & World" directly above the headline. Above many a headline stands what is no section, "Skip to content"
 * or "Menu": a section is named so, leads to where its articles are, or is printed as a path.
 */
function labelAbove(page: Page): string | null {
  const { block, headline } = page;
  const before = block.lines.filter((line) => line.place === 'before' && !isLabelOfAd(line, headline));
  const line = before.at(-1);
  if (!line || line.text.length > LONGEST_SECTION || /\d/.test(line.text)) return null;
  if (NO_SECTION.has(labelKind(line.text)) || !WORD.test(line.text) || BACK.test(line.text)) return null;
  if (PATH.test(line.text)) return pathOf(line.text);
  return line.holders.some((holder) => isSaidToBeSection(holder, page)) ? line.text : null;
}

/**
 * As a breadcrumb is told: without the front page and the article itself. Beside another sign a slash is part of a name.
 *
 * @returns null where nothing is left
 */
function pathOf(text: string): string | null {
  const steps = text.split(STEP.test(text) ? STEP : SLASH).map((step) => step.trim());
  const within = steps.filter((step) => !HOME.test(step) && !ARTICLE.test(step));
  if (within.length === steps.length) return text;
  return within.length > 0 ? within.join(' / ') : null;
}

function isSaidToBeSection(holder: Element, { url, headline }: Page): boolean {
  const link = holder.closest('a[href]');
  const target = link && urlOf(link.getAttribute('href'), url);
  if (link && CATEGORY.test(link.getAttribute('rel') ?? '')) return true;
  if (target && (leadsToSection(target, url) || (isRightAbove(link, headline) && isNamedIn(target, link))))
    return true;
  const around = [holder, holder.parentElement, holder.parentElement?.parentElement];
  return around.some((element) => SECTION_NAMES.test(element?.getAttribute('class') ?? ''));
}

/** Its address begins that of the article, or says what it is. */
function leadsToSection(target: URL, url: URL): boolean {
  if (target.host !== url.host || leadsHome(target, url)) return false;
  const path = target.pathname.replace(/\/?$/, '/');
  return url.pathname.startsWith(path) || SECTION_PATH.test(path);
}

function isRightAbove(link: Element, headline: Element | null): boolean {
  const next = link.nextElementSibling ?? link.parentElement?.nextElementSibling;
  return headline !== null && next?.contains(headline) === true;
}

/** "Nation & World" leads to `/news/nation-world`. */
function isNamedIn({ pathname }: URL, link: Element): boolean {
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last !== '' && keyOf(last.replace(/[-_]/g, ' ')) === keyOf(lineOf(link));
}

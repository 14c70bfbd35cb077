/** The article's language and direction: what the page says, unless its text is plainly in another script. */
import type { Claim } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { textOf } from './json-ld.ts';
import type { Page } from './page.ts';
import { claimOf } from './score.ts';
import { hasOwnScript } from './text-language.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'iw', 'ur', 'ps', 'yi', 'dv', 'ug', 'ckb', 'sd']);
/** With one source beside it more than `lang`, alone less. */
const TEXT_TRUST = 0.75;
const SAME_LANGUAGE = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['iw', 'he'],
]);
/** By their letters, within one script. */
const TOLD_APART: ReadonlySet<string> = new Set(['ru', 'uk']);

export function describeLanguage(page: Page): Claim | null {
  const { document, metaTags, article } = page;
  const candidates: Candidate[] = [];
  const add = (value: string | null | undefined, source: string, trust: number) => {
    const tag = value && tagOf(value);
    if (tag) candidates.push({ value: tag, source, trust });
  };
  add(document.documentElement.getAttribute('lang') ?? document.body?.getAttribute('lang'), 'html lang', 0.8);
  add(
    metaTags.get('content-language')?.[0] ?? metaTags.get('dc.language')?.[0],
    'meta content-language',
    0.7,
  );
  add(metaTags.get('og:locale')?.[0], 'meta og:locale', 0.6);
  add(article && textOf(article, 'inLanguage'), 'json-ld inLanguage', 0.65);
  const read = page.textLanguage;
  // A default of the publishing software may be any language; a text in another script cannot be.
  // And a second source that agrees with the text is no default.
  if (read && !isOneOfItsScript(read, candidates)) add(read, 'text', hasOwnScript(read) ? 1 : TEXT_TRUST);
  return claimOf(candidates, languageOfTag);
}

/**
 * The text is told by its script, which other languages are written in too, and the page says one of those: Persian is no
 * Arabic, Bulgarian no Russian. Russian and Ukrainian are told apart.
 */
function isOneOfItsScript(read: string, candidates: readonly Candidate[]): boolean {
  if (!hasOwnScript(read)) return false;
  const script = scriptOf(read);
  return candidates.some(({ value }) => {
    const said = languageOfTag(value);
    return said !== read && !TOLD_APART.has(said) && scriptOf(value) === script;
  });
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

export function describeDirection(
  { document, headline }: Page,
  language: string | null,
): Claim<'ltr' | 'rtl'> | null {
  const said = (headline?.closest('[dir]') ?? document.documentElement).getAttribute('dir')?.toLowerCase();
  if (said === 'rtl' || said === 'ltr') return { value: said, source: 'html dir', confidence: 0.9 };
  if (!language) return null;
  return {
    value: RIGHT_TO_LEFT.has(language.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr',
    source: 'language',
    confidence: 0.8,
  };
}

/** Two tags of one language do not disagree: what is printed in `nb` is found to be `no`. */
function languageOfTag(tag: string): string {
  const language = tag.split('-', 1)[0] ?? tag;
  return SAME_LANGUAGE.get(language) ?? language;
}

/** A well-formed tag in its canonical spelling: `en_us` is `en-US`. */
function tagOf(value: string): string | null {
  try {
    return (
      Intl.getCanonicalLocales(
        value
          .trim()
          .split(/[,;\s]/, 1)[0]
          ?.replace(/_/g, '-'),
      )[0] ?? null
    );
  } catch {
    // Not a language tag: "English", "de_DE@euro".
    return null;
  }
}

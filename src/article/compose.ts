/** Puts claims, body and removals together: the one place where an `Article` is made. */
import { countWords, minutesToRead } from './reading-time.ts';
import { blocksOf } from './text.ts';
import type {
  ArticlePages,
  Claims,
  EndNote,
  LeftOut,
  Reading,
  RecipeReport,
  Removal,
  UntrustedHtml,
} from './types.ts';

interface Parts {
  readonly claims: Claims;
  readonly body: Element;
  /** The page has little else to say. */
  readonly isWhole: boolean;
  readonly notes: readonly EndNote[];
  readonly removed: readonly Removal[];
  readonly leftOut: readonly LeftOut[];
  readonly recipe: RecipeReport | null;
  readonly url: string;
  readonly pages: ArticlePages | null;
}

/** Captions belong to their pictures, not to the text. */
const NOT_TEXT = new Set(['figcaption']);

/** A body shorter than this (characters) is a caption or a notice, not an article. */
const SHORTEST_BODY = 140;
/** The same where the page has little else to say. */
const SHORTEST_WHOLE_BODY = 40;
/** Characters from which a text without any headline is still read: it goes under the name of its site. */
const UNTITLED_BODY = 500;

export function compose({
  claims,
  body,
  isWhole,
  notes,
  removed,
  leftOut,
  recipe,
  pages,
  url,
}: Parts): Reading {
  const text = blocksOf(body, NOT_TEXT).join('\n\n');
  const site = claims.site ?? { value: hostOf(url), source: 'address', confidence: 0.5 };
  const headline = claims.headline ?? (text.length >= UNTITLED_BODY ? { ...site, confidence: 0.1 } : null);
  const shortest = isWhole ? SHORTEST_WHOLE_BODY : SHORTEST_BODY;
  if (text.length < shortest || !headline) return { ok: false, reason: 'not-article' };
  const language = claims.language ?? { value: 'und', source: 'none', confidence: 0 };
  const wordCount = countWords(text, language.value);
  return {
    ok: true,
    article: {
      ...claims,
      url,
      headline,
      site,
      language,
      direction: claims.direction ?? { value: 'ltr', source: 'default', confidence: 0.5 },
      content: body.innerHTML as UntrustedHtml,
      text,
      wordCount,
      readingMinutes: minutesToRead(wordCount, language.value),
      notes,
      removed,
      ...(leftOut.length > 0 ? { leftOut } : {}),
      ...(recipe ? { recipe } : {}),
      ...(pages ? { pages } : {}),
    },
  };
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

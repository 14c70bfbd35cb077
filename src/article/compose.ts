/** Puts claims, body and removals together: the one place where an `Article` is made. */
import { countWords, minutesToRead } from './reading-time.ts';
import { blocksOf } from './text.ts';
import type { Claims, EndNote, Reading, Removal, UntrustedHtml } from './types.ts';

interface Parts {
  readonly claims: Claims;
  readonly body: Element;
  readonly notes: readonly EndNote[];
  readonly removed: readonly Removal[];
  readonly url: string;
}

/** Captions belong to their pictures, not to the text. */
const NOT_TEXT = new Set(['figcaption']);

/** A body shorter than this (characters) is a caption or a notice, not an article. */
const SHORTEST_BODY = 140;

export function compose({ claims, body, notes, removed, url }: Parts): Reading {
  const text = blocksOf(body, NOT_TEXT).join('\n\n');
  if (text.length < SHORTEST_BODY || !claims.headline) return { ok: false, reason: 'not-article' };
  const language = claims.language ?? { value: 'und', source: 'none', confidence: 0 };
  const wordCount = countWords(text, language.value);
  return {
    ok: true,
    article: {
      ...claims,
      url,
      headline: claims.headline,
      site: claims.site ?? {
        value: new URL(url).hostname.replace(/^www\./, ''),
        source: 'address',
        confidence: 0.5,
      },
      language,
      direction: claims.direction ?? { value: 'ltr', source: 'default', confidence: 0.5 },
      content: body.innerHTML as UntrustedHtml,
      text,
      wordCount,
      readingMinutes: minutesToRead(wordCount, language.value),
      notes,
      removed,
    },
  };
}

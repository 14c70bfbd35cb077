/** Readability, wrapped: it is asked about a digest of the page. */
import { BLOCK_NUMBER, type Digest, digestOf, MEDIA_NUMBER } from './extract/digest.ts';
import { articleOf } from './extract/engine.ts';
import type { Block } from './judge/blocks.ts';

/** What Readability would keep of the page. */
export interface Opinion {
  /** Indexes of blocks. */
  readonly blocks: ReadonlySet<number>;
  /** Pictures and players of the copy. */
  readonly media: ReadonlySet<Element>;
}

/**
 * Asks Readability where the article is.
 *
 * @param body of the scrubbed copy; it is not changed
 * @param blocks its blocks of text
 * @param headline of the article, or an empty string
 */
export function extract(body: Element, blocks: readonly Block[], headline: string): Opinion {
  const { document, media, bundles, mediaBundles } = digestOf(body, blocks, headline);
  const content = articleOf(document, () => digestOf(body, blocks, headline).document);
  return {
    blocks: new Set(numbersIn(content, BLOCK_NUMBER, bundles)),
    media: new Set(numbersIn(content, MEDIA_NUMBER, mediaBundles).map((number) => media[number] as Element)),
  };
}

function numbersIn(content: ParentNode | null, attribute: string, bundles: Digest['bundles']): number[] {
  return Array.from(content?.querySelectorAll(`[${attribute}]`) ?? []).flatMap((element) => {
    const number = Number(element.getAttribute(attribute));
    return [number, ...(bundles.get(number) ?? [])];
  });
}

/** Readability, wrapped: the only import of the engine. */
import { Readability } from '@mozilla/readability';
import { BLOCK_NUMBER, digestOf, MEDIA_NUMBER } from './extract/digest.ts';
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
  const { document, media, bundles } = digestOf(body, blocks, headline);
  const readability = new Readability<Element | null>(document, {
    keepClasses: true,
    // describe() has read the JSON-LD already, with bounds.
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  const content = readability.parse()?.content;
  return {
    blocks: new Set(numbersIn(content, BLOCK_NUMBER).flatMap((one) => [one, ...(bundles.get(one) ?? [])])),
    media: new Set(numbersIn(content, MEDIA_NUMBER).map((number) => media[number] as Element)),
  };
}

function numbersIn(content: Element | null | undefined, attribute: string): number[] {
  return Array.from(content?.querySelectorAll(`[${attribute}]`) ?? [], (element) =>
    Number(element.getAttribute(attribute)),
  );
}

/** Readability, wrapped: the only import of the engine. */
import { Readability } from '@mozilla/readability';

/**
 * Finds the body of the article.
 *
 * @param copy the scrubbed copy; Readability takes a clone of it apart, so that mend() can look back at it
 * @returns the element that holds the body, with the page's class names still on it, or null
 */
export function extract(copy: Document): Element | null {
  const readability = new Readability<Element>(copy.cloneNode(true) as Document, {
    // Class names are evidence for mend(); sanitize() drops them at the end.
    keepClasses: true,
    // describe() has read the JSON-LD already, with bounds.
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  const content = readability.parse()?.content;
  return content?.textContent?.trim() ? content : null;
}

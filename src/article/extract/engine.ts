/**
 * Readability, without what it asks of a whole page and a digest answers by itself: the only import of the engine. Each
 * method here gives what its own of that name gives on a digest, and most of its time was theirs. They are no public
 * interface; the version is pinned, and a test compares both on every saved page.
 */
import { Readability } from '@mozilla/readability';
import { hasText } from '../text.ts';

declare module '@mozilla/readability' {
  interface Readability<T = string> {
    readonly REGEXPS: { readonly byline: RegExp };
    _isProbablyVisible(node: Element): boolean;
    _isValidByline(node: Element, names: string): boolean;
    _isElementWithoutContent(node: Element): boolean;
    _cleanStyles(node: Element): void;
    _grabArticle(page?: Element): Element | null;
  }
}

/** @returns what it would keep of a digest, or null */
export function articleOf(digest: Document): ParentNode | null {
  const engine = new Engine(digest, {
    keepClasses: true,
    // describe() has read the JSON-LD already, with bounds.
    disableJSONLD: true,
    serializer: () => null,
  });
  engine.parse();
  return engine.content;
}

class Engine extends Readability<null> {
  content: ParentNode | null = null;

  /** To ask for the style of an element makes an object for it; nearly none has one. */
  override _isProbablyVisible(node: Element): boolean {
    const mayBeHidden =
      node.hasAttributes() &&
      (node.hasAttribute('style') || node.hasAttribute('hidden') || node.hasAttribute('aria-hidden'));
    return !mayBeHidden || super._isProbablyVisible(node);
  }

  /** It puts the text of every box together before it asks how the box is called. */
  override _isValidByline(node: Element, names: string): boolean {
    const isNamed =
      this.REGEXPS.byline.test(names) || node.hasAttribute('rel') || node.hasAttribute('itemprop');
    return isNamed && super._isValidByline(node, names);
  }

  override _isElementWithoutContent(node: Element): boolean {
    return !hasText(node) && super._isElementWithoutContent(node);
  }

  /** A digest has no colours and sizes. */
  override _cleanStyles(): void {}

  /** What follows would write the article out for a log that nobody keeps, and put its text together. */
  override _grabArticle(page?: Element): Element | null {
    const article = super._grabArticle(page);
    if (!article) return null;
    this.content = article;
    return article.ownerDocument.createElement('div');
  }
}

/**
 * Readability, without what it asks of a whole page and a digest answers by itself: the only import of the engine. Each
 * method here gives what its own of that name gives on a digest, and a third of its time was theirs. They are no public
 * interface; the version is pinned, and a test compares both on every test page.
 */
import { Readability } from '@mozilla/readability';
import { hasText } from '../text.ts';

declare module '@mozilla/readability' {
  interface Readability<T = string> {
    readonly REGEXPS: { readonly byline: RegExp; readonly normalize: RegExp };
    _isProbablyVisible(node: Element): boolean;
    _isValidByline(node: Element, names: string): boolean;
    _isElementWithoutContent(node: Element): boolean;
    _getInnerText(node: Element, isFolded?: boolean): string;
    _getLinkDensity(node: Element): number;
    _getAllNodesWithTag(node: ParentNode, names: readonly string[]): ArrayLike<Element>;
    _cleanStyles(node: Element): void;
    _grabArticle(page?: Element): Element | null;
  }
}

/**
 * @param digest it is taken apart
 * @param again makes the same digest again, where too little is found in it
 * @returns what it would keep of it, or null
 */
export function articleOf(digest: Document, again: () => Document): ParentNode | null {
  remakeLate(digest.body, again);
  const engine = new Engine(digest, {
    keepClasses: true,
    // describe() has read the JSON-LD already, with bounds.
    disableJSONLD: true,
    serializer: () => null,
  });
  engine.parse();
  return engine.content;
}

/** Readability writes all of a page out before it begins, to have it again. Few pages need it, and a digest is made twice. */
function remakeLate(body: Element, again: () => Document): void {
  const set = () => {
    body.replaceChildren();
    const whole = again().body;
    while (whole.firstChild) body.append(whole.firstChild);
  };
  Object.defineProperty(body, 'innerHTML', { get: () => '', set });
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

  /** Most have no link in them, and need not be measured. */
  override _getLinkDensity(node: Element): number {
    return node.getElementsByTagName('a').length > 0 ? super._getLinkDensity(node) : 0;
  }

  /** Most paragraphs hold words alone. */
  override _getAllNodesWithTag(node: ParentNode, names: readonly string[]): ArrayLike<Element> {
    return node.firstElementChild ? super._getAllNodesWithTag(node, names) : [];
  }

  /** In a digest white space is folded but where two texts meet. */
  override _getInnerText(node: Element, isFolded = true): string {
    const text = (node.textContent ?? '').trim();
    return isFolded && text.includes('  ') ? text.replace(this.REGEXPS.normalize, ' ') : text;
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

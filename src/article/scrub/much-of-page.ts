/** Whether things that look alike are what the article is made of: they are much of what the page says. */
import type { Measures } from './measure.ts';

/** Of the page's running text. */
const MOST_OF_PAGE = 0.35;

export function areMuchOfPage(elements: readonly Element[], body: Element, measures: Measures): boolean {
  const total = elements.reduce((sum, element) => sum + (measures.get(element)?.text ?? 0), 0);
  return total > MOST_OF_PAGE * (measures.get(body)?.prose ?? 0);
}

/** How often a page's styles are asked for, and when not at all. What is made of them, browsers alone can tell. */
import { describe, expect, it } from 'vitest';
import { markStyledLetters } from '../../../src/article/capture/styled-letters.ts';
import { pageOf } from './page-of.ts';

interface Marked {
  readonly asked: number;
  /** Places of the elements that are in small capitals, among their kind. */
  readonly small: readonly number[];
  /** Paragraphs with a large first letter. */
  readonly large: readonly string[];
}

/**
 * @param isOnScreen what the browser would say of the document. Every `em` of it is in small capitals, and every
 * paragraph that has an id begins with a large letter.
 */
function mark(body: string, isOnScreen = true): Marked {
  const document = pageOf(`<body>${body}`);
  const copy = document.cloneNode(true) as Document;
  let asked = 0;
  Object.defineProperty(document.body, 'checkVisibility', { value: () => isOnScreen });
  const window = document.defaultView as Window;
  window.getComputedStyle = ({ localName, id }: Element) => {
    asked += 1;
    const fontVariantCaps = localName === 'em' ? 'small-caps' : 'normal';
    return { fontSize: '16px', fontVariantCaps, getPropertyValue: () => (id ? '3' : 'normal') } as never;
  };
  markStyledLetters(document, copy);
  const small = [...copy.querySelectorAll('em')].flatMap((element, at) =>
    element.classList.contains('small-caps') ? [at] : [],
  );
  const large = [...copy.querySelectorAll('.drop-cap')].map(({ id }) => id);
  return { asked, small, large };
}

describe('styles of a page', () => {
  it('are those of the same element in the copy', () => {
    expect(mark('<p>One</p><p><b>Two</b> <em>three</em></p><em>four</em><p><em>five</em></p>').small).toEqual(
      [0, 2],
    );
  });

  it('are asked for of a limited number of elements, however many there are', () => {
    const { asked, small } = mark('<p>One <b>two</b> <em>three</em></p>'.repeat(400));
    expect(asked).toBeLessThan(2_000);
    expect(small).toHaveLength(300);
    expect(mark(`<p>${'<em>two</em>'.repeat(1_200)}</p>`).small).toHaveLength(1_000);
  });

  it('are asked of a first letter where a part of the text may begin', () => {
    const plain = '<p>One</p>'.repeat(20);
    const marked = mark(
      `<p id="a">A</p><p id="b">B</p>${plain}<h2>Two</h2><p id="c">C</p>${plain}<p class="x" id="d">D</p>${plain}`,
    );
    expect(marked.large).toEqual(['a', 'b', 'c', 'd']);
    expect(marked.asked).toBeLessThan(10);
  });

  it('are not asked for where nothing is on screen', () => {
    expect(mark('<p><em>One</em></p>', false).asked).toBe(0);
  });

  it('are not asked of a picture that stands in for the window', () => {
    const document = pageOf('<body><img name="defaultView"><p>One</p>');
    // As browsers have it.
    Object.defineProperty(document, 'defaultView', { value: document.querySelector('img') });
    Object.defineProperty(document.body, 'checkVisibility', { value: () => true });
    const copy = document.cloneNode(true) as Document;
    expect(() => markStyledLetters(document, copy)).not.toThrow();
  });
});

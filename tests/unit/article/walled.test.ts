/** Text that a paywall hides is not read, whether an attribute or a style hides it. */
import { describe, expect, it } from 'vitest';
import { findWalledText } from '../../../src/article/capture/walled.ts';
import { pageOf } from './page-of.ts';

const WALL =
  '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
const TEXT = '<p>Open</p><p class="rest">Paid</p>';

/** @param isSeen what the browser would say of an element */
function textLeft(body: string, isSeen: (element: Element) => boolean): string {
  const document = pageOf(`<body>${body}`);
  const copy = document.cloneNode(true) as Document;
  for (const element of document.querySelectorAll('*')) {
    Object.defineProperty(element, 'checkVisibility', { value: () => isSeen(element) });
  }
  for (const element of findWalledText(document, copy)) element.remove();
  for (const script of copy.querySelectorAll('script')) script.remove();
  return copy.body.textContent?.trim() ?? '';
}

const byClass = (element: Element) => element.className !== 'rest';
const everything = () => true;

describe('on a page that says it is not free', () => {
  it('a paragraph that a style sheet hides is dropped', () => {
    expect(textLeft(WALL + TEXT, byClass)).toBe('Open');
  });

  describe('a segment that a stream sends hidden, for a script to move,', () => {
    const segment = (inner: string) => `<div hidden id="S:0">${inner}</div>`;
    const place = '<div><template id="B:0"></template></div>';
    const isSeen = (element: Element) => !element.closest('[hidden], .paid');

    it('is read where its place is seen; what is hidden in it is not', () => {
      const inner = '<p>Streamed</p><p hidden>Paid</p>';
      expect(textLeft(`${WALL}<p>Open</p>${place}${segment(inner)}`, isSeen)).toBe('OpenStreamed');
    });

    it('is not read where its place is behind the wall, or nowhere', () => {
      const walled = place.replace('<div>', '<div class="paid">');
      expect(textLeft(`${WALL}<p>Open</p>${walled}${segment('<p>Paid</p>')}`, isSeen)).toBe('Open');
      expect(textLeft(`${WALL}<p>Open</p>${segment('<p>Paid</p>')}`, isSeen)).toBe('Open');
    });

    it('is not read where a style sheet hides it in its place', () => {
      const style = '<style>.paid { display: none }</style>';
      const inner = '<p>Streamed</p><div class="paid"><p>Paid</p></div>';
      const left = textLeft(`${style}${WALL}<p>Open</p>${place}${segment(inner)}`, isSeen);
      expect(left.replace(/^\.paid.*?\}/, '')).toBe('OpenStreamed');
    });
  });

  it.each(['hidden', 'style="display:none"', 'style="color:red; display: none"'])(
    'so is a box with %s',
    (how) => {
      expect(textLeft(`${WALL}<p>Open</p><div ${how}><p>Paid</p></div>`, everything)).toBe('Open');
    },
  );

  it('what is seen stays', () => {
    expect(textLeft(WALL + TEXT, everything)).toBe('OpenPaid');
  });

  it('in a document that is not on screen styles say nothing', () => {
    expect(textLeft(WALL + TEXT, () => false)).toBe('OpenPaid');
  });
});

it('on a free page a collapsed answer is text', () => {
  expect(textLeft(TEXT, byClass)).toBe('OpenPaid');
});

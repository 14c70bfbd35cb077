import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { capture } from '../../../src/article/capture.ts';
import { BLOCK_NUMBER, digestOf, MEDIA_NUMBER } from '../../../src/article/extract/digest.ts';
import { articleOf } from '../../../src/article/extract/engine.ts';
import { readBlocks } from '../../../src/article/judge/blocks.ts';
import { scrub } from '../../../src/article/scrub.ts';
import { paragraphs } from './page-of.ts';

const PAGES = path.join(import.meta.dirname, '../../pages');

describe('the engine keeps of a digest what Readability itself keeps', () => {
  for (const slug of readdirSync(PAGES)) {
    test(slug, () => {
      const file = (name: string) => readFileSync(path.join(PAGES, slug, name), 'utf8');
      const { url } = JSON.parse(file('page.json'));
      const { document } = new JSDOM(file('source.html'), { url }).window;
      const captured = capture(document, url);
      if (!captured.ok) throw new Error(captured.reason);
      scrub(captured.copy, url);
      expectTheSame(captured.copy.body);
    });
  }

  test('where boxes are hidden, named after authors, or empty', () => {
    const { document } = new JSDOM(`<body>
      <div style="color: red"><p class="byline">By Ada Alder</p><p rel="author">Bo Birch</p><p class="byline">Twice</p></div>
      <div class="byline"></div><div style="display: none">${paragraphs(2)}</div><div hidden>${paragraphs(1)}</div>
      <section aria-hidden="true">${paragraphs(1)}</section><header><img src="a.png"></header><h2><br></h2>
      <div class="text" align="center" style="visibility: hidden">${paragraphs(3)}</div>
      <div class="text" align="center">${paragraphs(5)}<div><hr></div></div></body>`).window;
    expectTheSame(document.body);
  });
});

function expectTheSame(body: Element): void {
  const blocks = readBlocks(body);
  const digest = () => digestOf(body, blocks, 'Harbour reopens').document;
  const options = { keepClasses: true, disableJSONLD: true, serializer: (node: Node) => node as Element };
  const plain = new Readability<Element>(digest(), options).parse()?.content;
  expect(numbersIn(articleOf(digest(), digest))).toEqual(numbersIn(plain ?? null));
}

function numbersIn(content: ParentNode | null): readonly string[] | null {
  return (
    content &&
    Array.from(content.querySelectorAll(`[${BLOCK_NUMBER}], [${MEDIA_NUMBER}]`), (element) =>
      [BLOCK_NUMBER, MEDIA_NUMBER].map((name) => element.getAttribute(name)).join(' '),
    )
  );
}

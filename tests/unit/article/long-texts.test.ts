/** Texts longer than any the judge has learned from. */
import { expect, it } from 'vitest';
import { nameUnderText } from '../../../src/article/describe/signature-in-text.ts';
import { digestOf } from '../../../src/article/extract/digest.ts';
import { readBlocks } from '../../../src/article/judge/blocks.ts';
import { judge } from '../../../src/article/judge/judge.ts';
import { read, readInStages } from '../../../src/article/read.ts';
import { pageOf, STORY } from './page-of.ts';

const LINE = 'the keepers raised the gate by hand, and wrote it into the book.';
const many = (count: number, make: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => make(number)).join('');
const textOf = (lines: string) => pageOf(`<article><h1>Harbour reopens</h1>${lines}</article>`).body;
const NO_CLAIMS = { headline: null, dek: null, authors: null, description: null };

it('a box of a thousand paragraphs is shown to its end', () => {
  const body = textOf(many(1_000, (number) => `<p>On day ${number} ${LINE}</p>`));
  const blocks = readBlocks(body);
  const kept = new Set(blocks.map(({ index }) => index));
  expect(judge(blocks, { claims: NO_CLAIMS, kept, witness: null }).at(-1)?.text).toContain('On day 999 ');
});

it('many like paragraphs are bundled for Readability, and none is lost', () => {
  const lines = many(120, (number) => `<p>On day <a href="/d">${number}</a> ${LINE}</p>`);
  const body = textOf(`${lines}<h2>Rain</h2>${lines}`);
  const blocks = readBlocks(body);
  const { document, bundles } = digestOf(body, blocks, 'Harbour reopens', 100);
  const numbers = [...document.querySelectorAll('[data-block]')].map((one) =>
    Number(one.getAttribute('data-block')),
  );
  const all = numbers.flatMap((number) => [number, ...(bundles.get(number) ?? [])]);
  expect(all).toEqual(blocks.map(({ index }) => index));
  expect(document.querySelectorAll('p').length).toBeLessThan(10);
});

it('the words of bundled paragraphs are one piece, and those of their links another', () => {
  const lines = many(50, (number) => `<p>On day <a href="/d">${number}</a> ${LINE}</p>`);
  const body = textOf(lines);
  const { document } = digestOf(body, readBlocks(body), 'Harbour reopens', 10);
  const paragraph = document.querySelector('p');
  const words = [...body.querySelectorAll('p')].map((one) => one.textContent).join('');
  expect(paragraph?.textContent).toHaveLength(words.length);
  expect(paragraph?.childNodes.length).toBeLessThan(10);
  expect([...document.querySelectorAll('p a')].map((link) => link.textContent).join('')).toBe(
    many(50, String),
  );
});

it('pictures and quotations between paragraphs are bundled with their like, and none is lost', () => {
  const lines = many(
    120,
    (number) =>
      `<p>On day ${number} ${LINE}</p><img src="/${number}.jpg"><blockquote><p>${LINE}</p></blockquote>`,
  );
  const body = textOf(lines);
  const blocks = readBlocks(body);
  const { document, bundles, media, mediaBundles } = digestOf(body, blocks, 'Harbour reopens', 100);
  const numbersOf = (attribute: string, of: typeof bundles) =>
    [...document.querySelectorAll(`[${attribute}]`)]
      .map((one) => Number(one.getAttribute(attribute)))
      .flatMap((number) => [number, ...(of.get(number) ?? [])])
      .sort((a, b) => a - b);
  expect(numbersOf('data-block', bundles)).toEqual(blocks.map(({ index }) => index));
  expect(numbersOf('data-src', mediaBundles)).toEqual(media.map((_, number) => number));
  expect(document.querySelectorAll('p, img, blockquote').length).toBeLessThan(20);
});

it('a paragraph that is hidden is not bundled with those that are shown', () => {
  const lines = many(20, (number) => `<p${number === 0 ? ' hidden' : ''}>On day ${number} ${LINE}</p>`);
  const body = textOf(lines);
  const { document } = digestOf(body, readBlocks(body), 'Harbour reopens', 10);
  expect([...document.querySelectorAll('p')].map((one) => one.hasAttribute('hidden'))).toEqual([true, false]);
});

it('paragraphs with a heading between them are bundles of their own', () => {
  const lines = many(20, (number) => `<p>On day ${number} ${LINE}</p>`);
  const body = textOf(`${lines}<h2>Rain</h2>${lines}<h2>Snow</h2>${lines}`);
  const { document } = digestOf(body, readBlocks(body), 'Harbour reopens', 10);
  expect([...document.querySelectorAll('p, h2')].map(({ localName }) => localName)).toEqual([
    'p',
    'h2',
    'p',
    'h2',
    'p',
  ]);
});

it('the place of paragraphs that name nobody is not asked for', () => {
  const page = pageOf(
    `<article>${many(300, () => `<p>${LINE}</p><blockquote><p>${LINE}</p></blockquote>`)}</article>`,
  );
  let asked = 0;
  for (const paragraph of page.querySelectorAll('p'))
    Object.defineProperty(paragraph, 'compareDocumentPosition', {
      value: () => {
        asked += 1;
        return 0;
      },
    });
  nameUnderText({ document: page, isOutside: () => false } as never, {} as never);
  expect(asked).toBe(0);
});

it('who signs a long text is looked for below it, not in each of its paragraphs', () => {
  const page = pageOf(`<article>${many(500, () => `<p>${LINE} ${LINE}</p>`)}<p>Jana Beispiel</p></article>`);
  let reads = 0;
  for (const paragraph of page.querySelectorAll('p')) {
    const { textContent } = paragraph;
    Object.defineProperty(paragraph, 'textContent', {
      get: () => {
        reads += 1;
        return textContent;
      },
    });
  }
  const context = { siteNames: [], language: 'en', familyFirst: false, single: false };
  const signed = nameUnderText({ document: page, isOutside: () => false } as never, context as never);
  expect(signed?.people).toEqual(['Jana Beispiel']);
  expect(reads).toBeLessThan(20);
});

it('a story is read the same in stages', () => {
  const options = { url: 'https://courier.example/a', now: 0 };
  const stages = readInStages(pageOf(STORY), options);
  let step = stages.next();
  let count = 0;
  for (; !step.done; count += 1) step = stages.next();
  expect(step.value).toEqual(read(pageOf(STORY), options));
  expect(count).toBeGreaterThan(3);
});

/** A dek of some length that is named as one stands above the text, and is not its first paragraph as well. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

const DEK =
  'On the coast a town of 1,900 people gives 140 acres back to the sea, and the farmers call it a surrender of what was won.';

function readWith(dek: string) {
  const page = pageOf(
    `<title>The dyke stays broken</title><meta name="description" content="${DEK}"><article><h1>The dyke stays broken</h1>${dek}<p>By Ada Quill</p>${paragraphs(20)}</article>`,
  );
  const reading = read(page, { url: PAGE_URL, now: 0 });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return reading.article;
}

it('with its label in an element of its own', () => {
  const { dek, text } = readWith(`<p class="desc"><span class="desc__kicker">Report</span> ${DEK}</p>`);
  expect(dek?.value).toBe(DEK);
  expect(text).not.toContain('On the coast');
});

it('in a box that is named for it, or alone in one', () => {
  for (const line of [`<p class="standfirst">${DEK}</p>`, `<div class="chapo"><p>${DEK}</p></div>`])
    expect(readWith(line).text).not.toContain('On the coast');
});

it('right above the first paragraph it begins the text, whatever its name', () => {
  expect(
    readWith(`<p>By Ada Quill</p><div><p class="standfirst">${DEK}</p>${paragraphs(20)}</div>`).text,
  ).toContain(DEK);
});

it('without either it begins the text', () => {
  expect(readWith(`<p class="desc">${DEK}</p>`).text).toContain(DEK);
});

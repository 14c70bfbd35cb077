/** A story to be printed, and what must be on paper of it. */
import { expect } from 'vitest';
import { type PageServer, servePages } from '../../../scripts/drive/page-server.mjs';
import { textsOfPdf } from './pdf.ts';

const PARTS = 40;
const ADDRESS = 'https://society.example/mills/1887';

export function servePrintedStory(): Promise<PageServer> {
  return servePages(async () => ({ body: story() }));
}

/** The whole article and no more, as text, with the address that its link leads to. @param pdf bytes */
export async function expectOnPaper(pdf: Uint8Array): Promise<void> {
  const texts = await textsOfPdf(pdf);
  expect(texts.length).toBeGreaterThan(2);
  const all = texts.join(' ');
  expect(all).toContain('The mill that prints its own flour bags');
  for (let part = 1; part <= PARTS; part += 1) expect(all).toContain(`Part ${part} of the story.`);
  expect(all).toMatch(/society of mills ?\[1\]/);
  expect(texts.at(-1)).toContain(ADDRESS);
  expect(all).not.toMatch(/Find in|Left out|Export|Home of the paper/);
}

function story(): string {
  const sentence =
    'The miller counts the bags each evening, and writes into a book how many of them have left the yard and for whom they were.';
  const parts = Array.from(
    { length: PARTS },
    (_, index) => `<p>Part ${index + 1} of the story. ${sentence} ${sentence}</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>The mill that prints its own flour bags | Tarrow Gazette</title>
    <meta property="og:type" content="article"></head><body><nav><a href="/">Home of the paper</a></nav>
    <article><h1>The mill that prints its own flour bags</h1><p>The bags were drawn by the <a href="${ADDRESS}">society of mills</a> in the year in which the wheel was built.</p>
    ${parts.join('\n')}</article></body></html>`;
}

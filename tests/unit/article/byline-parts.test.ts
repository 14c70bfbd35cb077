/** A line above the text whose parts are name, days and reading time, with nothing between them. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

function textBelow(line: string): string {
  const page = pageOf(
    `<html lang="it"><title>Il mulino riapre</title><meta property="article:published_time" content="2024-11-03T07:40:00+01:00"><meta name="author" content="Ada Penna"><article><h1>Il mulino riapre</h1>${line}${paragraphs(8)}</article>`,
  );
  const reading = read(page, { url: PAGE_URL, now: Date.UTC(2024, 10, 20) });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return reading.article.text;
}

it('is a field, and not text', () => {
  const line =
    '<div><span>di <a href="/penna">Ada Penna</a></span><time>domenica 3 novembre 2024, 07:40</time><span>Ultimo aggiornamento: 4 novembre, 09:15</span><span>4 minuti di lettura</span></div>';
  expect(textBelow(line)).not.toMatch(/Penna|aggiornamento|lettura/);
});

it('with a sentence among them it is text', () => {
  expect(textBelow('<div><span>di </span><span>Ada Penna aveva parlato con tutti.</span></div>')).toContain(
    'aveva parlato',
  );
});

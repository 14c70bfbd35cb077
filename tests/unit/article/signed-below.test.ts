/** Lines below the text that say who wrote it, for whom, and how to reach them. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

function readWith(end: string) {
  const page = pageOf(
    `<title>Harbour reopens</title><meta property="og:site_name" content="Quay Gazette"><meta name="author" content="Ada Quill"><article><h1>Harbour reopens</h1>${paragraphs(20)}${end}</article>`,
  );
  const reading = read(page, { url: PAGE_URL, now: 0 });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  const { text, notes } = reading.article;
  return { text, notes: notes.map((note) => note.text) };
}

it.each([
  ['author and house', 'Ada Quill, QG'],
  ['the house alone', 'Quay Gazette'],
  ['an address that is a link', '<a href="mailto:ada.quill@gazette.example">ada.quill@gazette.example</a>'],
])('%s', (_what, line) => {
  const { text, notes } = readWith(`<p>${line}</p>`);
  const shown = line.replace(/<[^>]+>/g, '');
  expect(text).not.toContain(shown);
  expect(notes).toContain(shown);
});

it('the name of who speaks stays above what is said', () => {
  const said =
    'The mill had stood there for a hundred years before anybody asked whose it was, and then it burned down.';
  expect(readWith(`<p>Ada Quill</p><p>${said}</p>`).text).toContain('Ada Quill');
});

it.each(['Nobody told Ada Quill.', 'Ask Ada Quill: she knows.'])('"%s" is text', (line) => {
  expect(readWith(`<p>${line}</p>`).text).toContain(line);
});

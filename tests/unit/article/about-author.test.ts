/** What a page says of who wrote the text, wherever it stands, and what is told below the text of how it was made. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

interface Parts {
  readonly above?: string;
  readonly text?: string;
  readonly end?: string;
}

function readWith({ above = '', text: body = paragraphs(20), end = '' }: Parts) {
  const page = pageOf(
    `<title>Harbour reopens</title><meta name="author" content="Ada Quill"><article><h1>Harbour reopens</h1>${above}<div class="body">${body}${end}</div></article>`,
  );
  const reading = read(page, { url: PAGE_URL, now: 0 });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  const { text, notes } = reading.article;
  return { text, notes: notes.map((note) => note.text) };
}

const BIO = 'Ada is a senior reporter who has filled 31 notebooks and lost nine.';

it.each([
  ['by her first name', `<div class="article-byline"><p>By Ada Quill</p><p>${BIO}</p></div>`, BIO],
  [
    'by her whole name, with the day behind it',
    '<div class="story-byline"><a href="/author/ada">Ada Quill</a><span> is a reporter at the mill. She writes of water.</span><time>26 November 2026</time></div>',
    'Ada Quill is a reporter at the mill. She writes of water.',
  ],
])('a line about the author in the byline above the text is a note: %s', (_how, above, note) => {
  const { text, notes } = readWith({ above });
  expect(text).not.toContain(note);
  expect(notes).toContain(note);
});

it('a first paragraph about somebody of the same first name is text', () => {
  expect(readWith({ text: `<p>${BIO}</p>${paragraphs(20)}` }).text).toContain(BIO);
});

it.each([
  ['About the author', 'Covers the coast. Wrote a book about mills.'],
  ['Sobre la firma', 'Redactora de la costa. Escribe sobre molinos.'],
  ['この記事を書いた人', '羽野あお　港総局　専門・関心分野：島、食、船'],
])('the line below "%s" is a note, and the heading is not text', (heading, line) => {
  const { text, notes } = readWith({ end: `<div><h3>${heading}</h3><div><p>${line}</p></div></div>` });
  expect(text).not.toContain(heading);
  expect(text).not.toContain(line.slice(0, 12));
  expect(notes.join()).toContain(line.slice(-6));
});

it('the line below a heading about somebody else is no note', () => {
  const line =
    'She drew the bridge in a winter, and wrote a book about the mills of the coast while it was built below her window.';
  const end = `<div><h3>About the author of the bridge</h3><p>${line}</p></div>`;
  expect(readWith({ end }).notes).toEqual([]);
});

it('what is told of the author below the text is found above links to other stories', () => {
  const about = 'Ada Quill is a principal correspondent in Harbourtown. She reports on water.';
  const menu = Array.from({ length: 12 }, (_, at) => `<a href="/s${at}">Story ${at}</a>`).join('<br>');
  const links = '<ul><li><a href="/a">The mill stands still again</a></li></ul>';
  const { text, notes } = readWith({ end: `<p>${about}</p></div><div>${menu}</div><div>${links}` });
  expect(text).not.toContain(about);
  expect(notes).toContain(about);
});

it('a credit is found above a box that belongs to the text, and no further up', () => {
  const credit = 'Photography by Ada Quill / The Mill';
  const box = ['ferry', 'mill', 'bridge', 'quay', 'light', 'market']
    .map((place) => `<p>Whoever wants to see the ${place} must agree to three terms and sign a paper.</p>`)
    .join('');
  expect(readWith({ end: `<p><em>${credit}</em></p>${box}` }).notes).toContain(credit);
  expect(readWith({ end: `<p>${credit}</p>${box}` }).notes).toContain(credit);
  expect(readWith({ text: `<p><em>${credit}</em></p>${paragraphs(20)}` }).notes).toEqual([]);
});

it('what stands below the heading about the authors is a note, whatever the house says after it', () => {
  const bio = 'Jo joined the mill in 2011 and leads a team of nine that counts the sacks.';
  const legal =
    '<p>This text was written by the mill for those who know what a mill is, and is no offer to sell one.</p>';
  const end = `<section><h2>About the authors</h2><div><p>${bio}</p></div></section>${legal.repeat(5)}`;
  const { text, notes } = readWith({ end });
  expect(text).not.toContain(bio);
  expect(notes).toContain(bio);
});

it('a byline at the end is a note', () => {
  const line = 'Words: Ada Quill, for the Gazette';
  const { text, notes } = readWith({ end: `<p>${line}</p>` });
  expect(text).not.toContain(line);
  expect(notes).toEqual([line]);
});

it('notes in a list at the end are notes like any others', () => {
  const about = 'Ada Quill is a food writer who lives by the mill.';
  const amended = 'This article was amended on 3 November 2026.';
  const { text, notes } = readWith({ end: `<ul><li><p>${about}</p></li><li><p>${amended}</p></li></ul>` });
  expect(text).not.toContain(about);
  expect(notes).toEqual([about, amended]);
});

it('reporter, station and programme of a film are its source, and its title heads nothing', () => {
  const line = 'Jo March, QHF, Der Hafen am Abend, 3.11.2026 18:30 Uhr';
  const player = (title: string) => `<div><p>${title}</p><p>${line}</p></div>`;
  const half = paragraphs(20).replace('<p>9.', `${player('The mills give up')}<p>9.`);
  const { text, notes } = readWith({ text: half });
  expect(text).not.toContain('Jo March');
  expect(text).not.toContain('The mills give up');
  expect(notes).toEqual([line]);
});

it('a line of a programme of the theatre is text', () => {
  const line = 'Jo March, The Bridge, Old Theatre, 23.11.2026 20:00 Uhr';
  expect(readWith({ text: paragraphs(20).replace('<p>9.', `<p>${line}</p><p>9.`) }).text).toContain(line);
});

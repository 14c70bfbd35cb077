/** What stands in the text and only leads to other stories of the site. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

const TITLE = 'Mill bridge stays shut until spring';
const link = (text = TITLE, href = '/coast/mill-bridge') => `<a href="${href}">${text}</a>`;

/** @param between where the text goes on below it */
function textWith(between: string, end = '') {
  const body = paragraphs(20).replace('<p>9.', `${between}<p>9.`);
  const reading = read(
    pageOf(
      `<title>Harbour reopens</title><article><h1>Harbour reopens</h1><div class="body">${body}${end}</div></article>`,
    ),
    {
      url: PAGE_URL,
      now: 0,
    },
  );
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return reading.article.text;
}

it.each([
  ['a paragraph that is nothing else', `<p>${link()}</p>`],
  ['with an arrow', `<p><strong>${link(`&gt;&gt;&gt; ${TITLE}`)}</strong></p>`],
  ['in a quotation, with its word before it', `<blockquote><b>MIRA | </b>${link()}</blockquote>`],
  ['two of them', `<p>${link('Ferries sail again on Monday')}</p><p>${link()}</p>`],
])('between paragraphs: %s', (_how, between) => {
  expect(textWith(between)).not.toContain(TITLE);
});

it.each([
  [
    'three headlines in a row',
    `<h2>Latest</h2>${['1', '2', ''].map((at) => `<h3>${link(`${TITLE}${at}`, `/m${at}`)}</h3>`).join('')}`,
  ],
  [
    'two with the beginning of their stories',
    ['', '2']
      .map((at) => `<h3>${link(TITLE, `/m${at}`)}</h3><p>Whoever crosses the mill bridge has to…</p>`)
      .join(''),
  ],
  ['a headline and the way to it', `<div><h4>${link()}</h4><p>${link('Read on')}</p></div>`],
  [
    'paragraphs below the text',
    ['', '2', '3'].map((at) => `<h4></h4><p>${link(`-${TITLE}`, `/m${at}`)}</p>`).join(''),
  ],
])('below the text: %s', (_how, end) => {
  const text = textWith('', end);
  expect(text).not.toContain(TITLE);
  expect(text).not.toContain('Latest');
});

it.each([
  ['a sentence that is a link', `<p>${link('The mill bridge stays shut until spring.')}</p>`],
  ['one to another site', `<p>${link(TITLE, 'https://mill.example.org/bridge')}</p>`],
  ['one to a file', `<p>${link(TITLE, '/files/bridge.pdf')}</p>`],
  ['one to who somebody is', `<p>${link(TITLE, '/people/miller')}</p>`],
  ['words in quotation marks', `<p>${link(`“${TITLE}”`)}</p>`],
  ['lines that lead each elsewhere', `<p>${link()}<br>${link('And nobody is waiting still', '/2')}</p>`],
  ['one to a part of the page', `<p>${link(TITLE, '#bridge')}</p>`],
  [
    'what the line before it announces',
    `<p>The council had asked for one thing above all others that evening:</p><p>${link()}</p>`,
  ],
  ['a heading of the text that is a link', `<h3>${link()}</h3>`],
  [
    'headings with a paragraph below each',
    ['1', '2', '3']
      .map(
        (at) =>
          `<h3>${link(`${TITLE} ${at}`, `/m${at}`)}</h3><p>The ${at}. bridge was built of oak, and whoever crossed it heard the water below the boards.</p>`,
      )
      .join(''),
  ],
  [
    'the answer to a question',
    `<p><b>And what is it that you fear most about the coming winter here?</b></p><p>${link()}</p>`,
  ],
  ['one to be downloaded', `<p>${link(TITLE, '/download?id=7')}</p>`],
  [
    'chapters one below the other',
    ['1', '2', '3'].map((at) => `<h3>${link(`Chapter ${at}: ${TITLE}`, `/c${at}`)}</h3>`).join(''),
  ],
  [
    'two headings above words of their own',
    ['1', '2'].map((at) => `<h3>${link(`${TITLE} ${at}`, `/m${at}`)}</h3><p>And so it went on…</p>`).join(''),
  ],
  [
    'titles of what stands below each',
    ['Oakwell', 'Thornby', 'Marlow']
      .map(
        (place) =>
          `<p><b>${link(`${TITLE}: ${place}`, `/${place}`)}</b></p>${paragraphs(4).replaceAll('<p>', `<p>Of ${place} the `)}`,
      )
      .join(''),
  ],
  ['an item of a list', `<ul><li>${link()}</li><li>The ferry, which sails on Monday</li></ul>`],
])('stays: %s', (_what, between) => {
  expect(textWith(between)).toMatch(/mill bridge stays shut until spring/i);
});

it('stays where the article is a list of links', () => {
  const text = textWith(
    Array.from(
      { length: 12 },
      (_, at) =>
        `<p>${link(`${TITLE}, part ${at}`, `/m${at}`)}</p><p>It was built in the year ${at + 1900} of oak, and stood for a hundred more.</p>`,
    ).join(''),
  );
  expect(text).toContain(TITLE);
});

/** Cards of other stories are known by their shape: a link around a headline and what stands below it. */
import { expect, it } from 'vitest';
import { scrubIn } from './scrubbed.ts';

const HEADLINE = 'How an old map got the harbour wrong';
const DEK = 'The council knew in spring. The fishermen found out on Sunday.';
const card = (href = '/coast/map', headline = HEADLINE, dek = `<p>${DEK}</p>`) =>
  `<div class="x1"><a href="${href}"><img src="/map.jpg"><div><p>${headline}</p>${dek}</div></a><span>Coast</span></div>`;

it('a headline and its dek in one link go, with the label beside them', () => {
  const { text, removed } = scrubIn(card());
  expect(text).not.toMatch(/old map|fishermen|Coast/);
  expect(removed.map(({ rule }) => rule)).toEqual(['linked-card']);
});

it.each([
  ['to another site', card('https://ferries.example.org/map')],
  ['to the picture itself', card('/map-large.jpg')],
  ['to a part of the page', card('#map')],
  ['of one line', card('/coast/map', HEADLINE, '')],
  ['of sentences', card('/coast/map', 'An old map got the harbour wrong.')],
  ['around the headline of the page', card().replace('<div><p>', '<div><h1>Bridge</h1><p>')],
  ['without a picture', card().replace('<img src="/map.jpg">', '')],
  ['to the page itself', card('/world/bridge?post=1')],
  ['around somebody’s words', card('/interview', '“We shall build it again”', '<p>Ada Quill, mayor</p>')],
  ['around a picture and its credit', card('/photos/123', HEADLINE, '<p>Photo: Ada Quill</p>')],
  ['in a table', `<table><tr><td>${card()}</td></tr></table>`],
])('a link %s stays', (_what, html) => {
  expect(scrubIn(html).removed).toEqual([]);
});

it('they stay where the article is made of them', () => {
  const many = Array.from({ length: 20 }, (_, at) => card(`/coast/${at}`, `${HEADLINE}, part ${at}`)).join(
    '',
  );
  expect(scrubIn(many).removed).toEqual([]);
});

it('they stay where each heads what is told below it', () => {
  const places = ['Lanterna', 'Heron Court', 'Bellweather'].map((name) =>
    card(`/places/${name}`, `Dinner at the old ${name}`, '<p>Coast, seafood</p>').concat(
      `<p>Nobody leaves the ${name} before the bell has rung twice, and the soup is older than the cook.</p>`,
    ),
  );
  expect(scrubIn(places.join('')).removed).toEqual([]);
});

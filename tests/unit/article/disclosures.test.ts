/** Sections that open when their heading is pressed are open in the copy. */
import { expect, it } from 'vitest';
import { openDisclosures } from '../../../src/article/capture/disclosures.ts';
import { pageOf } from './page-of.ts';

function opened(body: string): string {
  const copy = pageOf(`<body>${body}`);
  openDisclosures(copy);
  return copy.body.innerHTML.replaceAll(' data-opened=""', '');
}

const TEXT = '<p>It rang at six, and nobody knew why.</p>';
const ANSWER =
  '<p>Nobody did. It rang at six by itself, and by seven the whole street stood below the tower.</p>';

it.each([
  [
    'a button in a heading, which names its section',
    `<h3><button aria-expanded="false" aria-controls="a">The bell</button></h3><div id="a" hidden="">${TEXT}</div>`,
    `<h3>The bell</h3><div id="a">${TEXT}</div>`,
  ],
  [
    'a button in a heading, above its section',
    `<h3><button aria-expanded="false"><p>The bell</p></button></h3><div aria-hidden="true" hidden="">${TEXT}</div>`,
    `<h3>The bell</h3><div>${TEXT}</div>`,
  ],
  [
    'a heading in an element that acts as a button',
    `<a role="button" aria-controls="a"><span role="heading">The bell</span></a><div id="a" style="display: none;">${TEXT}</div>`,
    `<a role="button" aria-controls="a"><span role="heading">The bell</span></a><div id="a" style="">${TEXT}</div>`,
  ],
  [
    'a question that is a button alone, right above its answer',
    `<div><button aria-expanded="false" aria-controls="a"><p>Who rang?</p></button><div id="a" style="height: 0px;">${ANSWER}</div></div>`,
    `<div><h3>Who rang?</h3><div id="a" style="">${ANSWER}</div></div>`,
  ],
  [
    'a question that names no answer, right above it',
    `<div><button aria-expanded="false">Who rang?</button><div hidden="">${ANSWER}</div></div>`,
    `<div><h3>Who rang?</h3><div>${ANSWER}</div></div>`,
  ],
  [
    'a heading that is a button itself',
    `<h3 role="button" aria-expanded="false" aria-controls="a">The bell</h3><div id="a" hidden="">${TEXT}</div>`,
    `<h3 aria-expanded="false" aria-controls="a">The bell</h3><div id="a">${TEXT}</div>`,
  ],
  [
    'words of a heading in boxes',
    `<h3><button aria-expanded="false"><div>Who rang</div><div>the bell?</div></button></h3><div hidden="">${TEXT}</div>`,
    `<h3>Who rang the bell?</h3><div>${TEXT}</div>`,
  ],
  [
    'a button beside a heading, where the section is a region',
    `<h3 id="b">The bell</h3><button aria-controls="a" aria-labelledby="b"></button><div id="a" role="region" hidden="">${TEXT}</div>`,
    `<h3 id="b">The bell</h3><button aria-controls="a" aria-labelledby="b"></button><div id="a" role="region">${TEXT}</div>`,
  ],
])('%s', (_what, body, expected) => {
  expect(opened(body)).toBe(expected);
});

it('what was opened is marked, and nothing else', () => {
  const copy = pageOf(
    `<body><h3><button aria-expanded="false">The bell</button></h3><div hidden>${TEXT}</div><div data-opened>${TEXT}</div>`,
  );
  openDisclosures(copy);
  expect([...copy.querySelectorAll('div')].map((box) => box.hasAttribute('data-opened'))).toEqual([
    true,
    false,
  ]);
});

it('of two sections with the same id each opens by its own heading', () => {
  const section = `<h3><button aria-expanded="false" aria-controls="a">The bell</button></h3><div id="a" hidden="">${TEXT}</div>`;
  const open = `<h3>The bell</h3><div id="a">${TEXT}</div>`;
  expect(opened(`<div>${section}</div><div>${section}</div>`)).toBe(`<div>${open}</div><div>${open}</div>`);
});

it.each([
  [
    'a menu',
    `<button aria-expanded="false" aria-controls="a">Menu</button><div id="a" hidden=""><a href="/coast">Coast</a></div>`,
  ],
  [
    '"Save" beside a headline',
    `<h1>The bell <button aria-expanded="false">Save</button></h1><div hidden="">${TEXT}</div>`,
  ],
  [
    'a menu of words',
    `<div><button aria-expanded="false" aria-controls="a">Menu</button><div id="a" hidden=""><a href="/coast">Coast, harbours and everything that swims there</a> <a href="/b">Bells</a></div></div>`,
  ],
  [
    'what a button of the head opens',
    `<header><button aria-expanded="false" aria-controls="a">About us</button><div id="a" hidden="">${ANSWER}</div></header>`,
  ],
  [
    'what pops up',
    `<div><button aria-expanded="false" aria-controls="a">Who rang?</button><div id="a" role="tooltip" hidden="">${ANSWER}</div></div>`,
  ],
  ['a box that waits for something else', `<h3>The bell</h3><div hidden="">${TEXT}</div>`],
])('%s stays as it is', (_what, body) => {
  expect(opened(body)).toBe(body);
});

it('a button that opens nothing leaves what is hidden below its heading', () => {
  expect(opened(`<h3><button>The bell</button></h3><div hidden="">${TEXT}</div>`)).toBe(
    `<h3>The bell</h3><div hidden="">${TEXT}</div>`,
  );
});

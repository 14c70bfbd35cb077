/** What stands between two paragraphs of a text, in their box, belongs to it whole. */
import { expect, it } from 'vitest';
import { type Block, readBlocks } from '../../../src/article/judge/blocks.ts';
import { completeParts } from '../../../src/article/mend/whole.ts';
import { pageOf } from './page-of.ts';

const CELLS = '<tr><th>Boat</th><th>Fare</th></tr><tr><td>Petrel</td><td>£2</td></tr>';
const FRAMED = `<div class="scroll"><table>${CELLS}</table></div>`;

/** The texts that are shown when every paragraph and what is `data-known` belong, and nothing else was found to. */
function shown(body: string): readonly string[] {
  const blocks = readBlocks(pageOf(body).body);
  const text = new Set<Block>(blocks.filter(({ element }) => element.matches('p, [data-known]')));
  completeParts(blocks, text, new Set());
  return blocks.filter((block) => text.has(block)).map((block) => block.text);
}

it('a table of data between two paragraphs belongs with all its cells', () => {
  expect(shown(`<div><p>Before.</p>${FRAMED}<p>After.</p></div>`)).toEqual([
    'Before.',
    'Boat',
    'Fare',
    'Petrel',
    '£2',
    'After.',
  ]);
});

it('its caption belongs with it', () => {
  const figure = `<figure>${FRAMED}<figcaption>Fares of this year</figcaption></figure>`;
  expect(shown(`<div><p>Before.</p>${figure}<p>After.</p></div>`)).toContain('Fares of this year');
});

it('a table between two paragraphs belongs where a notice stands below it', () => {
  const notice = '<div>You have one free article left</div>';
  expect(shown(`<div><p>Before.</p>${FRAMED}${notice}<p>After.</p></div>`)).toContain('Petrel');
});

it('a table that ends its box is left to the judge', () => {
  expect(shown(`<div><p>Before.</p>${FRAMED}</div>`)).toEqual(['Before.']);
});

it('a table below a line that does not belong is left to the judge', () => {
  const widget = `<aside><div>Tides this week</div>${FRAMED}</aside>`;
  expect(shown(`<div><p>Before.</p>${widget}<p>After.</p></div>`)).toEqual(['Before.', 'After.']);
});

it('a table belongs with its heading where both have a box of their own between two paragraphs', () => {
  const box = `<section><div>What a crossing costs</div><div>${FRAMED}</div></section>`;
  expect(shown(`<div><p>Before.</p>${box}<p>After.</p></div>`)).toContain('What a crossing costs');
  expect(
    shown(
      `<div><p>Before.</p>${box.replace('</section>', '<button>Buy</button></section>')}<p>After.</p></div>`,
    ),
  ).toEqual(['Before.', 'After.']);
});

it('a small table of words alone belongs between two paragraphs, one of links is left to the judge', () => {
  const table =
    '<table><tr><td>Felt, hare</td><td>£140</td></tr><tr><td>Top hat</td><td>no more</td></tr></table>';
  expect(shown(`<div><p>Before.</p>${table}<p>After.</p></div>`)).toContain('no more');
  const links = table.replace('Top hat', '<a href="/hats">Top hat</a>');
  expect(shown(`<div><p>Before.</p>${links}<p>After.</p></div>`)).toEqual(['Before.', 'After.']);
});

it('a table that only places things is left to the judge', () => {
  const layout = FRAMED.replace('<table>', '<table role="presentation">');
  expect(shown(`<div><p>Before.</p>${layout}<p>After.</p></div>`)).toEqual(['Before.', 'After.']);
});

const REFERENCE = '<p>As is told.<sup><a id="ref1" href="#fn1">1</a></sup></p>';

it.each([
  ['in a list', '<ol><li id="fn1">A letter. <a href="#ref1">↩</a></li></ol>'],
  ['in a box of its own', '<div id="fn1"><div>A letter. <a href="#ref1">↩</a></div></div>'],
])('a note %s belongs to the text that refers to it', (_where, note) => {
  expect(shown(`${REFERENCE}${note}`)).toEqual(['As is told.1', 'A letter. ↩']);
});

it('a note beside the link back to the text belongs to it too', () => {
  const note =
    '<div class="footnote"><a id="fn1" href="#ref1">1</a><div class="footnote-words">A letter.</div></div>';
  expect(shown(`${REFERENCE}${note}`)).toContain('A letter.');
});

it.each([
  ['leads back to nothing that is shown', '<ol><li id="fn1">A letter. <a href="#top">↩</a></li></ol>'],
  ['nobody refers to', '<ol><li id="fn2">A letter. <a href="#ref1">↩</a></li></ol>'],
])('one that %s is left to the judge', (_what, note) => {
  expect(shown(`${REFERENCE}${note}`)).toEqual(['As is told.1']);
});

it('a heading between two texts of its row belongs, and one beside the row does not', () => {
  const row = (heading: string) => `<main><div><p>Before.</p></div>${heading}<div><p>After.</p></div></main>`;
  expect(shown(row('<div><h2>What else is lost</h2></div>'))).toEqual([
    'Before.',
    'What else is lost',
    'After.',
  ]);
  expect(shown(row('<aside><div><h2>Tides this week</h2></div></aside>'))).toEqual(['Before.', 'After.']);
  expect(shown(row('<div><h2><a href="/tides">Tides this week</a></h2></div>'))).toEqual([
    'Before.',
    'After.',
  ]);
});

/** @param found those of the headings that the judge found */
function headingsShown(found: readonly string[]): readonly string[] {
  const card = (name: string) =>
    `<div><h3 class="card"><a href="/${name}">${name}</a></h3><p>${name} is open on all days.</p></div>`;
  const blocks = readBlocks(
    pageOf(`<p>All of them.</p>${['Mill', 'Weir', 'Quay', 'Barn'].map(card).join('')}`).body,
  );
  const isFound = ({ element, text }: Block) => element.localName === 'p' || found.includes(text);
  const text = new Set<Block>(blocks.filter(isFound));
  completeParts(blocks, text, new Set());
  return blocks
    .filter((block) => text.has(block) && block.element.localName === 'h3')
    .map((block) => block.text);
}

it('of the linked headings of a list none is left out when most are shown', () => {
  expect(headingsShown(['Weir', 'Quay', 'Barn'])).toEqual(['Mill', 'Weir', 'Quay', 'Barn']);
});

it('one that was shown does not bring the others', () => {
  expect(headingsShown(['Weir'])).toEqual(['Weir']);
});

it('what somebody said, set apart between two paragraphs, belongs', () => {
  const quote =
    '<figure><blockquote>A kiln is a slow animal.</blockquote><figcaption>Prosper Lind</figcaption></figure>';
  expect(shown(`<div><p>Before.</p><div>${quote}</div><p>After.</p></div>`)).toContain(
    'A kiln is a slow animal.',
  );
  expect(shown(`<div><p>Before.</p><aside><div>Voices</div>${quote}</aside><p>After.</p></div>`)).toEqual([
    'Before.',
    'After.',
  ]);
});

it('a heading with its author below it belongs to what it heads where another that looks so is shown', () => {
  const post = (heading: string) =>
    `<article><header>${heading}<div>By Ada Quill</div></header><p>It burns.</p></article>`;
  const other = post('<h2>The mill</h2>');
  expect(shown(`<p>Before.</p>${post('<h2 data-known>The ferry</h2>')}${other}<p>After.</p>`)).toContain(
    'The mill',
  );
  expect(shown(`<p>Before.</p>${other}<p>After.</p>`)).not.toContain('The mill');
});

it('a heading in a box that is set apart among the text belongs to what it heads', () => {
  const box = '<div class="fact"><div><h2>The mill</h2><p>It burns.</p></div></div>';
  expect(shown(`<div><p>Before.</p>${box}<p>After.</p></div>`)).toContain('The mill');
});

it.each([
  ['has a button', '<div><h2>The mill</h2><p>It burns.</p><button>Help</button></div>'],
  ['holds what is not shown', '<div><h2>The mill</h2><p>It burns.</p><div>Help the mill</div></div>'],
  ['asks', '<div><h2>The mill: our newsletter</h2><p>It burns.</p></div>'],
])('that of a box that %s is left to the judge', (_what, box) => {
  expect(shown(`<div><p>Before.</p>${box}<p>After.</p></div>`).join()).not.toContain('The mill');
});

const SENTENCE =
  '<p>The line was shut in 1979, when the hill came down on it, and nobody thought that a train would be seen again.</p>';
const FACTS = '<h3>The line</h3><ul><li>Length: 19 miles</li><li>Bridges: 7</li></ul>';

function shownAround(box: string): readonly string[] {
  return shown(`<div>${SENTENCE}${SENTENCE}${box}${SENTENCE}</div>`).slice(2, -1);
}

it.each([
  ['facts', FACTS, ['The line', 'Length: 19 miles', 'Bridges: 7']],
  [
    'years',
    '<div>1879: the line opens</div><div>1979: the line closes</div>',
    ['1879: the line opens', '1979: the line closes'],
  ],
])('a box of %s among the text belongs to it, whatever it is called', (_what, inner, lines) => {
  expect(shownAround(`<aside class="sidebar">${inner}</aside>`)).toEqual(lines);
  expect(shownAround(`<div class="widget"><div>${inner}</div></div>`)).toEqual(lines);
});

it.each([
  ['leads elsewhere', FACTS.replace('Bridges', '<a href="/b">Bridges</a>')],
  ['asks for something', `${FACTS}<button>Vote</button>`],
  ['tells of the page', '<ul><li>Published: 3 November</li><li>Author: Ada Quill</li></ul>'],
  ['has addresses', '<ul><li>Twitter: @mill</li><li>E-mail: desk@mill.example</li></ul>'],
  ['has one fact only', '<ul><li>Length: 19 miles</li></ul>'],
  ['is mostly other lines', `${FACTS}<div>Tides</div><div>The mill</div><div>Ferries</div>`],
])('one that %s is left to the judge', (_what, inner) => {
  expect(shownAround(`<aside>${inner}</aside>`)).toEqual([]);
});

it('a box that is named for facts belongs to the text among which it stands', () => {
  const inner = '<div>It is 19 miles long.</div>';
  expect(shownAround(`<div class="article-factbox">${inner}</div>`)).toEqual(['It is 19 miles long.']);
  expect(shownAround(`<div class="box"><div class="info-box">${inner}</div></div>`)).toHaveLength(1);
  expect(shownAround(`<div class="facts-and-fiction">${inner}</div>`)).toEqual([]);
  expect(shownAround(`<div class="factbox">${inner}<a href="/a">More</a></div>`)).toEqual([]);
});

it('terms and what they mean belong to the text among which they stand', () => {
  expect(shownAround('<dl><dt>Length</dt><dd>19 miles</dd></dl>')).toEqual(['Length', '19 miles']);
});

it('a quotation that is named as one belongs to the text, unless it asks for something', () => {
  const quote = '<aside class="pullquote"><div>Nobody asked the goat.</div></aside>';
  expect(shownAround(quote)).toEqual(['Nobody asked the goat.']);
  const again = quote.replace('Nobody asked the goat', 'Nobody thought that a train would be seen again');
  expect(shownAround(again)).toEqual([]);
  expect(shownAround(quote.replace('</aside>', '<button>Share</button></aside>'))).toEqual([]);
});

it('one above the text, or below it, is left to the judge', () => {
  expect(
    shown(`<div><p>Dek.</p><aside>${FACTS}</aside>${SENTENCE}${SENTENCE}<aside>${FACTS}</aside></div>`),
  ).toHaveLength(3);
});

it('facts are looked for once, however many lines stand between two paragraphs', () => {
  const lines = '<div>Tide</div>'.repeat(20_000);
  const start = performance.now();
  expect(shownAround(lines)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(20_000);
});

it('the place of a dateline belongs with the first paragraph that a style sets on its line', () => {
  const withPlace = (place: string) =>
    shown(`<div>${place}<p style="display:inline">The mill is open.</p></div>`);
  expect(withPlace('<b>Harbourtown: </b>')).toEqual(['Harbourtown:', 'The mill is open.']);
  expect(withPlace('<b>By the mill</b>')).toEqual(['The mill is open.']);
  expect(withPlace('<h2>Harbourtown:</h2>')).toEqual(['The mill is open.']);
});

it.each([
  ['in bold', '<div><b>The short version</b></div>'],
  ['in a box', '<div>Pros</div>'],
])('the head of a list that is shown, %s, is shown with it', (_how, head) => {
  const list = '<ul><li data-known>Count a little.</li><li data-known>Count often.</li></ul>';
  expect(shown(`<div><p>Before.</p><div>${head}${list}</div><p>After.</p></div>`)).toHaveLength(5);
});

it.each([
  ['of a list that is not', '<div>Pros</div><ul><li>Count a little.</li></ul>'],
  ['that asks for something', '<div>Sign up for our newsletter</div><ul><li data-known>Count.</li></ul>'],
  ['that leads elsewhere', '<div><a href="/pros">Pros</a></div><ul><li data-known>Count.</li></ul>'],
  ['that has a box of its own', '<div><div>Pros</div></div><ul><li data-known>Count.</li></ul>'],
])('a head %s is left to the judge', (_what, inner) => {
  const texts = shown(`<div><p>Before.</p><div>${inner}</div><p>After.</p></div>`);
  expect(texts.join('|')).not.toMatch(/Pros|Sign/);
});

it('the heading of a part is shown above that of its first section', () => {
  const part = '<section><h2>Notes</h2><h3 data-known>When to go</h3><p>In May.</p></section>';
  expect(shown(`<div><p>Before.</p>${part}<p>After.</p></div>`)).toContain('Notes');
});

it('so is what stands above the head, and one above a box that holds the list alone', () => {
  const list = '<ul><li data-known>Flour.</li><li data-known>Milk.</li></ul>';
  const steps =
    '<div><div>Method</div><div><ol><li data-known>Stir.</li><li data-known>Bake.</li></ol></div></div>';
  const recipe = `<div><div>Ingredients</div><div>For the dough</div>${list}</div>${steps}`;
  expect(shown(`<div><p>Before.</p>${recipe}<p>After.</p></div>`)).toEqual([
    'Before.',
    'Ingredients',
    'For the dough',
    'Flour.',
    'Milk.',
    'Method',
    'Stir.',
    'Bake.',
    'After.',
  ]);
});

it('the title of a box that is named for facts is shown with it, a byline or a sign is not', () => {
  const box = (title: string) =>
    shown(
      `<div><p>Before.</p><div class="info-box"><div>${title}</div><p>It opened in 1963.</p></div><p>After.</p></div>`,
    );
  expect(box('Background')).toContain('Background');
  expect(box('By Jane Roe')).toHaveLength(3);
  expect(box('💡')).toHaveLength(3);
});

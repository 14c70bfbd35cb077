/** The words of a player's own buttons and menus. */
import { expect, it } from 'vitest';
import { scrubIn } from './scrubbed.ts';

const MENU =
  '<ul><li role="menuitemradio">1080p</li><li role="menuitemradio">720p</li></ul><span>Speed</span>';
const player = (inner: string) => `<div class="x9"><div><video src="/a.mp4"></video></div>${inner}</div>`;

it.each([
  ['buttons and menus', player(`<div><button>Play</button><span>00:00</span></div>${MENU}`)],
  ['what is drawn as buttons', player(`<span>Mute</span><span>Unmute</span><div>A swan speaks</div>`)],
])('%s go, and the film stays', (_what, html) => {
  const { body, text, removed } = scrubIn(html);
  expect(text).not.toMatch(/720p|Speed|00:00|Mute|swan/);
  expect(body.querySelector('video')).not.toBeNull();
  expect(removed.map(({ rule }) => rule)).toEqual(['player-controls']);
});

const SENTENCE = 'The bell rang at six, and by seven the whole street stood below the tower.';

it.each([
  ['a caption', player(`<button>Play</button><button>Mute</button><figcaption>The bell.</figcaption>`)],
  ['a sentence', player(`<button>Play</button><button>Mute</button><span>${SENTENCE}</span>`)],
  ['a short paragraph', player('<button>Play</button><button>Mute</button><p>It rang.</p>')],
  [
    'the points of a recipe',
    player('<button>Print</button><button>Save</button><ul><li>200 g flour</li></ul>'),
  ],
  ['lines of a poem', player('<button>Play</button><button>Mute</button><div>It rang,<br>and rang.</div>')],
  [
    'another film',
    player(`<h3>Robin</h3><button>Play</button>${player('<h3>Wren</h3><button>Play</button>')}`),
  ],
  [
    'much that is no button',
    player(
      `<button>Play</button><button>Mute</button>${'<div>It rang at six, and at seven</div>'.repeat(5)}`,
    ),
  ],
  ['words and no buttons', player('<span>The bell of the mill</span>')],
])('beside %s nothing goes as a menu', (_what, html) => {
  expect(scrubIn(html).removed.map(({ rule }) => rule)).not.toContain('player-controls');
});

const QUALITIES = '<ul><li>Auto</li><li>720p</li></ul>';

it('a menu of qualities goes where a button stands by it, though no film is there yet', () => {
  expect(scrubIn(`<div class="k2"><button>Full screen</button>${QUALITIES}</div>`).text).not.toMatch(
    /Auto|720p/,
  );
});

it.each([
  ['without a player', QUALITIES],
  ['with another point', '<div><button>Buy</button><ul><li>Price: 40 €</li><li>720p</li></ul></div>'],
  ['of prices', '<div><button>Buy</button><ul><li>Bread, 150p</li><li>150p</li></ul></div>'],
])('a list of one quality %s stays', (_what, html) => {
  expect(scrubIn(html).text).toMatch(/720p|150p/);
});

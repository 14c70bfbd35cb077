/** The words of a player's own buttons and menus. */
import { expect, it } from 'vitest';
import { scrubIn } from './scrubbed.ts';

const MENU =
  '<ul><li role="menuitemradio">1080p</li><li role="menuitemradio">720p</li></ul><span>Speed</span>';
const player = (inner: string) => `<div class="x9"><div><video src="/a.mp4"></video></div>${inner}</div>`;

it.each([
  ['buttons and menus', player(`<div><button>Play</button><span>00:00</span></div>${MENU}`)],
  ['what is drawn as buttons', player(`<span>Mute</span><span>Unmute</span><ul><li>A swan speaks</li></ul>`)],
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
  ['words and no buttons', player('<span>The bell of the mill</span>')],
])('beside %s nothing goes as a menu', (_what, html) => {
  expect(scrubIn(html).removed.map(({ rule }) => rule)).not.toContain('player-controls');
});

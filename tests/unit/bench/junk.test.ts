import { expect, test } from 'vitest';
import { junkAmong, junkKind } from '../../bench/junk.ts';
import { isShareLink, isTracker } from '../../bench/survivors.ts';

test.each([
  ['Share this article', 'share'],
  ['Linkedin Pinterest', 'share'],
  ['Teilen', 'share'],
  ['ADVERTISEMENT', 'ad'],
  ['Story continues below', 'ad'],
  ['Publicité', 'ad'],
  ['Sign up for our morning newsletter', 'newsletter'],
  ['Jetzt abonnieren', 'newsletter'],
  ['Related stories:', 'related'],
  ['Lesen Sie auch', 'related'],
  ['関連記事', 'related'],
  ['Show caption', 'caption interface'],
  ['3 / 12', null],
  ['Log in or register', 'account'],
  ['12 Comments', 'comments'],
  ['Accept all cookies', 'consent'],
  ['Loading…', 'loading'],
  ['↑ Back to top', 'navigation'],
  ['<img height="1" src="https://pixel.example/tr" style="display:none">', 'leaked markup'],
])('the line "%s" is %s', (line, kind) => {
  expect(junkKind(line)).toBe(kind);
});

test.each([
  'He wanted to share this article with his brother before the shop closed.',
  'The advertisement had run for nine years.',
  'Reuters',
  'Home',
  'X',
  'Related species include the finch.',
  'Comments made in court were withdrawn.',
  'if (a < b) { load(src = x) }',
])('the line "%s" is text', (line) => {
  expect(junkKind(line)).toBeNull();
});

test('a long line is text even where it begins as a label does', () => {
  expect(junkKind(`Sign up for our ${'very '.repeat(20)}long newsletter`)).toBeNull();
});

test('a line that stands in the truth is no junk', () => {
  expect(junkAmong(['Comments', 'Share'], ['- Comments'])).toEqual([{ kind: 'share', line: 'Share' }]);
});

test('a share link is told from a link to a profile', () => {
  expect(isShareLink('https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fnews.example')).toBe(true);
  expect(isShareLink('mailto:?subject=Read%20this')).toBe(true);
  expect(isShareLink('https://www.facebook.com/news.example')).toBe(false);
  expect(isShareLink('mailto:desk@news.example')).toBe(false);
});

test('a tracker is told by its host, not by a word in its path', () => {
  const base = 'https://news.example/story';
  expect(isTracker('https://www.facebook.com/tr?id=1&noscript=1', base)).toBe(true);
  expect(isTracker('//sb.scorecardresearch.com/p?c1=2', base)).toBe(true);
  expect(isTracker('https://www.facebook.com/plugins/post.php', base)).toBe(false);
  expect(isTracker('/pictures/doubleclick.net.jpg', base)).toBe(false);
});

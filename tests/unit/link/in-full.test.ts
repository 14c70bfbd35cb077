/** Addresses in full: as a browser writes them, in whichever way it is found. */
import { expect, it } from 'vitest';
import { fullAddresses } from '../../../src/article/link/in-full.ts';

const BASE = 'https://Paper.example:443/news/a?b#c';
const inFull = fullAddresses(BASE);

it.each([
  ...[
    '/',
    '/a',
    '/a/b.html',
    '/a/',
    '/~a/b_c-d.1',
    '//other.example/a',
    '/a//b',
    '/./a',
    '/a/../b',
    '/a/..',
    '/.a',
  ],
  ...[
    'a',
    './a',
    '../a',
    '?q',
    '#f',
    '/a?b=c d',
    '/a b',
    '/ä',
    '/a%20b',
    '/a\\b',
    '/a:b',
    '',
    'mailto:a@b.example',
  ],
])('is what the standard says: %s', (address) => {
  expect(inFull(address)).toBe(new URL(address, BASE).href);
});

it('stays as it is where it is none', () => {
  expect(inFull('https://[broken')).toBe('https://[broken');
  expect(fullAddresses('about:blank')('/a')).toBe('/a');
});

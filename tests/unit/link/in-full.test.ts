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
  ...[
    'https://other.example/a/b_c.html?d=e%20f&g[]=1#h',
    'https://other.example',
    'https://other.example/?a=b#',
    'https://other.example/a?',
    'https://other.example/a/./b/../c',
    'https://other.example/.well-known/a',
    'https://other.example/%2e%2e/a%7Eb',
    "https://other.example/it's?it's",
    'https://other.example:443/a:b@c,d;e=(f)',
    'HTTPS://Other.Example/A',
    'http://192.0.2.1/a',
    'http://0x7f.1/a',
    'https://xn--mnchen-3ya.example/a',
    'https://a@other.example/',
    'https://other.example/a b\n',
  ],
])('is what the standard says: %s', (address) => {
  expect(inFull(address)).toBe(new URL(address, BASE).href);
});

it('stays as it is where it is none', () => {
  expect(inFull('https://[broken')).toBe('https://[broken');
  expect(fullAddresses('about:blank')('/a')).toBe('/a');
});

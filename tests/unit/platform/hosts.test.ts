import { expect, it } from 'vitest';
import { parseHost } from '../../../src/platform/hosts.ts';

it.each([
  ['news.example', 'news.example'],
  ['  news.example ', 'news.example'],
  ['NEWS.Example', 'news.example'],
  ['https://news.example/2024/may/04/story?from=front', 'news.example'],
  ['http://news.example:8080/', 'news.example'],
  ['news.example/section', 'news.example'],
  ['zeitung-für-alle.example', 'xn--zeitung-fr-alle-7vb.example'],
  ['localhost', 'localhost'],
])('%s is the host %s', (typed, host) => {
  expect(parseHost(typed)).toBe(host);
});

it.each([
  '',
  '   ',
  'two words',
  '*.news.example',
  '*',
  'ftp://news.example/',
  'file:///tmp/a.html',
  '[::1]',
  'a..b',
])('“%s” is no host of the web', (typed) => {
  expect(parseHost(typed)).toBe(null);
});

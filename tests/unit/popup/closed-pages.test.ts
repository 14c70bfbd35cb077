import { describe, expect, it } from 'vitest';
import { closedPage, refusedPage } from '../../../src/popup/closed-pages.ts';

describe('a page of the browser', () => {
  it.each([
    'about:blank',
    'about:reader?url=https%3A%2F%2Fnews.example%2F',
    'chrome://settings/',
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop/options/options.html',
    'edge://newtab/',
    'moz-extension://7d0c6a1e-0000-4000-8000-000000000000/options/options.html',
    'view-source:https://news.example/story',
  ])('%s is known by its address', (url) => {
    expect(closedPage(url)).toBe('browser-page');
  });

  it.each([undefined, ''])('is what hides its address (%j)', (url) => {
    expect(closedPage(url)).toBe('browser-page');
  });
});

describe("a page of a browser's store", () => {
  it.each([
    'https://chromewebstore.google.com/detail/some-extension/abcdefghijklmnop',
    'https://chromewebstore.google.com/',
    'https://chrome.google.com/webstore/category/extensions',
    'https://addons.mozilla.org/en-US/firefox/addon/some-extension/',
    'https://microsoftedge.microsoft.com/addons/detail/some-extension/abcdefghijklmnop',
  ])('%s is known by its address', (url) => {
    expect(closedPage(url)).toBe('store-page');
  });
});

describe('any other page is tried', () => {
  it.each([
    'https://news.example/2024/may/04/windmill-turns-again',
    'http://news.example/',
    'file:///home/reader/saved.html',
    // Of the same companies, and of names that only look like a store's.
    'https://blog.mozilla.org/en/firefox/',
    'https://chrome.google.com/intl/en/',
    'https://addons.mozilla.org.example/firefox/',
    'https://news.example/?from=https://addons.mozilla.org/',
    'https://about.example/about:blank',
  ])('%s', (url) => {
    expect(closedPage(url)).toBe(null);
  });
});

describe('a page that refused the script', () => {
  it.each([
    'https://news.example/report.pdf',
    'https://news.example/REPORT.PDF?page=2#top',
    'file:///tmp/a.pdf',
  ])('%s is taken for a PDF', (url) => {
    expect(refusedPage(url)).toBe('pdf');
  });

  it.each(['https://news.example/story', 'https://news.example/?file=report.pdf', 'no address'])(
    '%s is one without access',
    (url) => {
      expect(refusedPage(url)).toBe('no-access');
    },
  );
});

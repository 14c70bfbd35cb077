/** Senders as browsers make them, and as none should: only a page in a tab, and what is ours, is taken for one. */
import { describe, expect, it, vi } from 'vitest';
import { isOfOurs, pageThatSent } from '../../../src/platform/senders.ts';

const OWN = 'moz-extension://4f1c-09/';
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `moz-extension://4f1c-09/${path}` } },
}));

type Sender = Parameters<typeof pageThatSent>[0];

const URL_OF_PAGE = 'https://news.example/story';
const TAB = { id: 7, url: URL_OF_PAGE, incognito: false } as NonNullable<Sender['tab']>;
const PAGE: Sender = { id: 'ours', url: URL_OF_PAGE, frameId: 0, tab: TAB };
const withTab = (tab: object): Sender => ({ ...PAGE, tab: { ...TAB, ...tab } });

describe('a page that sent', () => {
  it.each<readonly [string, Sender, object]>([
    ['in its tab', PAGE, { tabId: 7, url: URL_OF_PAGE, isPrivate: false, isStillThere: true }],
    ['in a private window', withTab({ incognito: true }), { isPrivate: true }],
    [
      'that has gone on within its site',
      withTab({ url: 'https://news.example/next' }),
      { url: 'https://news.example/next', isStillThere: true },
    ],
    [
      'whose tab is with another site by now',
      withTab({ url: 'https://bank.example/' }),
      { url: URL_OF_PAGE, isStillThere: false },
    ],
    [
      'whose tab is with a page of the browser by now',
      withTab({ url: 'about:blank' }),
      { url: URL_OF_PAGE, isStillThere: false },
    ],
    ['whose tab may not be looked at', withTab({ url: undefined }), { url: URL_OF_PAGE, isStillThere: true }],
    ['without encryption', { ...PAGE, url: 'http://news.example/' }, { url: 'http://news.example/' }],
    ['that is a file', { ...PAGE, url: 'file:///home/a.html' }, { url: 'file:///home/a.html' }],
  ])('%s', (_, sender, page) => {
    expect(pageThatSent(sender)).toMatchObject(page);
    expect(isOfOurs(sender)).toBe(false);
  });

  it.each<readonly [string, object]>([
    ['another extension', { ...PAGE, id: 'theirs' }],
    ['nobody', {}],
    ['one without an id', { ...PAGE, id: undefined }],
    ['one without a tab', { ...PAGE, tab: undefined }],
    ['a window that is no tab', withTab({ id: -1 })],
    ['a tab of no number', withTab({ id: '7' })],
    ['a tab without a number', withTab({ id: undefined })],
    ['a frame within a page', { ...PAGE, frameId: 3 }],
    ['one that says no frame', { ...PAGE, frameId: undefined }],
    ['one without an address', { ...PAGE, url: undefined }],
    ['an address that is none', { ...PAGE, url: 'news.example' }],
    ['an address in an object', { ...PAGE, url: { toString: () => URL_OF_PAGE } }],
    ['a page of ours in a tab', { ...PAGE, url: `${OWN}options/options.html` }],
    ['a page of the browser', { ...PAGE, url: 'about:config' }],
    ['a page in an address', { ...PAGE, url: 'data:text/html,x' }],
    ['a page made by a page', { ...PAGE, url: 'blob:https://news.example/4f1c' }],
    ['a script in an address', { ...PAGE, url: 'javascript:1' }],
  ])('is not %s', (_, sender) => {
    expect(pageThatSent(sender as Sender)).toBe(null);
  });
});

describe('what is ours', () => {
  it.each<readonly [string, Sender]>([
    ['the background', { id: 'ours', url: `${OWN}_generated_background_page.html` }],
    ['a page in a tab', { ...PAGE, url: `${OWN}options/options.html` }],
  ])('%s', (_, sender) => {
    expect(isOfOurs(sender)).toBe(true);
  });

  it.each<readonly [string, object]>([
    ['a page of somebody', PAGE],
    ['one whose address begins as ours', { ...PAGE, url: 'moz-extension://4f1c-09.example/' }],
    ['the same address of another extension', { id: 'theirs', url: `${OWN}popup/popup.html` }],
    ['one without an address', { id: 'ours' }],
    ['an address in an object', { id: 'ours', url: { startsWith: () => true } }],
  ])('is not %s', (_, sender) => {
    expect(isOfOurs(sender as Sender)).toBe(false);
  });
});

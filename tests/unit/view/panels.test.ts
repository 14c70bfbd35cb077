// @vitest-environment jsdom
/** What was removed, where the metadata was read, and why there is no article. */
import { describe, expect, it } from 'vitest';
import type { Removal } from '../../../src/article/types.ts';
import { renderDetails } from '../../../src/view/details.ts';
import { renderRefusal } from '../../../src/view/refusal.ts';
import { renderRemoved, summarize } from '../../../src/view/removed.ts';
import { REFUSALS, sentenceFor } from '../../../src/view/sentences.ts';
import { ARTICLE, claim } from './sample-article.ts';

const META: Removal = {
  rule: 'meta',
  kind: 'pixel',
  owner: 'Meta',
  product: 'Meta Pixel',
  what: 'www.facebook.com/tr',
  where: { part: 'text', after: 'The council voted on Monday…', element: 'noscript img' },
};
const LIKE: Removal = { ...META, rule: 'like', kind: 'social-widget', product: 'Like button' };
const SHARE: Removal = {
  rule: 'share',
  kind: 'share-bar',
  owner: null,
  product: 'Share bar',
  what: 'Linkedin Pinterest',
  where: { part: 'below-text', after: null, element: 'div.share-bar' },
};
const MENU: Removal = { ...SHARE, rule: 'menu', kind: 'chrome', product: 'Navigation', what: 'Home' };
const GOOGLE: Removal = {
  ...META,
  rule: 'ga',
  kind: 'analytics',
  owner: 'Google',
  product: 'Google Analytics',
};

describe('what was removed', () => {
  it('is said in one line', () => {
    expect(summarize([SHARE, META])).toBe('Removed: 1 tracking pixel (Meta), 1 share bar');
    expect(summarize([META, META, { ...META, owner: 'Google' }])).toBe(
      'Removed: 3 tracking pixels (Meta, Google)',
    );
    expect(summarize([])).toBe('Removed: nothing');
    expect(summarize([MENU])).toBe('Removed: nothing');
  });

  it('opens to a list by owner, and by kind in it', () => {
    const panel = renderRemoved([META, SHARE, META, LIKE], document);
    expect(panel.localName).toBe('details');
    expect(panel.querySelector('summary')?.textContent).toBe(
      'Removed: 2 tracking pixels (Meta), 1 share bar, 1 social widget (Meta)',
    );
    expect(panel.querySelector('h2')?.textContent).toBe('Removed from this page');
    expect(outline(panel)).toEqual([
      'Meta',
      '  2 tracking pixels',
      '  1 social widget',
      'No known owner',
      '  1 share bar',
    ]);
  });

  it('has those who follow the reader first, those with most before others, and nobody’s last', () => {
    const other = { ...META, owner: 'Criteo' };
    const removed = [SHARE, MENU, GOOGLE, other, META, META];
    expect(outline(renderRemoved(removed, document)).filter((line) => !line.startsWith(' '))).toEqual([
      'Meta',
      'Criteo',
      'Google',
      'No known owner',
    ]);
    const unknown = { ...META, owner: null };
    expect(outline(renderRemoved([unknown, LIKE], document))[0]).toBe('Meta');
  });

  it('says of each thing, when it is opened, what it was and where it stood', () => {
    const things = [...renderRemoved([META, SHARE], document).querySelectorAll('li > details')];
    expect(things.map((thing) => thing.querySelector('summary')?.textContent)).toEqual([
      'Meta Pixel www.facebook.com/tr',
      'Share bar Linkedin Pinterest',
    ]);
    expect(things.map((thing) => thing.querySelector('dl')?.textContent)).toEqual([
      'Whatwww.facebook.com/trWhereIn the article, after “The council voted on Monday…” noscript img',
      'WhatLinkedin PinterestWhereBelow the article div.share-bar',
    ]);
  });

  it('does not say twice what a thing is called', () => {
    const [thing] = renderRemoved([{ ...SHARE, what: 'Share bar' }], document).querySelectorAll('li');
    expect(thing?.querySelector('summary')?.textContent).toBe('Share bar');
    expect(thing?.textContent).not.toContain('What');
  });

  it('shows words of the page as words, on one line', () => {
    const hostile = { ...SHARE, what: '<b>bold</b>\u202e', where: { ...SHARE.where, after: 'a\n<i>b</i>' } };
    const panel = renderRemoved([hostile], document);
    expect(panel.querySelector('b, i')).toBe(null);
    expect(panel.textContent).toContain('“a <i>b</i>”');
    expect(panel.textContent).not.toContain('\u202e');
  });
});

/** Owners, and their kinds with two spaces before them. */
function outline(panel: Element): string[] {
  return [...panel.querySelectorAll('h3, h4')].map(
    (heading) => `${heading.localName === 'h4' ? '  ' : ''}${heading.textContent}`,
  );
}

describe('the details', () => {
  it('give every field that has a value, and where it was read', () => {
    const panel = renderDetails({ ...ARTICLE, dek: claim('Dek', 'h2 after h1') }, document);
    const shown = [...panel.querySelectorAll('[data-field]')].map((field) =>
      field.getAttribute('data-field'),
    );
    expect(shown).toEqual(
      expect.arrayContaining([
        'headline',
        'dek',
        'authors',
        'agency',
        'published',
        'site',
        'tags',
        'leadImage',
      ]),
    );
    expect(panel.querySelector('[data-field="dek"]')?.parentElement?.textContent).toBe(
      'Dek from h2 after h1',
    );
  });

  it('name what the page does not say', () => {
    expect(renderDetails(ARTICLE, document).textContent).toContain(
      'Not found on this page: Access, License.',
    );
  });

  it('count what is counted: words, or characters where none stand apart', () => {
    const lengthOf = (language: string) =>
      renderDetails({ ...ARTICLE, language: claim(language) }, document).textContent;
    expect(lengthOf('en')).toContain('800 words');
    expect(lengthOf('ja')).toContain('800 characters');
    expect(lengthOf('zh-TW')).toContain('800 characters');
    expect(lengthOf('ko')).toContain('800 words');
  });

  it('show the values that lost', () => {
    const headline = claim('Winner', 'h1', [{ value: 'Loser', source: 'meta og:title' }]);
    const rivals = renderDetails({ ...ARTICLE, headline }, document).querySelector('.claim-rivals');
    expect(rivals?.textContent).toBe('Loser from meta og:title');
  });
});

describe('the dates in the details', () => {
  const modified = { ...claim('2024-05-18T09:05', 'json-ld dateModified'), precision: 'minute' as const };
  const published = { ...claim('2024-05-17', 'time by the headline'), precision: 'day' as const };
  const row = (change: Partial<typeof ARTICLE>) =>
    [...renderDetails({ ...ARTICLE, ...change }, document).querySelectorAll('dt')].find(
      (label) => label.textContent === 'Published',
    )?.nextElementSibling?.textContent ?? null;

  it('say beside the publication that the page says updated', () => {
    expect(row({ published, modified })).toBe(
      '2024-05-17 from time by the headlinepage says updated 2024-05-18T09:05 from json-ld dateModified',
    );
  });

  it('say so too where the page does not say when it was published', () => {
    expect(row({ published: null, modified })).toMatch(/^not saidpage says updated 2024-05-18T09:05/);
  });

  it('do not repeat a change on the same day', () => {
    expect(row({ published: { ...published, value: '2024-05-18' }, modified })).toBe(
      '2024-05-18 from time by the headline',
    );
  });
});

describe('a refusal', () => {
  it.each(REFUSALS)('says what happened and what to do: %s', (reason) => {
    const shown = renderRefusal(sentenceFor(reason), document);
    expect(shown.querySelector('h1')?.textContent).toBeTruthy();
    expect(shown.querySelector('.what')?.textContent).toMatch(/\.$/);
    expect(shown.querySelector('.todo')?.textContent).toMatch(/\.$/);
  });
});

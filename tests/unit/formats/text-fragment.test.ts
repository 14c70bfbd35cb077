/** Links to words on a page, and the quote that carries one. */
import { describe, expect, it } from 'vitest';
import { toQuote } from '../../../src/article/formats/quote.ts';
import { linkToText, type Passage, textFragment } from '../../../src/article/formats/text-fragment.ts';
import { ARTICLE, claim } from '../view/sample-article.ts';

const TEXT = 'The boat leaves at six. The boat returns at nine, wind-worn & late. The boat is old.';
const passage = (part: Partial<Passage>): Passage => ({
  first: '',
  last: null,
  before: '',
  after: '',
  text: TEXT,
  ...part,
});

describe('a text fragment', () => {
  it('is the words alone where they stand only once', () => {
    expect(textFragment(passage({ first: 'returns at nine' }))).toBe(':~:text=returns%20at%20nine');
  });

  it('has as much before as makes it the only place', () => {
    const fragment = textFragment(
      passage({ first: 'The boat', before: 'The boat leaves at six. ', after: ' returns at nine' }),
    );
    expect(fragment).toBe(':~:text=six.-,The%20boat');
  });

  it('has words after it where nothing stands before', () => {
    const fragment = textFragment(passage({ first: 'The boat', after: ' leaves at six.' }));
    expect(fragment).toBe(':~:text=The%20boat,-leaves');
  });

  it('encodes the signs of the fragment itself', () => {
    expect(textFragment(passage({ first: 'nine, wind-worn & late' }))).toBe(
      ':~:text=nine%2C%20wind%2Dworn%20%26%20late',
    );
  });

  it('gives a long passage, or one of several paragraphs, by how it begins and ends', () => {
    const first = 'one two three four five six seven';
    const last = 'eight nine ten eleven twelve thirteen';
    const text = `${first} ${last}`;
    expect(textFragment(passage({ first, last, text }))).toBe(
      ':~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    );
    const long = 'word '.repeat(60).trim();
    expect(textFragment(passage({ first: long, text: long }))).toMatch(/^:~:text=[^,]+,[^,]+$/);
  });

  it('is in whole words, which are all that browsers find', () => {
    const part = passage({ first: 'turns at ni', before: 'The boat re', after: 'ne, wind-worn' });
    expect(textFragment(part)).toBe(':~:text=returns%20at%20nine');
    const apart = passage({ first: 'turns', last: 'la', before: 're', after: 'te. The boat' });
    expect(textFragment(apart)).toBe(':~:text=returns,late');
  });

  it('takes few words where they are written without spaces', () => {
    const text = '川は走ることを覚えた。町は眠っていた。'.repeat(8);
    const fragment = textFragment(passage({ first: text, text })) as string;
    expect(decodeURIComponent(fragment.replace(':~:text=', '')).length).toBeLessThan(60);
  });

  it('is none where nothing is selected', () => {
    expect(textFragment(passage({ first: '  ' }))).toBe(null);
  });

  it('follows what else stands after the #', () => {
    expect(linkToText('https://a.example/b', ':~:text=c')).toBe('https://a.example/b#:~:text=c');
    expect(linkToText('https://a.example/b#d', ':~:text=c')).toBe('https://a.example/b#d:~:text=c');
    expect(linkToText('https://a.example/b#d:~:text=old', ':~:text=c')).toBe(
      'https://a.example/b#d:~:text=c',
    );
  });
});

describe('a quote', () => {
  it('has the words, who wrote them, and a link to their place', () => {
    const { plain } = toQuote(
      ARTICLE,
      'First paragraph.',
      passage({ first: 'First paragraph.', text: ARTICLE.text }),
    );
    expect(plain).toBe(
      '> First paragraph.\n>\n> — Mira Halden, Jonas Beck, Northern Wire, ' +
        '[The river that learned to run](<https://www.courier.example/region/river#:~:text=First%20paragraph.>), The Courier\n',
    );
  });

  it('keeps paragraphs apart', () => {
    const { plain, rich } = toQuote(ARTICLE, 'One.\nTwo.', passage({ first: 'One.', last: 'Two.' }));
    expect(plain).toMatch(/^> One\.\n>\n> Two\.\n>\n> — /);
    expect(rich).toContain('<p>One.</p><p>Two.</p>');
  });

  it('lets no headline or word become markup', () => {
    const article = { ...ARTICLE, headline: claim('a](https://evil.example) <b>') };
    const { plain, rich } = toQuote(article, '<img src=x>', passage({ first: 'x' }));
    expect(plain).toContain('a\\](https://evil.example) &lt;b>');
    expect(rich).not.toMatch(/<(?:img|b)\b/);
  });
});

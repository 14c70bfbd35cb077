/** Text as a person reads it. */
import { describe, expect, it } from 'vitest';
import { blocksOf, foldSpace, isBlock, lineOf } from '../../../src/article/text.ts';
import { pageOf } from './page-of.ts';

describe('blocks', () => {
  it('paragraphs, headings and items stand apart, in reading order', () => {
    expect(blocks('<h2>Head</h2><p>One</p><ul><li>Two</li><li>Three</li></ul>')).toEqual([
      'Head',
      'One',
      'Two',
      'Three',
    ]);
  });

  it('text of inline elements runs on', () => {
    expect(blocks('<p>The <b>harbour</b> <a href="#">reopened</a>, <i>at last</i>.</p>')).toEqual([
      'The harbour reopened, at last.',
    ]);
  });

  it('text beside a block is a block of its own', () => {
    expect(blocks('before<p>inside</p>after')).toEqual(['before', 'inside', 'after']);
  });

  it('cells of a table do not run into each other', () => {
    expect(blocks('<table><tr><td>Day</td><td>Level</td></tr></table>')).toEqual(['Day', 'Level']);
  });

  it('a line break within a paragraph is kept, folded to one', () => {
    expect(blocks('<p>One<br>two<br><br> three</p>')).toEqual(['One\ntwo\nthree']);
  });

  it('white space of any kind is folded', () => {
    expect(blocks('<p>\n  One\u00a0 \t two \n</p>')).toEqual(['One two']);
  });

  it('scripts, styles, templates and noscripts say nothing', () => {
    expect(
      blocks(
        '<script>s</script><style>p { margin: 0 }</style><template>u</template><noscript>v</noscript><p>Text</p>',
      ),
    ).toEqual(['Text']);
  });

  it('elements that are to be skipped are, and what follows them is not', () => {
    const markup = '<figure><img><figcaption>Caption</figcaption></figure><p>Text</p>';
    expect(blocks(markup)).toEqual(['Caption', 'Text']);
    expect(blocks(markup, new Set(['figcaption']))).toEqual(['Text']);
  });

  it('of a fragment are read as those of an element', () => {
    const document = pageOf('<body></body>');
    const fragment = document.createDocumentFragment();
    const paragraph = document.createElement('p');
    paragraph.append('One');
    fragment.append(paragraph, 'two');
    expect(blocksOf(fragment)).toEqual(['One', 'two']);
  });

  it('of nothing are none', () => {
    expect(blocks(' \n ')).toEqual([]);
  });
});

it('a line is all the text of a node, folded', () => {
  expect(lineOf(pageOf('<body> One <p>two\n three</p></body>').body)).toBe('One two three');
  expect(foldSpace('\u2003a \n b\u00a0')).toBe('a b');
});

it('a paragraph is a block, a link is not', () => {
  const { body } = pageOf('<body><p></p><a></a></body>');
  expect([...body.children].map(isBlock)).toEqual([true, false]);
});

function blocks(markup: string, skips?: ReadonlySet<string>): string[] {
  return blocksOf(pageOf(`<body>${markup}</body>`).body, skips);
}

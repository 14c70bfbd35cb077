/** Parts of a page that were streamed and wait, hidden, for a script to move them. */
import { expect, it } from 'vitest';
import { placeStreamed } from '../../../src/article/capture/streamed.ts';
import { pageOf } from './page-of.ts';

function placed(body: string): string {
  const copy = pageOf(`<body>${body}`);
  placeStreamed(copy);
  return copy.body.innerHTML;
}

it('take the place of what is shown until they come', () => {
  expect(
    placed(
      '<main><!--$?--><template id="B:0"></template><p>Loading…</p><!--/$--><p>End</p></main><div hidden id="S:0"><p>Text</p></div>',
    ),
  ).toBe('<main><!--$?--><p>Text</p><!--/$--><p>End</p></main>');
});

it('a part within a part is placed too', () => {
  expect(
    placed(
      '<template id="B:0"></template><!--/$--><div hidden id="S:0"><template id="B:1"></template><!--/$--></div><div hidden id="S:1">Text</div>',
    ),
  ).toBe('Text<!--/$--><!--/$-->');
});

it('a segment goes to its place within a part, and takes nothing after it along', () => {
  expect(
    placed(
      '<main><template id="B:0"></template></main><div hidden id="S:0"><p>One</p><template id="P:1f"></template><p>Three</p><!--/$--></div><div hidden id="S:1f"><p>Two</p></div>',
    ),
  ).toBe('<main><p>One</p><p>Two</p><p>Three</p><!--/$--></main>');
});

it('a box of that name that is not hidden stays where it is', () => {
  const page = '<template id="B:0"></template><div id="S:0">Text</div>';
  expect(placed(page)).toBe(page);
});

it('a template without a part stays', () => {
  const page = '<template id="B:0"></template><p>Text</p>';
  expect(placed(page)).toBe(page);
});

it('where the comment that ends the place is gone, nothing is taken for a fallback', () => {
  expect(
    placed('<main><template id="B:0"></template><p>End</p></main><div hidden id="S:0"><p>Text</p></div>'),
  ).toBe('<main><p>Text</p><p>End</p></main>');
});

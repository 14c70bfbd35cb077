/** A rule for one line of text takes it in whatever boxes it stands, and not with a neighbour. */
import { expect, it } from 'vitest';
import { scrubIn } from './scrubbed.ts';

const CALL = 'Have you got a story about the bridge? Let us know in the comments below.';

it.each([
  ['a paragraph', `<p>${CALL}</p>`],
  ['a paragraph in a box of its own', `<div><p>${CALL}</p></div>`],
  ['a paragraph in two', `<div><div><p><em>${CALL}</em></p></div></div>`],
])('%s', (_where, markup) => expect(scrubIn(markup).text).not.toContain(CALL));

it.each([
  ['beside a paragraph', `<div><p>${CALL}</p><p>The pier sank.</p></div>`],
  ['beside a line without one', `<div><p>${CALL}</p>The pier sank.</div>`],
])('%s the other stays', (_where, markup) => expect(scrubIn(markup).text).toContain('The pier sank.'));

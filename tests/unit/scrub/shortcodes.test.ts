/** What a plug-in should have made into something, and what only looks like it. */
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { takeShortcodes } from '../../../src/article/scrub/shortcodes.ts';

function textAfter(body: string): string {
  const copy = new JSDOM(`<body>${body}</body>`).window.document;
  takeShortcodes(copy);
  return copy.body.textContent ?? '';
}

it.each([
  ['<p>[box color=“red” title=“Tides”]High at noon[/box]</p>', 'High at noon'],
  ['<p>[vc_row][vc_column width="1/2"]</p><p>High at noon</p><p>[/vc_column][/vc_row]</p>', 'High at noon'],
  ['<p>[gallery ids="1,2,3"]</p><p>High at noon</p>', 'High at noon'],
])('%s', (body, text) => {
  expect(textAfter(body)).toBe(text);
});

it.each([
  'He said that [the ferry] would sail [...] on Monday [sic].',
  'What a fine day. [/sarcasm]',
  'See the notes [1] and [a], or [b].',
])('%s', (text) => {
  expect(textAfter(`<p>${text}</p>`)).toBe(text);
});

it('code shows it', () => {
  expect(textAfter('<p>Write <code>[box color="red"]</code>.</p>')).toBe('Write [box color="red"].');
});

/** One line of text from a page, fit to stand in a heading or a label. */

/** A headline longer than this is not a headline. */
const LONGEST_LINE = 1_000;

// These reorder the text around them: a byline could be made to read as another site's name.
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/** White space folded, control and bidirectional control characters taken out, at most 1,000 characters. */
export function oneLine(text: string): string {
  const line = text.replace(BIDI_CONTROLS, '').replace(CONTROLS, '').replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1)}…` : line;
}

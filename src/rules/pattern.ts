/**
 * Long patterns, a line for each thing they say: line breaks and the indentation around them do not count, every other
 * space does. So a line may not begin or end with a space that is meant. A pattern put into another is a group of it,
 * and read with the flags of the whole.
 *
 * `pattern('i')` with `one` and, on the next line, `|two` is the expression `/one|two/i`.
 */
export function pattern(flags = '') {
  return ({ raw }: TemplateStringsArray, ...parts: readonly RegExp[]): RegExp =>
    new RegExp(String.raw({ raw: raw.map(joinLines) }, ...parts.map((part) => `(?:${part.source})`)), flags);
}

function joinLines(lines: string): string {
  return lines.replace(/\s*\n\s*/g, '');
}

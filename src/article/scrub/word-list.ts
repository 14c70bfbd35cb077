/** The words of a rule, which may stand over several lines. */
export function wordList(words = ''): readonly string[] {
  return words.split(/\s+/).filter(Boolean);
}

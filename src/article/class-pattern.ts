/** Finds words in a class name as whole words: `image-caption`, `media__credit`, and not within another. */
export function classPattern(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?:[\\s_-]|$)`, 'i');
}

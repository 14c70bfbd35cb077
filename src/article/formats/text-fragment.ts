/**
 * A link to words on a page: `#:~:text=`, https://wicg.github.io/scroll-to-text-fragment/. A browser takes the first place
 * that fits, so as much of what stands beside the words is given as makes it the only one.
 */

export interface Passage {
  /** The words, as far as they stand in the paragraph where they begin. */
  readonly first: string;
  /** The words in the paragraph where they end; null where that is the same. */
  readonly last: string | null;
  /** What stands before them in their paragraph, and after them in theirs. */
  readonly before: string;
  readonly after: string;
  /** The whole text that the words are searched in. */
  readonly text: string;
}

/** In characters: longer passages are given by how they begin and end. */
const LONGEST_EXACT = 120;
const EDGE_WORDS = 5;
const MOST_CONTEXT_WORDS = 8;

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: 'word' });

/** @returns what follows `#`; null where there are no words */
export function textFragment(selected: Passage): string | null {
  const passage = inWholeWords(selected);
  const first = folded(passage.first);
  const last = passage.last === null ? null : folded(passage.last);
  if (!first) return null;
  const isExact = last === null && first.length <= LONGEST_EXACT;
  const start = isExact ? first : wordsFrom(first, EDGE_WORDS);
  const end = isExact ? null : wordsTo(last || first, EDGE_WORDS);
  const { prefix, suffix } = contextFor({ start, end }, passage);
  return `:~:text=${[prefix && `${encoded(prefix)}-`, encoded(start), end && encoded(end), suffix && `-${encoded(suffix)}`].filter(Boolean).join(',')}`;
}

/** @param address with what stands after `#` in it kept */
export function linkToText(address: string, fragment: string): string {
  const [page, own = ''] = address.split('#', 2) as [string, string?];
  return `${page}#${own.split(':~:', 1)[0]}${fragment}`;
}

/** Browsers find whole words alone. */
function inWholeWords(passage: Passage): Passage {
  const { first, last, before, after } = passage;
  if (!folded(first)) return passage;
  const end = last ?? first;
  const begun = partBefore(before, first);
  const left = partAfter(end, after);
  return {
    ...passage,
    first: begun + first + (last === null ? left : ''),
    last: last === null ? null : last + left,
    before: before.slice(0, before.length - begun.length),
    after: after.slice(left.length),
  };
}

/** What of a word stands before the place that parts these two. */
function partBefore(before: string, rest: string): string {
  const word = SEGMENTER.segment(before + rest).containing(before.length);
  return word?.isWordLike ? before.slice(word.index) : '';
}

/** What of a word stands after it. */
function partAfter(start: string, after: string): string {
  const word = SEGMENTER.segment(start + after).containing(start.length);
  if (!word?.isWordLike || word.index === start.length) return '';
  return after.slice(0, word.index + word.segment.length - start.length);
}

/** As few words beside it as make the beginning the only one. */
function contextFor(
  { start, end }: { readonly start: string; readonly end: string | null },
  { before, after, text }: Passage,
): { readonly prefix: string; readonly suffix: string } {
  const all = keyOf(text);
  const [lead, trail] = [folded(before), folded(after)];
  for (let words = 0; words <= MOST_CONTEXT_WORDS; words += 1) {
    const prefix = words === 0 ? '' : wordsTo(lead, words);
    const suffix = words === 0 || end ? '' : wordsFrom(trail, words);
    // A prefix alone is shorter, and enough most of the time.
    for (const part of suffix
      ? [
          { prefix, suffix: '' },
          { prefix, suffix },
        ]
      : [{ prefix, suffix }]) {
      const place = keyOf([part.prefix, start, part.suffix].filter(Boolean).join(' '));
      if (timesIn(all, place) <= 1) return part;
    }
  }
  return {
    prefix: wordsTo(lead, MOST_CONTEXT_WORDS),
    suffix: end ? '' : wordsFrom(trail, MOST_CONTEXT_WORDS),
  };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Spaces say nothing where words are joined without them. */
function keyOf(text: string): string {
  return text.replace(/\s+/g, '').toLocaleLowerCase();
}

function timesIn(all: string, part: string): number {
  return part === '' ? 0 : all.split(part).length - 1;
}

function wordsFrom(text: string, count: number): string {
  const words = wordsOf(text);
  const last = words[count - 1];
  return last && words.length > count ? text.slice(0, last.index + last.segment.length) : text;
}

function wordsTo(text: string, count: number): string {
  const first = wordsOf(text).at(-count);
  return first ? text.slice(first.index) : text;
}

/** Also where they are written without spaces. */
function wordsOf(text: string): readonly Intl.SegmentData[] {
  return [...SEGMENTER.segment(text)].filter(({ isWordLike }) => isWordLike);
}

// Text that was cut within a character cannot be encoded.
const HALF_CHARACTER = /\p{Surrogate}/gu;

/** `-`, `,` and `&` are signs of the fragment itself; the first is left alone by the usual encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(HALF_CHARACTER, '')).replace(/-/g, '%2D');
}

/** In the browser: the judge's features of every block of a page, and how much of each stands in the true text. */
import { gatherCaptions } from '../../src/article/captions.ts';
import { capture } from '../../src/article/capture.ts';
import { describe } from '../../src/article/describe.ts';
import { extract } from '../../src/article/extract.ts';
import { readBlocks } from '../../src/article/judge/blocks.ts';
import { FEATURES, featuresOf } from '../../src/article/judge/features.ts';
import { scrub } from '../../src/article/scrub.ts';
import { blocksOf, foldSpace } from '../../src/article/text.ts';
import { findWitness } from '../../src/article/witness.ts';

export interface SeenBlock {
  readonly tokens: readonly string[];
  /** 0 to 1: the share of the block's text that is in the truth; null where the truth does not say. */
  readonly label: number | null;
  readonly kept: boolean;
  readonly words: number;
  readonly row: readonly number[];
}

/** The whole true text, as text or as HTML, or snippets that must and must not be in it. */
interface Truth {
  readonly text?: string;
  readonly html?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

export function observe(html: string, url: string, truth: Truth) {
  const captured = capture(new DOMParser().parseFromString(html, 'text/html'), url);
  if (!captured.ok) return null;
  const { copy } = captured;
  const claims = describe(copy, { url, now: 0 });
  const witness = findWitness(copy);
  scrub(copy, url);
  gatherCaptions(copy);
  const blocks = readBlocks(copy.body);
  const { blocks: kept } = extract(copy.body, blocks, claims.headline?.value ?? '');
  const rows = featuresOf(blocks, { claims, kept, witness });
  const text = truth.text ?? (truth.html && textOfHtml(truth.html));
  const labelOf = text ? byText(text) : bySnippets(truth);
  return {
    features: FEATURES,
    truth: text ? tokensOf(text) : null,
    blocks: blocks.map((block, index): SeenBlock => {
      const tokens = tokensOf(block.text);
      return {
        tokens,
        words: block.words,
        label: leavesCodeOut(block.element, labelOf(block.text, tokens)),
        kept: kept.has(index),
        row: Array.from(rows[index] ?? []),
      };
    }),
  };
}

/** The true texts were written down without program listings, whether or not an article has them. */
function leavesCodeOut(element: Element, label: number | null): number | null {
  return element.localName === 'pre' && label !== null && label < 0.5 ? null : label;
}

function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return blocksOf(body, new Set(['figcaption'])).join('\n');
}

/** A snippet of a menu may stand in a sentence too: there it says nothing. */
function bySnippets({ with: belongs = [], without = [] }: Truth): (text: string) => number | null {
  const inside = belongs.map(foldSpace).filter(Boolean);
  const outside = without.map(foldSpace).filter(Boolean);
  return (text) => {
    if (inside.some((snippet) => text.includes(snippet))) return 1;
    return outside.some((snippet) => text.includes(snippet) && text.length < 3 * snippet.length + 20)
      ? 0
      : null;
  };
}

/** Long blocks by the share of their 4-grams; short ones only when they are a line, or a cell, of the truth. */
function byText(text: string): (text: string, tokens: readonly string[]) => number {
  const truth = tokensOf(text);
  const grams = new Set<string>();
  for (const size of [2, 3, 4]) for (const gram of gramsOf(truth, size)) grams.add(gram);
  const lines = new Set(text.split(/[\n|]/).map((line) => tokensOf(line).join(' ')));
  return (_text, tokens) => {
    if (tokens.length === 0) return 0;
    const line = tokens.join(' ');
    if (tokens.length >= 4) {
      const own = gramsOf(tokens, 4);
      return own.filter((gram) => grams.has(gram)).length / own.length;
    }
    if (lines.has(line)) return 1;
    return tokens.length > 1 && grams.has(line) ? 0.5 : 0;
  };
}

function gramsOf(tokens: readonly string[], size: number): string[] {
  return tokens
    .slice(0, Math.max(0, tokens.length - size + 1))
    .map((_, at) => tokens.slice(at, at + size).join(' '));
}

function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/**
 * What the gate listens for: words that pages of one kind use and others do not. None of them decides; `gate.json`
 * weighs how often they are there. A change here means training again (`scripts/train-gate.mjs`). It is
 * read on every page of a site, so a word stands here only if it is common.
 */
import { pattern } from './pattern.ts';

/** A folder of the path in which articles are kept. */
export const NEWS_FOLDER =
  /^(?:news|blogs?|articles?|stor(?:y|ies)|posts?|artikel|magazine?|politi[kc]s?|opinion|nachrichten|kultur|sports?|press|insights)$/i;

/** In headlines and titles. */
export const TITLES = {
  /** A question, a number of things, a promise to explain, a year, a colon. */
  tells: pattern('i')`
      ^(?:how|what|why|when|where|who|is|are|can|should|do(?:es)?|the \d|\d+ |top \d|(?:the )?(?:best|ultimate|complete)|wie|was|warum|wann|wer|so )\b
      |\?|: |guide
      |\b(?:tips|ways|reasons|things|vs|review|explained|history|recipe|checklist|20[12]\d)\b
    `,
  /** The name of a thing has none of these: they make a sentence. */
  sentence:
    /\b(?:is|are|was|has|have|will|can|should|do|does|did|to|ist|sind|hat|wird|und|mit|nicht|you|your|we|i|my|es|est)\b/i,
} as const satisfies Record<string, RegExp>;

/** In short texts: buttons, labels, lines below a headline. */
export const LABELS = {
  tells: pattern('i')`
      min(?:ute)?s? read|leave a (?:comment|reply)|\bcomments?\b|kommentar|share (?:this|on)|teilen
      |related (?:posts|articles|stories)|(?:previous|next|recent|latest) (?:post|article)|tags?:
      |posted (?:in|on|by)|written by|updated|published|veröffentlicht|table of contents|inhalt
      |more from|read next|about the author|beitrag|artikel|schlagw|permalink|drucken|newsletter
    `,
  date: pattern('i')`
    (?:19|20)\d\d[-./年]\s?[01]?\d|\d[./-]\s?[01]?\d[./-]\s?(?:20)?\d\d\b
    |\b(?:
      jan|feb|m[aä]r|apr|ma[iy]|ju[nl]|aug|sep|o[kc]t|nov|de[cz]|fév|avr|jui|août|ene|ago|dic|gen|mag
      |giu|lug|set|ott
    )[a-zéû]*\.?,?(?: de)? (?:\d\d?(?:st|nd|rd|th)?,? ?)?(?:19|20)?\d\d
    |\d (?:hour|day|week|month|year|min)\w* ago
  `,
  price: /[$€£¥₹]\s?\d|\d\s?(?:€|EUR|USD|£|kr\b|zł)/,
} as const satisfies Record<string, RegExp>;

/** In classes and ids. */
export const CLASSES = {
  body: /(?:entry|article|post|story)-?_?(?:content|body|text)|article__/i,
  pages: /pagination|pager/i,
  comments:
    /(?:^|\s)(?:comments?|respond|disqus_thread|comment[s_-]*(?:list|area|section|wrap\w*|body|content))(?:\s|$)/i,
} as const satisfies Record<string, RegExp>;

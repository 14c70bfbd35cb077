/** The ways of `ways.ts`, in their order: the plainly bad, those that only seem good, the good, and ours. */
export const WAYS = [
  'innerHTML of a root',
  'innerHTML of an element in no document',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'a parsed document, adopted',
  'a parsed document, stripped and adopted',
  'a parsed document, handlers set to null, adopted',
  'a template, stripped and adopted',
  'a made document, stripped and adopted',
  'setHTML by default',
  'setHTML with a list',
  'parseHTML, adopted',
  'DOMPurify as a body',
  'DOMPurify as a fragment',
  'DOMPurify in place',
  'a parsed document, stripped and imported',
  'a template, stripped and cloned',
  'parseHTML, imported',
  'DOMPurify as text, parsed again',
  'ours, a body',
  'ours, an article',
] as const;

export type WayName = (typeof WAYS)[number];

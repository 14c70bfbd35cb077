/** Class names by which pages say how a piece of text is set, where it is meant and not only looks. */

/** The first letter of a part, printed large: on the letter, or on the paragraph that begins with it. */
export const DROP_CAP =
  /(?:^|[\s_-])(?:drop[_-]?cap(?:ital)?s?|initial[_-]?(?:cap|letter)|first[_-]?letter|lettrine|capitular|initiale)(?:$|[\s_-])/i;

export const SMALL_CAPS =
  /(?:^|[\s_-])(?:small[_-]?caps|smcp|petites[_-]capitales|kapitaelchen)(?:$|[\s_-])/i;

/** Capitals too are small, as those of an abbreviation are. */
export const ALL_SMALL_CAPS = /(?:^|[\s:_-])all[_-]?small[_-]?caps|(?:^|[\s_-])c2sc(?:$|[\s_-])/i;

/** A sentence of the text, or of somebody in it, taken out to be printed large. */
export const PULL_QUOTE = /(?:^|[\s_-])(?:pull[_-]?quote|pulled[_-]?quote|blockquote--pull)(?:$|[\s_-])/i;

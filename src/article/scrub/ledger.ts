/** The list of what was taken, counted as a person would count it. */
import { foldSpace, isBlock } from '../text.ts';
import type { Removal, RemovalKind } from '../types.ts';
import { noteStand, type Stand } from './stand.ts';

interface Named {
  readonly id: string;
  readonly owner: string | null;
  readonly product: string;
  readonly kind: RemovalKind;
}

/** A removal whose place is not known yet: where the article begins and ends is found out later. */
export interface Taken extends Omit<Removal, 'where'> {
  readonly stand: Stand;
}

/** A box that was taken whole, and what it stood in. */
export interface Dropped {
  readonly element: Element;
  readonly around: Element;
}

/** Nodes are given while they still stand on the page. */
export interface Ledger {
  /**
   * A thing that is on the page once however many tags it takes: a tracker, the page's chrome.
   * @param what asked for the first time only
   */
  note(rule: Named, what: () => string, node: Node): void;
  /** A thing a person can point at: this share bar, and that one. */
  count(rule: Named, what: string, node: Node): void;
  readonly taken: readonly Taken[];
  /** Those a person could miss. */
  readonly dropped: readonly Dropped[];
}

/** Kinds of boxes that may hold sentences of the article's own. */
const MISSED: ReadonlySet<RemovalKind> = new Set(['newsletter', 'comments', 'related', 'placeholder']);
const LONGEST_WHAT = 120;
/** White space is folded away: this much of a box's text (characters) is enough to fill the line. */
const ENOUGH = 1_000;

export function openLedger(): Ledger {
  const taken: Taken[] = [];
  const dropped: Dropped[] = [];
  const noted = new Set<string>();
  const count = ({ id, kind, owner, product }: Named, what: string, node: Node) => {
    if (MISSED.has(kind)) noteDropped(node);
    taken.push({ rule: id, kind, owner, product, what: what.slice(0, LONGEST_WHAT), stand: noteStand(node) });
  };
  const note = (rule: Named, what: () => string, node: Node) => {
    // Not the id: where a grant would open too much, one product has two rules, and a page counts it once all the same.
    const thing = rule.owner === null ? rule.id : `${rule.kind} ${rule.owner} ${rule.product}`;
    if (noted.has(thing)) return;
    noted.add(thing);
    count(rule, what(), node);
  };
  const noteDropped = (node: Node) => {
    const around = node.parentElement;
    if (around && node.nodeType === 1 /* element */) dropped.push({ element: node as Element, around });
  };
  return { note, count, taken, dropped };
}

/** The start of what an element says, blocks apart. */
export function startOf(node: Element): string {
  let text = '';
  const nodes = node.ownerDocument.createTreeWalker(node, 1 /* elements */ | 4 /* text */);
  for (let next = nodes.nextNode(); next && text.length < ENOUGH; next = nodes.nextNode()) {
    if (next.nodeType === 1) text += isBlock(next as Element) ? ' ' : '';
    else text += (next.nodeValue ?? '').slice(0, ENOUGH);
  }
  return foldSpace(text);
}

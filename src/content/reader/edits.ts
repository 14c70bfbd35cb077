/** What a person changes in the article that is shown: blocks put back and taken out, with undo and redo. */

import { joinPages, type Order } from '../../article/pages/join.ts';
import { lineOf } from '../../article/text.ts';
import type { Article, LeftOut } from '../../article/types.ts';
import { editArticle } from '../../view/edit-article.ts';
import { markAsPosts, turnPosts } from './turn-posts.ts';

export interface Change {
  readonly kind: 'put-back' | 'take-out';
  readonly block: HTMLElement;
  /** Of the block as it is shown. */
  readonly text: string;
  /** Addresses of its pictures. */
  readonly pictures: readonly string[];
}

export interface Edits {
  /** Those in effect, first to last. */
  changes(): readonly Change[];
  isPutBack(part: LeftOut): boolean;
  putBack(part: LeftOut, block: HTMLElement): void;
  takeOut(block: HTMLElement): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** @returns what was undone */
  undo(): Change | null;
  redo(): Change | null;
  /** Takes back a change, wherever it stands among the others. */
  takeBack(change: Change): void;
  /**
   * A further page of the article.
   * @param put shows it before or after the others, and returns its blocks
   */
  join(page: Article, put: () => readonly HTMLElement[], order: Order): void;
  /** Turns the posts of a live blog round. */
  turn(): void;
  /** Whether they are: then the pages, too, stand in the other order. */
  isTurned(): boolean;
  onChanged(listener: () => void): void;
  /** Which pages of a divided article are joined; undefined where it has no others. */
  pages(): Article['pages'];
  /** As it is shown now. */
  article(): Article;
}

interface Step extends Change {
  apply(): void;
  revert(): void;
}

/** @param body of the article, as it was rendered */
export function createEdits(article: Article, body: Element): Edits {
  const document = body.ownerDocument;
  let whole = article;
  let children: readonly Element[] = [...body.children];
  const places = new Map<string, Comment>();
  /** What stands in place of a block that was taken out. */
  const standIns = new Map<Element, Comment>();
  // From the end: of several at one place the first comes first.
  for (const part of [...(article.leftOut ?? [])].reverse()) places.set(part.id, placeOf(part));
  const listeners: Array<() => void> = [];
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  let isTurned = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    changes: () => done,
    isPutBack: ({ id }) => putBackOf(id) !== undefined,
    putBack(part, block) {
      block.dataset.left = part.id;
      perform({
        ...describe(block),
        kind: 'put-back',
        apply: () => places.get(part.id)?.after(block),
        revert: () => block.remove(),
      });
    },
    takeOut(block) {
      // A post of a live blog begins where it began, without the block that said so.
      const place = document.createComment(block.dataset.post ?? '');
      standIns.set(block, place);
      perform({
        ...describe(block),
        kind: 'take-out',
        apply: () => block.replaceWith(place),
        revert: () => place.replaceWith(block),
      });
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    undo() {
      const last = done.at(-1);
      if (!last) return null;
      last.revert();
      done = done.slice(0, -1);
      undone = [...undone, last];
      tell();
      return last;
    },
    redo() {
      const next = undone.at(-1);
      if (!next) return null;
      next.apply();
      undone = undone.slice(0, -1);
      done = [...done, next];
      tell();
      return next;
    },
    takeBack(change) {
      const step = done.find((one) => one === change);
      if (!step) return;
      step.revert();
      done = done.filter((one) => one !== step);
      undone = [];
      tell();
    },
    join(page, put, order) {
      if (isTurned) turnPosts(body);
      const blocks = put();
      markAsPosts(blocks, body);
      if (isTurned) turnPosts(body);
      const leftOut = whole.leftOut?.map((part) => ({
        ...part,
        before: part.before + (order === 'page-first' ? blocks.length : 0),
      }));
      whole = { ...joinPages(whole, page, order), ...(leftOut && { leftOut }) };
      children = order === 'page-first' ? [...blocks, ...children] : [...children, ...blocks];
      tell();
    },
    turn() {
      turnPosts(body);
      isTurned = !isTurned;
      tell();
    },
    isTurned: () => isTurned,
    onChanged: (listener) => void listeners.push(listener),
    pages: () => whole.pages,
    article: () =>
      editArticle(whole, {
        takenOut: new Set(children.flatMap((child, index) => (isOut(child) ? [index] : []))),
        putBack: (whole.leftOut ?? []).filter(({ id }) => putBackOf(id)),
        order: orderShown(),
        isLeadImageOut: done.some(({ kind, block }) => kind === 'take-out' && block.id === 'lead-image'),
      }),
  };

  function perform(step: Step): void {
    step.apply();
    done = [...done, step];
    undone = [];
    tell();
  }

  /** Places among the elements of the article's content, as they stand now. */
  function orderShown(): readonly number[] {
    const indexes = new Map<Node, number>();
    for (const [index, child] of children.entries())
      indexes.set(isOut(child) ? (standIns.get(child) as Comment) : child, index);
    return [...body.childNodes].flatMap((node) => indexes.get(node) ?? []);
  }

  function isOut(block: Element): boolean {
    return done.some((step) => step.kind === 'take-out' && step.block === block);
  }

  /** The change that put it back, unless another has taken it out again. */
  function putBackOf(id: string): Step | undefined {
    return done.find(({ kind, block }) => kind === 'put-back' && block.dataset.left === id && !isOut(block));
  }

  /** A mark in the article that nobody sees. */
  function placeOf({ before }: LeftOut): Comment {
    const place = document.createComment('');
    const anchor = children[before - 1];
    if (before === 0) body.prepend(place);
    else if (anchor) anchor.after(place);
    else body.append(place);
    return place;
  }

  function describe(block: HTMLElement): Pick<Change, 'block' | 'text' | 'pictures'> {
    const pictures = [...block.querySelectorAll('img')].map(({ src }) => src);
    return { block, text: lineOf(block), pictures };
  }
}

/** The posts of a live blog in the other order: over all of its pages that are joined. */

const START = /-first$/;

/** Turned twice, they stand as they stood. What is above the first of them and below the last stays where it is. */
export function turnPosts(body: Element): void {
  const runs = runsOf(body);
  const after = runs.at(-1)?.at(-1)?.nextSibling ?? null;
  for (const run of runs.reverse()) for (const node of run) body.insertBefore(node, after);
}

/** The first elements of posts. */
export function startsOfPosts(body: Element): readonly HTMLElement[] {
  return ([...body.children] as HTMLElement[]).filter((block) => START.test(postMark(block)));
}

/**
 * A page with too few posts to be told, as the last one may be, is one post: left as it is, it would stay below.
 * @param blocks of a page that was joined to others
 */
export function markAsPosts(blocks: readonly HTMLElement[], body: Element): void {
  const mark = startsOfPosts(body)[0]?.dataset.post;
  const [first] = blocks;
  if (mark && first && !blocks.some((block) => START.test(postMark(block)))) first.dataset.post = mark;
}

/** Posts, what comes after those of a page, and marks of pages, each with what follows it: from the first post to the last. */
function runsOf(body: Element): ChildNode[][] {
  const runs: ChildNode[][] = [];
  let last = 0;
  for (const node of body.childNodes) {
    const mark = postMark(node);
    if (START.test(mark)) last = runs.push([]);
    else if (mark === 'end' && last > 0) runs.push([]);
    runs.at(-1)?.push(node);
  }
  return runs.slice(0, last);
}

/**
 * @returns what a block says of posts, or the comment that stands in for it once it is taken out: that one begins, or that
 *   they have ended, as they have before another page of the blog
 */
function postMark(node: Node): string {
  if (node.nodeType === node.COMMENT_NODE) return (node as Comment).data;
  const { classList, dataset } = node as HTMLElement;
  return classList?.contains('page-mark') ? 'end' : (dataset?.post ?? '');
}

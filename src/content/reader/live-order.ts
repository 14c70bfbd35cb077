/** Turns the posts of a live blog round: the newest first, or from the beginning. What stands above and below them stays. */
import { createRadios } from '../../view/control-parts.ts';
import { say } from '../../view/say.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import liveOrderCss from './live-order.css';

type Order = 'newest' | 'oldest';

const FEWEST_POSTS = 3;
const START = /-first$/;

export function createLiveOrder(context: ReaderContext): ReaderFeature {
  const { body, element, layout, edits, settings, change } = context;
  const starts = [...body.children].map(postMark).filter((mark) => START.test(mark));
  if (starts.length < FEWEST_POSTS) return {};
  const own: Order = starts[0] === 'newest-first' ? 'newest' : 'oldest';
  let shown: Order = own;
  const choice = createRadios<Order>(
    element,
    {
      name: 'live-order',
      label: say('liveOrder'),
      look: 'row',
      options: [
        { value: 'newest', label: say('newestFirst') },
        { value: 'oldest', label: say('oldestFirst') },
      ],
    },
    (liveOrder) => change({ liveOrder }),
  );
  body.before(
    element(
      'div',
      { class: 'live-order', lang: say('locale'), dir: say('direction'), 'data-unspoken': true },
      choice.element,
    ),
  );
  return {
    css: liveOrderCss,
    commands: [
      {
        keys: ['g'],
        label: 'turnLiveOrder',
        run: () => change({ liveOrder: shown === 'newest' ? 'oldest' : 'newest' }),
      },
    ],
    settled() {
      const { liveOrder } = settings();
      show(liveOrder === 'page' ? own : liveOrder);
    },
  };

  function show(order: Order): void {
    choice.show(order);
    if (order === shown) return;
    shown = order;
    const place = layout.place();
    const posts = postsNow();
    const after = posts.at(-1)?.at(-1)?.nextSibling ?? null;
    for (const post of posts.reverse()) for (const node of post) body.insertBefore(node, after);
    layout.restore(place);
    edits.reordered();
  }

  /** As they stand: with what was put back into them, without what was taken out. */
  function postsNow(): ChildNode[][] {
    const posts: ChildNode[][] = [];
    for (const node of body.childNodes) {
      const mark = postMark(node);
      if (posts.length > 0 && mark === 'end') break;
      if (START.test(mark)) posts.push([]);
      posts.at(-1)?.push(node);
    }
    return posts;
  }
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

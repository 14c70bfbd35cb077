/** Turns the posts of a live blog round: the newest first, or from the beginning. What stands above and below them stays. */
import { createRadios } from '../../view/control-parts.ts';
import { say } from '../../view/say.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import liveOrderCss from './live-order.css';

type Order = 'newest' | 'oldest';

const FEWEST_POSTS = 3;
const START = '[data-post$="-first"]';
/** What follows the posts: the end of the blog, or another page of it. */
const AFTER = '[data-post="end"], .page-mark';

export function createLiveOrder({ body, element, layout, settings, change }: ReaderContext): ReaderFeature {
  const starts = [...body.children].filter((block) => block.matches(START));
  if (starts.length < FEWEST_POSTS) return {};
  const own: Order = starts[0]?.matches('[data-post="newest-first"]') ? 'newest' : 'oldest';
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
  }

  /** As they stand: with what was put back into them, without what was taken out. */
  function postsNow(): ChildNode[][] {
    const posts: ChildNode[][] = [];
    for (const node of body.childNodes) {
      const block = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
      if (posts.length > 0 && block?.matches(AFTER)) break;
      if (block?.matches(START)) posts.push([]);
      posts.at(-1)?.push(node);
    }
    return posts;
  }
}

/**
 * Turns the posts of a live blog round: the newest first, or from the beginning. What stands above and below them stays. Pages
 * that are joined follow the same order.
 */
import { createRadios } from '../../view/control-parts.ts';
import { say } from '../../view/say.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import liveOrderCss from './live-order.css';
import { startsOfPosts } from './turn-posts.ts';

type Order = 'newest' | 'oldest';

const FEWEST_POSTS = 3;

export function createLiveOrder(context: ReaderContext): ReaderFeature {
  const { body, element, layout, edits, settings, change } = context;
  const starts = startsOfPosts(body);
  if (starts.length < FEWEST_POSTS) return {};
  const own: Order = starts[0]?.dataset.post === 'newest-first' ? 'newest' : 'oldest';
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
    edits.turn();
    layout.restore(place);
  }
}

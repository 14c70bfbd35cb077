/**
 * The posts of a live blog: blocks of one kind beside each other, each with its time. Found by that alone, for every site
 * builds them in its own way. The body stays flat: the first element of each post says that it is one, and in what order the
 * posts stand, so that a reader can turn them round.
 */
import { foldSpace } from '../text.ts';

/** How the posts of a page stand. */
type Order = 'newest-first' | 'oldest-first';

interface Post {
  /** Where it begins: its box, or its first line where it has none. */
  readonly start: Element;
  /** Milliseconds, or minutes of the day; to be compared with others of the same page only. */
  readonly moment: number;
}

interface Stream {
  readonly parent: Element;
  readonly posts: readonly Post[];
  /** Whether each post has a box of its own. */
  readonly isBoxed: boolean;
}

type Shown = ReadonlyMap<Element, number>;

const FEWEST_POSTS = 3;
/** Where nothing says that it is a live blog, it must look like one all the more. */
const FEWEST_UNTOLD = 6;
/** Milliseconds: stories listed with their dates go further back. */
const LONGEST_UNTOLD = 3 * 86_400_000;
/** Of the text that is shown, in the posts. */
const LEAST_SHARE = 0.5;
const MOST_TIMES = 2_000;
/** Boxes between a time and the box of its post. */
const MOST_STEPS = 8;
/** Characters of a line that says the time and little else. */
const LONGEST_TIME = 40;
/** "9.30". */
const SHORTEST_CLOCK = 4;
const CLOCK = /(?:^|[^\d])([01]?\d|2[0-4])[:.h]([0-5]\d)(?!\d)\s*(?:([ap])\.?m\b)?/i;
const PINNED = /pin(?:ned)?(?:$|[-_\s])|sticky|summary|key-?(?:events|points|moments)/i;

/**
 * Marks where posts begin, for `settlePosts` to find after the body was built.
 * @param root body of the copy
 * @param shown elements with text of the article, and how many characters each has of its own
 * @param isLive whether the page says that it is a live blog
 */
export function markPosts(root: Element, shown: Shown, isLive: boolean): void {
  for (const claimed of root.querySelectorAll('[data-post]')) claimed.removeAttribute('data-post');
  const stream = findStream(root, shown);
  if (!stream) return;
  const { posts, parent, isBoxed } = stream;
  const order = orderOf(posts);
  if (!order) return;
  // A thread of a forum begins with its oldest post.
  if (!isLive && !(isBoxed && order === 'newest-first' && looksLive(posts))) return;
  const turned = posts.slice(pinnedAbove(posts, order));
  if (turned.length < FEWEST_POSTS) return;
  for (const { start } of turned) start.before(createMark(root, order));
  if (isBoxed) (turned.at(-1) as Post).start.after(createMark(root, 'end'));
  // Posts of a list are no items: each may be a page long.
  if (/^[uo]l$/.test(parent.localName)) {
    const box = root.ownerDocument.createElement('div');
    box.append(...parent.childNodes);
    parent.replaceWith(box);
  }
}

/** @param body as it was built, flat: the marks go, and the element after each says what they said */
export function settlePosts(body: Element): void {
  for (const mark of [...body.querySelectorAll('hr[data-post]')]) {
    const next = mark.nextElementSibling;
    if (mark.parentElement === body && next && !next.matches('hr[data-post]')) {
      next.setAttribute('data-post', mark.getAttribute('data-post') as string);
    }
    mark.remove();
  }
}

function looksLive(posts: readonly Post[]): boolean {
  const moments = posts.map(({ moment }) => moment);
  return posts.length >= FEWEST_UNTOLD && Math.max(...moments) - Math.min(...moments) <= LONGEST_UNTOLD;
}

function createMark(root: Element, says: Order | 'end'): Element {
  const mark = root.ownerDocument.createElement('hr');
  mark.setAttribute('data-post', says);
  return mark;
}

/** The box with the most posts in it that hold most of the text. */
function findStream(root: Element, shown: Shown): Stream | null {
  const lengths = new Map<Element, number>();
  const lengthOf = (box: Element) => {
    const length = lengths.get(box) ?? charactersIn(box, shown);
    lengths.set(box, length);
    return length;
  };
  let best: Stream | null = null;
  for (const [parent, times] of timesByParent(root)) {
    if (times.size < FEWEST_POSTS || parent.closest('table, blockquote, details, li')) continue;
    if (best && best.posts.length >= times.size) continue;
    const boxes = [...times].filter(([child]) => lengthOf(child) > 0);
    const inBoxes = boxes.reduce((sum, [child]) => sum + lengthOf(child), 0);
    const all = lengthOf(root);
    const isBoxed = inBoxes >= LEAST_SHARE * all;
    if (!isBoxed && lengthOf(parent) < LEAST_SHARE * all) continue;
    const posts = boxes.map(([child, moment]) => ({ start: isBoxed ? child : startOf(child), moment }));
    if (posts.length >= FEWEST_POSTS) best = { parent, posts, isBoxed };
  }
  return best;
}

/** For each box, those of its children that hold a time, with the first in each. */
function timesByParent(root: Element): ReadonlyMap<Element, ReadonlyMap<Element, number>> {
  const found = new Map<Element, Map<Element, number>>();
  let times = 0;
  for (const element of root.querySelectorAll('time, p, span, div, h2, h3, h4, a')) {
    const moment = momentOf(element);
    if (moment === null) continue;
    times += 1;
    if (times > MOST_TIMES) break;
    let child = element;
    for (let step = 0; step < MOST_STEPS && child !== root && child.parentElement; step += 1) {
      const parent: Element = child.parentElement;
      const known = found.get(parent) ?? new Map<Element, number>();
      if (!known.has(child)) known.set(child, moment);
      found.set(parent, known);
      child = parent;
    }
  }
  return found;
}

function momentOf(element: Element): number | null {
  if (element.localName === 'time') {
    const stated = Date.parse(element.getAttribute('datetime') ?? '');
    if (Number.isFinite(stated)) return stated;
  } else if (element.firstElementChild) return null;
  const text = element.textContent ?? '';
  if (text.length < SHORTEST_CLOCK || text.length > 2 * LONGEST_TIME) return null;
  const line = foldSpace(text);
  const clock = line.length <= LONGEST_TIME ? CLOCK.exec(line) : null;
  if (!clock) return null;
  const [, hours, minutes, half] = clock;
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  return ((half ? Number(hours) % 12 : Number(hours)) + afternoon) * 60 + Number(minutes);
}

/** A heading may stand before the time of its post. */
function startOf(child: Element): Element {
  const before = child.previousElementSibling;
  return before && /^h[2-4]$/.test(before.localName) ? before : child;
}

function charactersIn(box: Element, shown: Shown): number {
  let length = shown.get(box) ?? 0;
  for (const element of box.querySelectorAll('*')) length += shown.get(element) ?? 0;
  return length;
}

/** Most neighbours say which; a clock that passes midnight, or a post that was put on top, says otherwise once. */
function orderOf(posts: readonly Post[]): Order | null {
  let falls = 0;
  let rises = 0;
  for (const [index, { moment }] of posts.slice(1).entries()) {
    const before = (posts[index] as Post).moment;
    if (moment < before) falls += 1;
    if (moment > before) rises += 1;
  }
  if (falls >= 2 && falls > 2 * rises) return 'newest-first';
  return rises >= 2 && rises > 2 * falls ? 'oldest-first' : null;
}

/** What was put on top stays there: it says so, or its time is out of order. */
function pinnedAbove(posts: readonly Post[], order: Order): number {
  const isPinned = ({ start, moment }: Post, index: number) => {
    if (PINNED.test(`${start.getAttribute('class') ?? ''} ${start.getAttribute('id') ?? ''}`)) return true;
    const next = posts[index + 1];
    return next !== undefined && (order === 'newest-first' ? moment < next.moment : moment > next.moment);
  };
  const first = posts.findIndex((post, index) => !isPinned(post, index));
  return first <= 2 ? first : 0;
}

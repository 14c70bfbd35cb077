/**
 * The pages of an article that its site has divided, as one: the next one is asked for as the reading comes near the end
 * of what is there, earlier ones by a click. The bar of a page says which it is. In a live blog that is turned round, the
 * pages are too: what comes next as one reads on is the page before.
 */
import { withoutFragment } from '../../article/link/without-fragment.ts';
import { isPageOf } from '../../article/pages/join.ts';
import type { Article, ArticlePages } from '../../article/types.ts';
import { loadRecipe } from '../../platform/recipes.ts';
import { renderLeadImage, renderPart } from '../../view/article.ts';
import { pageName, pagesSentence } from '../../view/pages.ts';
import { say, sayNumber } from '../../view/say.ts';
import { readGently } from '../read-gently.ts';
import { createMenuItem } from './bar.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { fetchPage } from './fetch-page.ts';
import joinedPagesCss from './joined-pages.css';

/** A site that links its pages in a ring, or without end. */
const MOST_PAGES = 50;
/** The next page is asked for when so many windows of text are left, and that many pages where they are turned. */
const WINDOWS_LEFT = 1;
const TURNS_LEFT = 2;

type Side = 'previous' | 'next';
/** Why there is no page: it did not come, or something else came. */
type Failure = 'failed' | 'other';

interface End {
  readonly box: HTMLElement;
  state: 'waiting' | 'asked' | Failure;
  /** The page that is being asked for: whether there is one more in the end. */
  coming: Promise<boolean> | null;
}

export function createJoinedPages(context: ReaderContext): ReaderFeature {
  const { article, document, body, rendered, edits, layout, element } = context;
  if (!article.pages) return {};
  /** Each is asked for once; what failed may be asked for again by a click. */
  const known = new Set([withoutFragment(article.url)]);
  const ends: Readonly<Record<Side, End>> = { previous: createEnd('previous'), next: createEnd('next') };
  let isOpen = new AbortController();
  let isTurned = false;
  placeEnds();
  const all = createMenuItem(context, {
    id: 'join-all',
    icon: 'joinPages',
    label: say('joinAllPages'),
    onClick: () => void joinAll(),
  });
  show();
  edits.onChanged(() => {
    if (edits.isTurned() === isTurned) return;
    isTurned = !isTurned;
    placeEnds();
    nameMarks();
  });
  return {
    css: joinedPagesCss,
    more: [all],
    opened() {
      isOpen = new AbortController();
      const stop = layout.onMoved(look);
      look();
      return () => {
        stop();
        isOpen.abort();
      };
    },
    settled: () => context.dialog.open && look(),
  };

  function pages(): ArticlePages {
    return edits.pages() as ArticlePages;
  }

  /** Where reading goes on. */
  function onward(): Side {
    return isTurned ? 'previous' : 'next';
  }

  function placeEnds(): void {
    body.before(ends[isTurned ? 'next' : 'previous'].box);
    body.after(ends[onward()].box);
  }

  function look(): void {
    const side = onward();
    const mayAsk = context.settings().joinPages && ends[side].state === 'waiting' && addressAt(side);
    if (mayAsk && isNearEnd()) void join(side);
  }

  function isNearEnd(): boolean {
    if (layout.isPaged()) return layout.page().number + TURNS_LEFT >= layout.page().count;
    if (layout.isVertical()) return layout.progress() > 0.8;
    const { clientHeight } = context.dialog;
    return ends[onward()].box.getBoundingClientRect().top < clientHeight * (1 + WINDOWS_LEFT);
  }

  async function joinAll(): Promise<void> {
    for (const side of ['previous', 'next'] as const) {
      while (addressAt(side) && (await join(side)));
    }
  }

  /** @returns whether there is one page more now; asked meanwhile, it waits for the one that is coming */
  function join(side: Side): Promise<boolean> {
    const end = ends[side];
    end.coming ??= ask(side)
      .finally(() => {
        end.coming = null;
      })
      .then((isMore) => {
        if (isMore && context.dialog.open) look();
        return isMore;
      });
    return end.coming;
  }

  async function ask(side: Side): Promise<boolean> {
    const address = addressAt(side);
    const end = ends[side];
    if (!address) return false;
    end.state = 'asked';
    show();
    const { signal } = isOpen;
    const page = await readPage(address, signal);
    end.state = typeof page === 'string' && !signal.aborted ? page : 'waiting';
    if (typeof page !== 'string') put(page, side);
    show();
    return typeof page !== 'string';
  }

  async function readPage(address: string, signal: AbortSignal): Promise<Article | Failure> {
    try {
      const { document: other, url } = await fetchPage(address, document, signal);
      if (withoutFragment(url) !== address && known.has(withoutFragment(url))) return 'other';
      const recipe = await loadRecipe(new URL(url).hostname);
      const whole = edits.article();
      const reading = await readGently(other, {
        url,
        now: Date.now(),
        recipe: recipe?.on ? recipe : null,
        partOf: whole,
      });
      if (signal.aborted) return 'failed';
      if (!reading.ok || !isPageOf(whole, reading.article, known)) return 'other';
      known.add(address).add(withoutFragment(url));
      return reading.article;
    } catch (error) {
      if (!signal.aborted) console.warn('A page of the article did not come.', error);
      return 'failed';
    }
  }

  function put(page: Article, side: Side): void {
    const place = layout.place();
    const show = () => {
      const part = renderPart(page.content, page, { document, embeds: 'frame' });
      const blocks = [...part.children] as HTMLElement[];
      const { first, last } = pages();
      if (side === 'next') body.append(createMark(last + 1), ...part.childNodes);
      else body.prepend(...part.childNodes, createMark(first));
      return blocks;
    };
    edits.join(page, show, side === 'next' ? 'article-first' : 'page-first');
    nameMarks();
    if (side === 'previous') putLeadImage();
    layout.restore(place);
  }

  /** The picture that leads an article stands on its first page. */
  function putLeadImage(): void {
    if (rendered.querySelector('#lead-image')) return;
    const lead = renderLeadImage(edits.article(), body, element);
    if (lead) rendered.querySelector('.article-head')?.after(lead);
  }

  /** Without words in it: what is read aloud, found and copied is the text. */
  function createMark(number: number): HTMLElement {
    return element('div', {
      class: 'page-mark',
      role: 'separator',
      lang: say('locale'),
      dir: say('direction'),
      'data-page': number,
    });
  }

  /** After the page below them. */
  function nameMarks(): void {
    for (const mark of body.querySelectorAll<HTMLElement>('.page-mark')) {
      const name = pageName(Number(mark.dataset.page) - (isTurned ? 1 : 0), pages().count);
      mark.setAttribute('aria-label', name);
      mark.dataset.label = name;
    }
  }

  function addressAt(side: Side): string | null {
    const { first, last, [side]: address } = pages();
    return address && !known.has(address) && last - first + 1 < MOST_PAGES ? address : null;
  }

  function createEnd(side: Side): End {
    const box = element('div', {
      class: `pages-end pages-${side}`,
      role: 'group',
      lang: say('locale'),
      dir: say('direction'),
      'aria-label': say('pagesOfArticle'),
    });
    return { box, state: 'waiting', coming: null };
  }

  function show(): void {
    const fact = rendered.querySelector('#pages');
    const shown = pagesSentence(pages());
    if (shown && fact) fact.textContent = shown;
    else fact?.closest('.fact')?.remove();
    for (const side of ['previous', 'next'] as const) showEnd(side);
    const more = (['previous', 'next'] as const).filter(addressAt);
    all.hidden = more.length === 0;
  }

  function showEnd(side: Side): void {
    const { box, state } = ends[side];
    const address = addressAt(side);
    const hadFocus = box.contains((box.getRootNode() as ShadowRoot).activeElement);
    box.hidden = address === null;
    box.replaceChildren();
    if (address) box.append(...partsOf(side, state, address));
    if (!hadFocus) return;
    const next = box.querySelector<HTMLElement>('button') ?? (state === 'asked' ? box : context.dialog);
    if (next === box) box.tabIndex = -1;
    next.focus({ preventScroll: true });
  }

  function partsOf(side: Side, state: End['state'], address: string): readonly Node[] {
    const { first, last } = pages();
    const number = side === 'next' ? last + 1 : first - 1;
    const name = sayNumber(number);
    const button = (label: string) =>
      element('button', { type: 'button', class: 'card-button', onclick: () => void join(side) }, label);
    const sentence = (text: string) => element('p', { role: 'status' }, text);
    if (state === 'asked') return [sentence(say('pageComing', name))];
    if (state === 'waiting') return [button(say('showPage', name))];
    return [
      sentence(say(state === 'failed' ? 'pageNotLoaded' : 'pageIsOther', name)),
      button(say('tryAgain')),
      element(
        'a',
        { href: address, target: '_blank', rel: 'noopener', class: 'page-link' },
        say('openPageThere', name),
      ),
    ];
  }
}

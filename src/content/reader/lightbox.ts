/** A picture of the article, large over the reader: by a click or Enter on it, with keys and swipes to the others. */
import type { IconName } from '../../view/icon.ts';
import { say } from '../../view/say.ts';
import { createTool } from './bar.ts';
import type { Command } from './commands.ts';
import { escapeFirst } from './escape-first.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { largestOf } from './largest-picture.ts';
import lightboxCss from './lightbox.css';
import { pressByKeys } from './press-by-keys.ts';
import { createZoom } from './zoom.ts';

const SWIPE_PX = 48;
/** CSS pixels: a smaller one is a sign among words. */
const SMALLEST_PX = 64;
const ZOOM_STEP = 1.4;
/** What of an enlarged picture comes into view, in steps to the right and down. */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
};

export function createLightbox(context: ReaderContext): ReaderFeature {
  const { article, dialog, rendered, element } = context;
  const isRtl = article.direction.value === 'rtl';
  const image = element('img', { class: 'lightbox-picture', alt: '', referrerpolicy: 'no-referrer' });
  const stage = element('div', { class: 'lightbox-stage' }, image);
  const zoom = createZoom(stage, image);
  const caption = element('p', {
    class: 'lightbox-caption',
    lang: rendered.lang || false,
    dir: article.direction.value,
  });
  const count = element('p', { class: 'lightbox-count', role: 'status' });
  const tool = (id: string, icon: IconName, label: string, onClick: () => void) =>
    createTool(context, { id, icon, label, onClick });
  const previous = tool('previous-picture', 'previous', say('previousPicture'), () => show(at - 1));
  const next = tool('next-picture', 'next', say('nextPicture'), () => show(at + 1));
  const box = element(
    'dialog',
    { class: 'lightbox', 'aria-labelledby': 'lightbox-count' },
    element(
      'div',
      { class: 'lightbox-bar' },
      tool('close-picture', 'close', say('closePicture'), () => box.close()),
      count,
      element(
        'div',
        { class: 'reader-tools' },
        tool('zoom-out', 'shrink', say('zoomOut'), () => zoom.by(1 / ZOOM_STEP)),
        tool('zoom-fit', 'fit', say('zoomFit'), zoom.toggle),
        tool('zoom-in', 'enlarge', say('zoomIn'), () => zoom.by(ZOOM_STEP)),
        previous,
        next,
      ),
    ),
    stage,
    caption,
  );
  count.id = 'lightbox-count';
  if (isRtl) box.classList.add('is-leftward');
  dialog.append(box);
  let pictures: readonly HTMLImageElement[] = [];
  let at = 0;
  /** The one it was opened with. */
  let from = 0;
  /** What is shown, while a larger one of it is on its way. */
  let shown: HTMLImageElement | null = null;
  listen();
  return {
    css: lightboxCss,
    keyGroups: [{ title: 'keysOfPicture', within: box, commands: commands() }],
    opened() {
      mark();
      const changes = new MutationObserver(mark);
      changes.observe(rendered, { childList: true, subtree: true });
      rendered.addEventListener('load', mark, true);
      return () => {
        changes.disconnect();
        rendered.removeEventListener('load', mark, true);
        if (box.open) box.close();
      };
    },
  };

  /** Each becomes a button by itself: wrapped in one, it would be laid out in another way. */
  function mark(): void {
    for (const picture of rendered.querySelectorAll('img:not([role])')) {
      if (!isLarge(picture as HTMLImageElement)) continue;
      const alt = picture.getAttribute('alt');
      // An empty one says that there is nothing here, which is not so of what can be pressed.
      if (!alt) picture.removeAttribute('alt');
      picture.setAttribute('role', 'button');
      picture.setAttribute('tabindex', '0');
      picture.setAttribute('aria-haspopup', 'dialog');
      picture.setAttribute('aria-label', alt ? say('enlargePictureOf', alt) : say('enlargePicture'));
    }
  }

  function isLarge(picture: HTMLImageElement): boolean {
    const link = picture.closest('a');
    if (link && !largestOf(picture, link)) return false;
    if (!picture.closest('figure, p, div')) return false;
    const stated = Number(picture.getAttribute('width')) || picture.naturalWidth;
    return stated === 0 ? picture.closest('figure') !== null : stated >= SMALLEST_PX;
  }

  function listen(): void {
    rendered.addEventListener('click', (event) => {
      const picture = (event.target as Element).closest<HTMLImageElement>('img[role="button"]');
      if (!picture) return;
      event.preventDefault();
      open(picture);
    });
    pressByKeys(rendered, 'img[role="button"]');
    escapeFirst(box, () => {
      box.close();
      return true;
    });
    // A click beside the picture closes it.
    stage.addEventListener('click', (event) => {
      if (event.target === stage && !zoom.wasDragged()) box.close();
    });
    box.addEventListener('close', () => {
      const picture = pictures[at];
      image.removeAttribute('src');
      if (!picture?.isConnected) return;
      if (picture !== pictures[from]) context.showPlace(picture.closest('figure') ?? picture);
      picture.focus({ preventScroll: true });
    });
    listenToSwipes();
  }

  function commands(): readonly Command[] {
    const isActive = zoom.isFit;
    return [
      {
        keys: [isRtl ? 'ArrowLeft' : 'ArrowRight'],
        label: 'nextPicture',
        isActive,
        run: () => show(at + 1),
      },
      {
        keys: [isRtl ? 'ArrowRight' : 'ArrowLeft'],
        label: 'previousPicture',
        isActive,
        run: () => show(at - 1),
      },
      { keys: ['Home'], label: 'firstPicture', run: () => show(0) },
      { keys: ['End'], label: 'lastPicture', run: () => show(pictures.length - 1) },
      { keys: ['+', '='], label: 'zoomIn', run: () => zoom.by(ZOOM_STEP) },
      { keys: ['-'], label: 'zoomOut', run: () => zoom.by(1 / ZOOM_STEP) },
      { keys: ['0'], label: 'fitPicture', run: zoom.toWindow },
      { keys: ['1'], label: 'actualPicture', run: zoom.actual },
      {
        keys: Object.keys(MOVES),
        label: 'movePicture',
        isActive: () => !zoom.isFit(),
        run: (key) => zoom.move(...(MOVES[key] as readonly [number, number])),
      },
    ];
  }

  function listenToSwipes(): void {
    let start: Touch | null = null;
    const began = ({ touches }: TouchEvent) => {
      start = touches.length === 1 && zoom.isFit() ? (touches[0] as Touch) : null;
    };
    const ended = ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0];
      if (!start || !touch || !zoom.isFit()) return;
      const x = touch.clientX - start.clientX;
      if (Math.abs(x) >= SWIPE_PX) show(at + (x < 0 === !isRtl ? 1 : -1));
      start = null;
    };
    stage.addEventListener('touchstart', began, { passive: true });
    stage.addEventListener('touchend', ended, { passive: true });
  }

  function open(picture: HTMLImageElement): void {
    pictures = [...rendered.querySelectorAll<HTMLImageElement>('img[role="button"]')];
    from = pictures.indexOf(picture);
    box.showModal();
    show(from);
  }

  function show(wanted: number): void {
    const picture = pictures[wanted];
    if (!picture) return;
    at = wanted;
    shown = picture;
    image.alt = picture.alt;
    image.src = picture.currentSrc || picture.src;
    zoom.toWindow();
    count.textContent = say('pictureOf', String(at + 1), String(pictures.length));
    previous.setAttribute('aria-disabled', String(at === 0));
    next.setAttribute('aria-disabled', String(at === pictures.length - 1));
    box.classList.toggle('is-single', pictures.length === 1);
    const words = picture.closest('figure')?.querySelector('figcaption');
    caption.replaceChildren(...(words ? words.cloneNode(true).childNodes : []));
    loadLarger(picture);
  }

  /** What stands there already is shown until the large one has come. */
  function loadLarger(picture: HTMLImageElement): void {
    const address = largestOf(picture, picture.closest('a'));
    if (!address || address === image.src) return;
    const large = element('img', { referrerpolicy: 'no-referrer', src: address });
    large.decode().then(
      () => {
        if (shown === picture && box.open) image.src = address;
      },
      () => {}, // It could not be had: the one of the article is shown.
    );
  }
}

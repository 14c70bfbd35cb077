/** How far the reading is: a thin line below the bar, and in the bar the minutes that are left. */
import { sayCount } from '../../view/say.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import progressCss from './progress.css';

export function createProgress({
  article,
  edits,
  dialog,
  rendered,
  element,
  layout,
}: ReaderContext): ReaderFeature {
  const line = element('div', { class: 'progress-line', 'aria-hidden': 'true' });
  const left = element('span', { class: 'time-left' });
  let { readingMinutes } = article;
  edits.onChanged(() => {
    ({ readingMinutes } = edits.article());
    show();
  });
  dialog.querySelector('.reader-bar')?.append(line);
  dialog.querySelector('.reader-host')?.append(' ', left);
  return {
    css: progressCss,
    opened() {
      show();
      return layout.onMoved(show);
    },
  };

  function show(): void {
    const share = shareRead();
    line.style.setProperty('--share', String(share));
    const minutes = Math.ceil(readingMinutes * (1 - share));
    left.textContent = minutes > 0 ? sayCount('minutesLeft', minutes) : '';
  }

  /** Of the article, 0 to 1: what stands below it is no reading. */
  function shareRead(): number {
    if (layout.takesKeys()) return layout.progress();
    const { top, height } = rendered.getBoundingClientRect();
    if (height === 0 || dialog.scrollTop === 0) return 0;
    return Math.min(1, Math.max(0, (dialog.clientHeight - top) / height));
  }
}

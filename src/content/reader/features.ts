/** Everything the reader can do beside showing an article, in the order of the bar and of the list of keys. */
import { createAppearance } from './appearance.ts';
import { createBarHiding } from './bar-hiding.ts';
import { createCustomCss } from './custom-css.ts';
import { createExporting } from './exporting.ts';
import type { CreateFeature } from './feature.ts';
import { createFind } from './find.ts';
import { createJoinedPages } from './joined-pages.ts';
import { createKeyList } from './key-list.ts';
import { createLeftOut } from './left-out.ts';
import { createLightbox } from './lightbox.ts';
import { createLineFocus } from './line-focus.ts';
import { createLiveOrder } from './live-order.ts';
import { createOutline } from './outline.ts';
import { createPaging } from './paging.ts';
import { createParagraphs } from './paragraphs.ts';
import { createPrinting } from './printing.ts';
import { createProgress } from './progress.ts';
import { createSpeech } from './speech.ts';
import { createTextSize } from './text-size.ts';
import { createTidy } from './tidy.ts';
import { createTypefaces } from './typefaces.ts';

export const FEATURES: readonly CreateFeature[] = [
  createOutline,
  createProgress,
  createFind,
  createSpeech,
  createExporting,
  createPrinting,
  createAppearance,
  createTypefaces,
  createCustomCss,
  createTidy,
  createLeftOut,
  createJoinedPages,
  createLiveOrder,
  createPaging,
  createLightbox,
  createParagraphs,
  createTextSize,
  createLineFocus,
  createKeyList,
  createBarHiding,
];

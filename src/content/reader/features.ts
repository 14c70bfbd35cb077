/** Everything the reader can do beside showing an article, in the order of the bar and of the list of keys. */
import { createAppearance } from './appearance.ts';
import { createCustomCss } from './custom-css.ts';
import type { CreateFeature } from './feature.ts';
import { createLightbox } from './lightbox.ts';
import { createPaging } from './paging.ts';
import { createPrinting } from './printing.ts';
import { createTypefaces } from './typefaces.ts';

export const FEATURES: readonly CreateFeature[] = [
  createPrinting,
  createAppearance,
  createTypefaces,
  createCustomCss,
  createPaging,
  createLightbox,
];

/** In the browser: the gate's features of a page, and what Readability's own question answers. */
import { isProbablyReaderable } from '@mozilla/readability';
import { GATE_FEATURES, gateFeaturesOf } from '../../src/article/likely.ts';

export function observe(html: string, url: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return {
    features: GATE_FEATURES,
    row: Array.from(gateFeaturesOf(document, url)),
    readerable: isProbablyReaderable(document),
  };
}

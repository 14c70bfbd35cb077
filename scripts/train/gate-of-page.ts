/** In the browser: the gate's features of a page, and what Readability's own question answers. */
import { isProbablyReaderable } from '@mozilla/readability';
import { gateFeaturesOf } from '../../src/article/likely/features.ts';
import { isHome } from '../../src/article/likely.ts';

export function observe(html: string, url: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const started = performance.now();
  const features = gateFeaturesOf(document, document.body, url);
  return {
    features: Object.keys(features),
    row: Object.values(features),
    ms: performance.now() - started,
    home: isHome(url),
    readerable: isProbablyReaderable(document),
  };
}

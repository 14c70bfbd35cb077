/** All that the gate counts on a page. The order is that of the weights: changing it means training again. */
import { addressFeatures } from './address.ts';
import { bodyFeatures } from './body.ts';
import { claimFeatures } from './claims.ts';
import { headlineFeatures } from './headline.ts';

export function gateFeaturesOf(
  document: Document,
  body: Element,
  url: string,
): Readonly<Record<string, number>> {
  const { h1, features } = bodyFeatures(document, body);
  // `document.title` is a form's when the form has that name.
  const title = (document.getElementsByTagName('title')[0]?.textContent ?? '').trim();
  return {
    ...addressFeatures(new URL(url)),
    ...claimFeatures(document, `${title} ${h1}`),
    ...headlineFeatures(title, h1),
    ...features,
  };
}

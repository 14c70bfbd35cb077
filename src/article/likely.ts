/**
 * The gate's question: is this page an article worth opening by itself? Cheap enough for every page of a site:
 * it counts, and a small table weighs the counts (`rules/gate.json`, trained by `scripts/train-gate.mjs`).
 */
import weights from '../rules/gate.json' with { type: 'json' };
import { gateFeaturesOf } from './likely/features.ts';
import { weigh } from './likely/weigh.ts';

/** @param document parsed as far as it is; it is only read */
export function isLikelyArticle(document: Document, { url }: { readonly url: string }): boolean {
  // Not `document.body`, which is a form's or a picture's when it has that name.
  const body = document.getElementsByTagName('body')[0];
  if (!body || isHome(url)) return false;
  return weigh(weights, Object.values(gateFeaturesOf(document, body, url))) > 0;
}

export function isHome(url: string): boolean {
  return /^\/(?:index\.\w+|home\/?)?$/.test(new URL(url).pathname);
}

/** Both gates on the loaded page: ours, and the one Readability ships. */
import { isProbablyReaderable } from '@mozilla/readability';
import { isLikelyArticle } from '../../../src/core.ts';

export interface GateMeasured {
  readonly ours: { readonly says: boolean; readonly coldMs: number; readonly warmMs: number };
  readonly readability: { readonly says: boolean; readonly coldMs: number; readonly warmMs: number };
}

export function measureGates(url: string): GateMeasured {
  return {
    ours: timed(() => isLikelyArticle(document, { url })),
    readability: timed(() => isProbablyReaderable(document)),
  };
}

function timed(ask: () => boolean): GateMeasured['ours'] {
  let start = performance.now();
  const says = ask();
  const coldMs = performance.now() - start;
  let warmMs = coldMs;
  for (let run = 0; run < 3; run++) {
    start = performance.now();
    ask();
    warmMs = Math.min(warmMs, performance.now() - start);
  }
  return { says, coldMs, warmMs };
}

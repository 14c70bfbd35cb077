/** What the address alone says about a page. */
import { NEWS_FOLDER } from '../../rules/gate-words.ts';

export function addressFeatures({ pathname }: URL) {
  const parts = pathname.split('/').filter(Boolean);
  const last = parts.pop() ?? '';
  return {
    slugWords: last.split(/[-_+]|%20/).length,
    newsFolder: Number(parts.some((part) => NEWS_FOLDER.test(part))),
  };
}

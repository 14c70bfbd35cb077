/** Prints the article by the browser's own key. The button stands with what takes the article along. */
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { printArticle } from './print-article.ts';
import { addTypefaces } from './typefaces.ts';

export function createPrinting(context: ReaderContext): ReaderFeature {
  const print = () => printFrom(context);
  return { commands: [{ keys: ['Ctrl+p'], label: 'print', run: print }], actions: { print } };
}

export function printFrom(context: ReaderContext): void {
  const { edits, dialog, settings } = context;
  const appearance = settings();
  printArticle({
    article: edits.article(),
    appearance,
    customCss: appearance.customCss,
    addTypefaces: (document) => addTypefaces(context, document),
    parent: dialog,
  }).catch((error) => console.error('The article was not printed.', error));
}

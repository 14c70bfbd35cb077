/** The button that prints the article. */
import { say } from '../../view/say.ts';
import { createMenuItem } from './bar.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import { printArticle } from './print-article.ts';
import { addTypefaces } from './typefaces.ts';

export function createPrinting(context: ReaderContext): ReaderFeature {
  const print = () => printFrom(context);
  return {
    more: [
      createMenuItem(context, { id: 'print-reader', icon: 'print', label: say('print'), onClick: print }),
    ],
    commands: [{ keys: ['Ctrl+p'], label: 'print', run: print }],
    actions: { print },
  };
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

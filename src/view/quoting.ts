/** A quote of what is selected in the article: its button, and what a key does to the same end. */
import { toQuote } from '../article/formats/quote.ts';
import type { Article } from '../article/types.ts';
import { copyText } from './deliver.ts';
import { createElements } from './element.ts';
import { say } from './say.ts';
import { type Selected, selectedPassage, textOf } from './selected-passage.ts';

interface Options {
  article(): Article;
  /** Holds the rendered article, or several that were joined. */
  readonly column: HTMLElement;
  /** Absent, all of the article is there from the beginning. */
  readonly whenWhole?: Promise<void>;
  /** The menu, which was used. */
  close(): void;
  /** Tells the person what was done. */
  tell(sentence: string): void;
}

interface Quoting {
  readonly button: HTMLButtonElement;
  /** @param menu where the button stands */
  watch(menu: HTMLDetailsElement): void;
  quoteSelected(): void;
}

export function createQuoting({ article, column, whenWhole, close, tell }: Options): Quoting {
  const document = column.ownerDocument;
  const button = createElements(document)(
    'button',
    { type: 'button', id: 'copy-quote', class: 'export-button', onclick: () => void copyQuote() },
    say('copyQuote'),
  );
  /** A click on a button may take the selection away: it is looked at before. */
  let selected: Selected | null = null;
  let isOpen = () => false;
  return { button, watch, quoteSelected };

  function watch(menu: HTMLDetailsElement): void {
    isOpen = () => menu.open;
    menu.addEventListener('pointerdown', look, true);
    menu.addEventListener('toggle', () => {
      // It can be clicked all the same, and says what is missing.
      if (menu.open) button.setAttribute('aria-disabled', String(look() === null));
    });
  }

  function look(): Selected | null {
    selected = selectedPassage(column, document) ?? (isOpen() ? selected : null);
    return selected;
  }

  function quoteSelected(): void {
    look();
    void copyQuote();
  }

  async function copyQuote(): Promise<void> {
    // Whatever comes of it: an open menu may lie over what is told.
    close();
    if (!selected) return tell(say('noSelection'));
    const { words, passage } = selected;
    try {
      await whenWhole;
      const { plain, rich } = toQuote(article(), words, { ...passage, text: textOf(column) });
      await copyText({ plain, rich }, document);
      tell(say('quoteCopied'));
    } catch (error) {
      console.error('Copying failed.', error);
      tell(say('notCopied'));
    }
  }
}

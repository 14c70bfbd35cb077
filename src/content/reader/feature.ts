/**
 * What the reader can do, one file each: a feature is made once for a reader and says what it adds. `features.ts` is
 * the list of them; nothing else has to be touched to add one.
 */
import type { Article } from '../../article/types.ts';
import type { ReaderAction } from '../../platform/messages.ts';
import type { Settings } from '../../platform/settings.ts';
import type { MakeElement } from '../../view/element.ts';
import type { Command, KeyGroup } from './commands.ts';
import type { Edits } from './edits.ts';
import type { Layout } from './layout.ts';

export interface ReaderContext {
  readonly article: Article;
  readonly document: Document;
  readonly element: MakeElement;
  /** Fills the window. It scrolls where the article is one column; see `layout`. */
  readonly dialog: HTMLDialogElement;
  /** The column in it: the article, and what stands below. */
  readonly column: HTMLElement;
  /** The rendered article. */
  readonly rendered: HTMLElement;
  /** The article's body in it. */
  readonly body: HTMLElement;
  /** How the article lies in the window: how far the reading is, and moves through it. */
  readonly layout: Layout;
  /** Shows an element of the article where reading goes on, whether it scrolls or has pages. */
  showPlace(element: Element): void;
  /** What the person changes in the article; `edits.article()` is it as it is shown. */
  readonly edits: Edits;
  settings(): Settings;
  /** Shows a changed setting at once, and stores it. */
  change(part: Partial<Settings>): void;
  /** Everything that has a key, of all features: what always has, and the others. */
  keys(): { readonly commands: readonly Command[]; readonly groups: readonly KeyGroup[] };
  /** Read out by screen readers, and shown for a moment. */
  announce(sentence: string): void;
  close(): void;
}

export interface ReaderFeature {
  /** For the bar: at its start, beside the button that closes. */
  readonly lead?: readonly HTMLElement[];
  /** For the bar: at its end. */
  readonly tools?: readonly HTMLElement[];
  /** For the menu at the end of the bar: what is not wanted often, with its name beside its drawing. */
  readonly more?: readonly HTMLElement[];
  readonly commands?: readonly Command[];
  /** Keys that do something only in a state or a part of its own. */
  readonly keyGroups?: readonly KeyGroup[];
  /** What is asked of it from outside the reader. */
  readonly actions?: Readonly<Partial<Record<ReaderAction, () => void>>>;
  /** Its own style sheet, beside those of the reader. */
  readonly css?: string;
  /** Each time the reader has opened; what it returns is called when it closes. */
  opened?(): (() => void) | undefined;
  /** As the reader is made, and each time a setting has changed. */
  settled?(settings: Settings): void;
}

export type CreateFeature = (context: ReaderContext) => ReaderFeature;

/**
 * The reader over the page. One element is added to the document, with a modal dialog in its closed shadow root:
 * focus trap, Escape, inertness of the page and the place above everything are the browser's own. Closing takes the
 * element away; nothing else of the page was changed.
 */
import type { Article } from '../../article/types.ts';
import type { ReaderAction } from '../../platform/messages.ts';
import { changeSettings, loadSettings, type Settings } from '../../platform/settings.ts';
import { createElements } from '../../view/element.ts';
import { notKept } from '../../view/not-kept.ts';
import { listenForKeys } from './commands.ts';
import { createReaderDialog } from './dialog.ts';
import { createEdits } from './edits.ts';
import type { ReaderContext } from './feature.ts';
import { FEATURES } from './features.ts';
import { findPlace } from './find-place.ts';
import { guardHost } from './guard-host.ts';
import { createLayout } from './layout.ts';
import { keepToPhone } from './phone-width.ts';

export interface Reader {
  /** The address of the article it holds. */
  readonly url: string;
  isOpen(): boolean;
  /** At the place the page is at; opened again, at its own. */
  open(): void;
  close(): void;
  act(action: ReaderAction): void;
  apply(settings: Settings): void;
}

interface Options {
  readonly article: Article;
  readonly settings: Settings;
  readonly document: Document;
  /** Told each time it closes, by whatever means. */
  onClose(): void;
}

export function createReader({ article, settings, document, onClose }: Options): Reader {
  const window = document.defaultView as Window & typeof globalThis;
  const { host, add, ...parts } = createReaderDialog(article, document);
  const { dialog, body } = parts;
  const layout = createLayout({
    ...parts,
    language: article.language.value,
    direction: article.direction.value,
  });
  const context: ReaderContext = {
    ...parts,
    layout,
    showPlace: layout.showPlace,
    article,
    edits: createEdits(article, body),
    document,
    element: createElements(document),
    settings: () => current,
    change,
    keys: () => ({ commands: features.flatMap((feature) => feature.commands ?? []), groups }),
    close: () => dialog.close(),
  };
  let current = settings;
  /** Stored from here, and not heard of yet. */
  const stores: string[] = [];
  let wasOpen = false;
  let isOpen = false;
  const features = FEATURES.map((create) => create(context));
  const groups = features.flatMap((feature) => feature.keyGroups ?? []);
  for (const feature of features) add(feature);
  // The first that has a key does it: while it is read aloud, some keys do something else.
  const commands = features.flatMap((feature) => [
    ...(feature.keyGroups ?? []).flatMap((group) => (group.within ? [] : group.commands)),
    ...(feature.commands ?? []),
  ]);
  listenForKeys(dialog, () => commands);
  for (const { within, commands: own } of groups) if (within) listenForKeys(within, () => own);
  apply(settings);
  return {
    url: article.url,
    isOpen: () => isOpen,
    open,
    close: () => dialog.close(),
    act: (action) => features.find(({ actions }) => actions?.[action])?.actions?.[action]?.(),
    apply: (changed) => {
      if (!isEcho(changed)) apply(changed);
    },
  };

  function open(): void {
    if (isOpen) return;
    isOpen = true;
    const restore = rememberPage(window);
    document.documentElement.append(host);
    const place = wasOpen ? null : findPlace(document, body);
    const leavePhoneWidth = keepToPhone(host, window);
    wasOpen = true;
    showAt(place);
    const stopGuarding = guardHost(host, document, {
      onReturned: () => showAt(null),
      onGivenUp: () => dialog.close(),
    });
    const leave = features.map((feature) => feature.opened?.());
    const closed = () => {
      isOpen = false;
      try {
        for (const left of leave) left?.();
      } finally {
        // Whatever a part does on leaving, the page comes back.
        stopGuarding();
        leavePhoneWidth();
        host.remove();
        restore();
        onClose();
      }
    };
    dialog.addEventListener('close', closed, { once: true });
  }

  /** @param place where the page is; without it, where the reader was */
  function showAt(place: Element | null): void {
    const was = layout.place();
    if (dialog.open) dialog.removeAttribute('open'); // Left behind when the page took the host away.
    dialog.showModal();
    dialog.focus({ preventScroll: true }); // So that arrow keys and space scroll.
    layout.apply(current);
    if (place) layout.showPlace(place);
    else layout.restore(was);
  }

  function apply(changed: Settings): void {
    current = changed;
    for (const feature of features) feature.settled?.(changed);
    layout.apply(changed);
  }

  function change(part: Partial<Settings>): void {
    apply({ ...current, ...part });
    const stored = JSON.stringify(current);
    stores.push(stored);
    store(part)
      .then((isKept) => isKept || stores.splice(stores.indexOf(stored), 1))
      .catch((error) => console.error('The settings were not stored.', error));
  }

  async function store(part: Partial<Settings>): Promise<boolean> {
    const outcome = await changeSettings(part);
    if (outcome === 'kept') return true;
    parts.announce(notKept(outcome));
    apply(await loadSettings());
    return false;
  }

  /** What was stored from here comes back as a change, after the next key press, and would undo that. */
  function isEcho(changed: Settings): boolean {
    const at = stores.indexOf(JSON.stringify(changed));
    stores.splice(0, at + 1);
    return at >= 0;
  }
}

/** @returns puts focus and scroll back: the page's own scroll bar stays usable beside the reader */
function rememberPage(window: Window & typeof globalThis): () => void {
  const focused = window.document.activeElement;
  const scroll = { left: window.scrollX, top: window.scrollY, behavior: 'instant' } as const;
  return () => {
    const hadFocus = focused instanceof window.HTMLElement && focused !== window.document.body;
    if (hadFocus) focused.focus({ preventScroll: true });
    window.scrollTo(scroll);
  };
}

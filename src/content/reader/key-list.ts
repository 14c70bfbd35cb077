/** Every key of the reader, on `?`: a dialog of its own, so that Escape closes it and not the reader. */
import { createIcon, type IconName } from '../../view/icon.ts';
import { say } from '../../view/say.ts';
import { createMenuItem } from './bar.ts';
import type { Command } from './commands.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';
import keyListCss from './key-list.css';

/** Keys whose names are signs, as keyboards have them. */
const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  Escape: 'Esc',
};

/** Keys with a drawing, which few fonts have as a letter. */
const DRAWINGS: Readonly<Record<string, IconName>> = {
  MediaPlayPause: 'play',
  MediaTrackNext: 'last',
  MediaTrackPrevious: 'first',
};

export function createKeyList(context: ReaderContext): ReaderFeature {
  const { dialog, element } = context;
  return {
    css: keyListCss,
    more: [createMenuItem(context, { id: 'keys', icon: 'keys', label: say('keys'), onClick: open })],
    commands: [{ keys: ['?'], label: 'keys', run: open }],
  };

  function open(): void {
    const close = element('button', { type: 'button', class: 'key-list-close' }, say('close'));
    const list = element(
      'dialog',
      { class: 'key-list', 'aria-labelledby': 'key-list-title', tabindex: -1 },
      element('h2', { id: 'key-list-title' }, say('keys')),
      element('dl', { class: 'key-list-rows' }, ...rows()),
      element('p', { class: 'key-list-more' }, say('keysOfBrowser')),
      close,
    );
    close.addEventListener('click', () => list.close());
    // The key itself: Chromium may take dialogs that follow each other fast for one, and close both.
    list.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      list.close();
    });
    // Closed is gone; the browser gives the focus back to where it was.
    list.addEventListener('close', () => list.remove());
    dialog.append(list);
    list.showModal();
    // Not the button at its end, which has the focus first: in a small window the list would open at its end.
    list.focus();
    list.scrollTop = 0;
  }

  function drawn(key: string): HTMLElement {
    const drawing = DRAWINGS[key];
    const parts = drawing ? [createIcon(dialog.ownerDocument, drawing)] : namesOf(key);
    return element('kbd', { class: 'keys-together' }, ...parts.map((part) => element('kbd', null, part)));
  }

  function rows(): readonly Node[] {
    const own: Command = { keys: ['Escape'], label: 'close', run: context.close };
    const active = context.commands().filter(({ isActive }) => isActive?.() !== false);
    /** The first that has a key does it: while it is read aloud, some keys do something else. */
    const taken = new Set<string>();
    return [...active, own].flatMap(({ keys, label }) => {
      const free = keys.filter((key) => isPrinted(key) && !taken.has(key));
      for (const key of keys) taken.add(key);
      if (free.length === 0) return [];
      return [element('dt', null, ...free.map(drawn)), element('dd', null, say(label))];
    });
  }
}

/** `=` is `+` without Shift: it does the same, and need not be told. */
function isPrinted(key: string): boolean {
  return !key.endsWith('=');
}

/** On a Mac the other key, as everything there has it. */
const IS_MAC = /^Mac|iP(?:hone|ad)/.test(globalThis.navigator?.platform ?? '');

/** What is pressed together, each as it is printed on its key. */
function namesOf(key: string): readonly string[] {
  const parts = /^((?:Ctrl\+|Alt\+|Shift\+)*)(.+)$/.exec(key);
  const before = (parts?.[1] ?? '').split('+').filter(Boolean);
  const last = parts?.[2] ?? key;
  if (/^[A-Z]$/.test(last)) before.push('Shift');
  const name = last === ' ' ? say('spaceKey') : (SIGNS[last] ?? last);
  return [
    ...before.map((part) => (IS_MAC && part === 'Ctrl' ? '⌘' : part)),
    /^[a-z]$/.test(name) ? name.toUpperCase() : name,
  ];
}

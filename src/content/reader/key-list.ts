/** Every key of the reader, on `?`, those of its states and parts too: a dialog of its own. */
import { createIcon, type IconName } from '../../view/icon.ts';
import { say } from '../../view/say.ts';
import { createMenuItem } from './bar.ts';
import type { Command } from './commands.ts';
import { escapeFirst } from './escape-first.ts';
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
      element('div', { class: 'key-list-groups' }, ...groups()),
      element('p', { class: 'key-list-more' }, say('keysOfBrowser')),
      close,
    );
    close.addEventListener('click', () => list.close());
    escapeFirst(list, () => {
      list.close();
      return true;
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

  function groups(): readonly Node[] {
    const close: Command = { keys: ['Escape'], label: 'close', run: context.close };
    const { commands, groups: others } = context.keys();
    return [
      rowsOf([...commands, close]),
      ...others.map((group) =>
        element('section', null, element('h3', null, say(group.title)), rowsOf(group.commands)),
      ),
    ];
  }

  function rowsOf(commands: readonly Command[]): HTMLElement {
    const rows = commands.flatMap(({ keys, label }) => [
      element('dt', null, ...keys.filter(isPrinted).map(drawn)),
      element('dd', null, say(label)),
    ]);
    return element('dl', { class: 'key-list-rows' }, ...rows);
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

/** What a key does in the reader. The same lists are shown on `?`: nothing else in the reader listens for keys of its own. */
import { keysOf } from '../../view/keys-of.ts';
import type { MessageKey } from '../../view/say.ts';

export interface Command {
  /**
   * Keys that do it: what `KeyboardEvent.key` says, with `Alt+` or `Ctrl+` before it (which is Command on a Mac):
   * `f`, `?`, `ArrowLeft`, `Ctrl+f`. A capital letter is that letter with Shift; a key with a name has it before: `Shift+Enter`,
   * `Shift+ ` for the space bar.
   */
  readonly keys: readonly string[];
  readonly label: MessageKey;
  /** Absent: always. Else its keys are the browser's own while it says no. */
  isActive?(): boolean;
  /** @param key the one of `keys` that was pressed */
  run(key: string): void;
}

/** Keys of one state of the reader, such as reading aloud, or of one part of it. */
export interface KeyGroup {
  /** Its heading in the list. */
  readonly title: MessageKey;
  /** Absent: wherever the focus is, while they are active. */
  readonly within?: HTMLElement;
  readonly commands: readonly Command[];
}

/** Keys that move through what has the focus, if it can be moved through or pressed. */
const MOVING = /^(?:Arrow\w+|Page(?:Up|Down)|Home|End)$/;
const MOVED_THROUGH = 'input, select, [role="slider"], [role="listbox"], [role="radiogroup"], .scroll-box';
const PRESSED = 'button, summary, input, [role="button"]';

/** In a field, keys write; but for Enter. */
const WRITTEN_IN = 'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select';

/** @param commands asked for at each key: features come and go */
export function listenForKeys(within: HTMLElement, commands: () => readonly Command[]): void {
  within.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    // A dialog of its own over the reader, such as a picture, has its own keys.
    const isOther = target.closest('dialog') !== within.closest('dialog');
    if (event.defaultPrevented || event.isComposing || isOther) return;
    const pressed = keysOf(event);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && event.key !== 'Enter' && target.closest(WRITTEN_IN)) return;
    if (MOVING.test(event.key) && target.closest(MOVED_THROUGH)) return;
    if (event.key === ' ' && target.closest(PRESSED)) return;
    for (const { keys, isActive, run } of commands()) {
      const key = keys.find((one) => pressed.includes(one));
      if (key === undefined || isActive?.() === false) continue;
      event.preventDefault();
      run(key);
      return;
    }
  });
}

/** What a key does in the reader. The same list is shown on `?`. */
import type { MessageKey } from '../../view/say.ts';

export interface Command {
  /**
   * Keys that do it: what `KeyboardEvent.key` says, with `Alt+` or `Ctrl+` before it (which is Command on a Mac):
   * `f`, `?`, `ArrowLeft`, `Ctrl+f`. A capital letter is that letter with Shift; the space bar with it is `Shift+ `.
   */
  readonly keys: readonly string[];
  readonly label: MessageKey;
  /** Absent: always. Else its keys are the browser's own while it says no. */
  isActive?(): boolean;
  run(): void;
}

/** Keys that move through what has the focus, if it can be moved through or pressed. */
const MOVING = /^(?:Arrow\w+|Page(?:Up|Down)|Home|End)$/;
const MOVED_THROUGH = 'input, select, [role="slider"], [role="listbox"], [role="radiogroup"], .scroll-box';
const PRESSED = 'button, summary, input, [role="button"]';

/** In a field, keys write. */
const WRITTEN_IN = 'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select';

/** @param commands asked for at each key: features come and go */
export function listenForKeys(dialog: HTMLDialogElement, commands: () => readonly Command[]): void {
  dialog.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    // A dialog of its own over the reader, such as a picture, has its own keys.
    if (event.defaultPrevented || event.isComposing || target.closest('dialog') !== dialog) return;
    const pressed = keysOf(event);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isPlain && target.closest(WRITTEN_IN)) return;
    if (MOVING.test(event.key) && target.closest(MOVED_THROUGH)) return;
    if (event.key === ' ' && target.closest(PRESSED)) return;
    const command = commands().find(
      ({ keys, isActive }) => keys.some((key) => pressed.includes(key)) && (isActive?.() ?? true),
    );
    if (!command) return;
    event.preventDefault();
    command.run();
  });
}

/** As the keyboard writes it, and for a keyboard of another script by the place of the key. */
function keysOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): readonly string[] {
  const before = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}`;
  if (key === ' ') return [before + (shiftKey ? 'Shift+ ' : ' ')];
  const isForeign = key.length === 1 && key > '\u007f';
  const letter = isForeign ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  const placed = letter && (shiftKey ? letter : letter.toLowerCase());
  return placed ? [before + key, before + placed] : [before + key];
}

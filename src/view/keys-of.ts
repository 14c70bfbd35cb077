/** What was pressed: as the keyboard writes it, and for a keyboard of another script by the place of the key. */
export function keysOf({ key, code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): readonly string[] {
  const before = `${ctrlKey || metaKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}`;
  if (key === ' ' || key.length > 1) return [`${before}${shiftKey ? 'Shift+' : ''}${key}`];
  const isForeign = key > '\u007f';
  const letter = isForeign ? /^Key([A-Z])$/.exec(code)?.[1] : undefined;
  const placed = letter && (shiftKey ? letter : letter.toLowerCase());
  return placed ? [before + key, before + placed] : [before + key];
}

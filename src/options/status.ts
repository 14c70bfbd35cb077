/** The line at the foot of the options that says what came of the last thing a person did. */

/**
 * The line is empty again with the next thing the person does, and then only: what was done before may end late, and one that
 * ends well has often nothing to say.
 *
 * @returns says a sentence; an empty one changes nothing
 */
export function createStatus(line: HTMLElement): (sentence: string) => void {
  const clear = (): void => {
    line.textContent = '';
  };
  for (const deed of ['click', 'input', 'change'])
    line.ownerDocument.addEventListener(deed, clear, { capture: true });
  return (sentence) => {
    if (sentence) line.textContent = sentence;
  };
}

/** Says where settings and recipes are kept, and whether something stays on this device alone. */
import { loadWhereKept, onSettingsChanged } from '../platform/settings.ts';
import { say } from '../view/say.ts';

export async function showWhereKept(line: HTMLElement): Promise<void> {
  onSettingsChanged(() => void show());
  await show();

  async function show(): Promise<void> {
    const { hasSync, onlyHere } = await loadWhereKept();
    if (!hasSync) line.textContent = say('keptHere');
    else line.textContent = say(onlyHere.length > 0 ? 'keptPartlyInSync' : 'keptInSync');
  }
}

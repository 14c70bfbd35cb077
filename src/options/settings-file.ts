/** Settings out to a file and back in. */
import { parseSettings, type Settings, serializeSettings } from '../platform/settings.ts';
import { createElements } from '../view/element.ts';

const FILE_NAME = 'broadsheet-settings.json';
/** A settings file is a few hundred bytes; anything of this size is something else. */
const LARGEST_BYTES = 1_000_000;

export function exportSettings(settings: Settings, document: Document): void {
  const json = `${JSON.stringify(serializeSettings(settings), null, 2)}\n`;
  const href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  createElements(document)('a', { href, download: FILE_NAME }).click();
  // Not at once: the download reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** @returns null when the file holds no settings */
export async function readSettingsFile(file: File): Promise<Settings | null> {
  if (file.size > LARGEST_BYTES) return null;
  try {
    return parseSettings(JSON.parse(await file.text()));
  } catch {
    return null; // Not JSON, or not readable: no settings either way.
  }
}

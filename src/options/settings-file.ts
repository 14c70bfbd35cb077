/** Settings out to a file and back in. */
import { parseSettings, type Settings, serializeSettings } from '../platform/settings.ts';
import { readJson, saveJson } from './json-file.ts';

export function exportSettings(settings: Settings, document: Document): void {
  saveJson('broadsheet-settings.json', serializeSettings(settings), document);
}

/** @returns null when the file holds no settings */
export async function readSettingsFile(file: File): Promise<Settings | null> {
  return parseSettings(await readJson(file));
}

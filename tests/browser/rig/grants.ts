/**
 * Chromium's permission prompt is a window of its own that headless has not. A permission that was granted before
 * is granted again without it: the profile says so before the browser starts. Nothing is granted by this alone.
 */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const COMMAND_LINE = 8;

/**
 * @param inPrivateWindows whether it may work there, as by the switch in the list of extensions
 * @param others what else the profile says
 */
export async function grantWithoutPrompt(
  profile: string,
  folder: string,
  inPrivateWindows: boolean,
  others: object = {},
): Promise<void> {
  const granted = {
    api: ['activeTab', 'contextMenus', 'declarativeNetRequestWithHostAccess', 'scripting', 'storage'],
    explicit_host: ['*://*/*'],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const settings = {
    granted_permissions: granted,
    runtime_granted_permissions: { ...granted, api: [] },
    location: COMMAND_LINE,
    incognito: inPrivateWindows,
    path: folder,
  };
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  const preferences = { ...others, extensions: { settings: { [unpackedId(folder)]: settings } } };
  await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** The id Chromium gives to an unpacked extension: made from the path, in the letters a to p. */
function unpackedId(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

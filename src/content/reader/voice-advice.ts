/** Where a person gets voices for their machine. */
import type { MessageKey } from '../../view/say.ts';

/** The first that fits; all of them are in every browser's word about its machine. */
const ADVICE = [
  [/Android/, 'voicesOnAndroid'],
  [/CrOS/, 'voicesOnChromeOs'],
  [/Windows/, 'voicesOnWindows'],
  [/iPhone|iPad|Mac/, 'voicesOnMac'],
] as const satisfies ReadonlyArray<readonly [RegExp, MessageKey]>;

export function voiceAdvice(userAgent: string): MessageKey {
  return ADVICE.find(([machine]) => machine.test(userAgent))?.[1] ?? 'voicesOnLinux';
}

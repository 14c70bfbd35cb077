/** Sends what is not in step yet, and copies what has come from other devices. */
import { settleKept } from '../platform/kept.ts';
import { isSoundSetting, loadSettings } from '../platform/settings.ts';
import { oneAfterAnother } from './one-after-another.ts';

export const settle = oneAfterAnother(async () => {
  // In the shape of a version before, there are no items yet.
  await loadSettings();
  await settleKept(isSoundSetting);
});

// Each time the background starts: whoever made a change may have been ended before it was sent.
void settle();

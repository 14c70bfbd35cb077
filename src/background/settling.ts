/** Sends what is not in step yet, and copies what has come from other devices. */
import { settleKept } from '../platform/kept.ts';
import { isSoundRecipe } from '../platform/recipes.ts';
import { isSoundSetting, loadSettings } from '../platform/settings.ts';
import { oneAfterAnother } from './one-after-another.ts';

export const settle = oneAfterAnother(async () => {
  // In the shape of a version before, there are no items yet.
  await loadSettings();
  await settleKept((key, value) => isSoundSetting(key, value) || isSoundRecipe(key, value));
});

// Each time the background starts: whoever made a change may have been ended before it was sent.
void settle();

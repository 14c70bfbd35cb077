/** The panel with the appearance controls. */
import { FONTS, RANGES, THEMES } from '../../platform/settings.ts';
import { applyAppearance } from '../../view/appearance.ts';
import { createAppearanceControls } from '../../view/appearance-controls.ts';
import { say } from '../../view/say.ts';
import { createPanel } from './bar.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';

export function createAppearance(context: ReaderContext): ReaderFeature {
  const choices = { themes: THEMES, fonts: FONTS, ranges: RANGES };
  const controls = createAppearanceControls(context.document, choices, context.change);
  const tool = { id: 'appearance', icon: 'appearance', label: say('appearance') } as const;
  return {
    tools: [createPanel(context, tool, controls.element)],
    settled(settings) {
      applyAppearance(context.dialog, settings);
      controls.show(settings);
    },
  };
}

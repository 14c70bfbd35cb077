/** The panel with the appearance controls. */
import { APPEARANCE_CHOICES } from '../../platform/settings.ts';
import { applyAppearance, followSystem } from '../../view/appearance.ts';
import { createAppearanceControls, THEME_LABELS } from '../../view/appearance-controls.ts';
import { say } from '../../view/say.ts';
import { createPanel } from './bar.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';

export function createAppearance(context: ReaderContext): ReaderFeature {
  const controls = createAppearanceControls(context.document, APPEARANCE_CHOICES, context.change);
  const tool = { id: 'appearance', icon: 'appearance', label: say('appearance') } as const;
  const panel = createPanel(context, tool, controls.element);
  const toggle = () => {
    panel.open = !panel.open;
    panel.querySelector<HTMLElement>(panel.open ? 'input:checked' : 'summary')?.focus();
  };
  const nextTheme = () => {
    const { themes } = APPEARANCE_CHOICES;
    const theme = themes[(themes.indexOf(context.settings().theme) + 1) % themes.length];
    if (!theme) return;
    context.change({ theme });
    context.announce(say(THEME_LABELS[theme]));
  };
  return {
    tools: [panel],
    commands: [{ keys: ['a'], label: 'appearance', run: toggle }],
    actions: { 'next-theme': nextTheme },
    opened: () => followSystem(context.dialog, context.settings),
    settled(settings) {
      applyAppearance(context.dialog, settings);
      controls.show(settings);
    },
  };
}

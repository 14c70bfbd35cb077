/** The field for the person's own form of Markdown. What has a fault is not kept: the one before holds. */
import { faultOf, PLACES, type TemplateFault } from '../article/formats/template.ts';
import { LONGEST_TEMPLATE, type Settings } from '../platform/settings.ts';
import { createElements } from '../view/element.ts';
import { say, sayNumber } from '../view/say.ts';

interface TemplateField {
  readonly element: HTMLElement;
  show(settings: Settings): void;
}

/** Shown while the field is empty: what one may begin with. */
const EXAMPLE = `---
title: {{title}}
author: {{author}}
published: {{published}}
source: {{source}}
---

# {{title}}

{{content}}`;

const FAULTS = {
  unknown: 'templateUnknown',
  unclosed: 'templateUnclosed',
} as const satisfies Readonly<Record<TemplateFault['kind'], string>>;

export function manageMarkdownTemplate(
  document: Document,
  change: (part: Partial<Settings>) => void,
): TemplateField {
  const element = createElements(document);
  const status = element('p', { id: 'template-status', role: 'status' });
  const field = element('textarea', {
    id: 'template-field',
    rows: 10,
    dir: 'ltr',
    spellcheck: 'false',
    autocapitalize: 'off',
    placeholder: EXAMPLE,
    'aria-describedby': 'template-hint',
    oninput: () => take(field.value),
  });
  return {
    element: element(
      'div',
      { class: 'typed' },
      element('label', { for: 'template-field' }, say('markdownTemplate')),
      element(
        'p',
        { id: 'template-hint', class: 'hint' },
        say('markdownTemplateHint'),
        ' ',
        element('bdi', null, PLACES.map((place) => `{{${place}}}`).join(' ')),
      ),
      field,
      status,
    ),
    show({ markdownTemplate }) {
      // What is being typed is ahead of what is stored.
      if (field !== document.activeElement) field.value = markdownTemplate;
    },
  };

  function take(template: string): void {
    const sentence = whyNot(template);
    status.textContent = sentence ?? '';
    if (sentence === null) change({ markdownTemplate: template });
  }
}

function whyNot(template: string): string | null {
  if (template.length > LONGEST_TEMPLATE) return say('templateTooLong', sayNumber(LONGEST_TEMPLATE));
  const fault = faultOf(template);
  return fault && say(FAULTS[fault.kind], fault.at);
}

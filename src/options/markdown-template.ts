/** The field for the person's own form of Markdown. What has a fault is not kept: the one before holds. */
import { faultOf, PLACES, type TemplateFault } from '../article/formats/template.ts';
import { LONGEST_TEMPLATE, type Settings } from '../platform/settings.ts';
import { createElements } from '../view/element.ts';
import { say, sayNumber } from '../view/say.ts';
import { createTypedField, type TypedField } from './typed-field.ts';

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
): TypedField {
  const places = createElements(document)('bdi', null, PLACES.map((place) => `{{${place}}}`).join(' '));
  const typed = createTypedField(document, {
    id: 'template',
    label: say('markdownTemplate'),
    hint: [say('markdownTemplateHint'), ' ', places],
    rows: 10,
    placeholder: EXAMPLE,
    onTyped(template) {
      const sentence = whyNot(template);
      typed.tell(sentence ?? '');
      if (sentence === null) change({ markdownTemplate: template });
    },
  });
  return typed;
}

function whyNot(template: string): string | null {
  if (template.length > LONGEST_TEMPLATE) return say('templateTooLong', sayNumber(LONGEST_TEMPLATE));
  const fault = faultOf(template);
  return fault && say(FAULTS[fault.kind], fault.at);
}

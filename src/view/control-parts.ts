/** What a panel of settings is made of: each part shows a value, and tells of a new one. All are the browser's own controls. */
import type { Child, MakeElement } from './element.ts';

export interface Part<T> {
  readonly element: HTMLElement;
  show(value: T): void;
}

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Before the label; for the eye only. */
  readonly face?: HTMLElement;
}

interface Named {
  /** Of the setting: the name of its field. */
  readonly name: string;
  readonly label: string;
}

/** One of a few, side by side; with faces, a grid of them. */
export function createRadios<T extends string>(
  element: MakeElement,
  {
    name,
    label,
    options,
    look,
  }: Named & { options: readonly Option<T>[]; look: 'row' | 'swatches' | 'faces' },
  onChange: (value: T) => void,
): Part<T> {
  const inputs = options.map(({ value }) =>
    element('input', { type: 'radio', name, value, onchange: () => onChange(value) }),
  );
  const labels = options.map(({ label: text, face }, at) =>
    element('label', null, inputs[at], face, element('span', { class: 'choice-name' }, text)),
  );
  return {
    element: element(
      'fieldset',
      { class: 'choice' },
      element('legend', null, label),
      element('div', { class: `choice-${look}` }, ...labels),
    ),
    show(value) {
      for (const input of inputs) input.checked = input.value === value;
    },
  };
}

export function createSelect<T extends string>(
  element: MakeElement,
  { name, label, options }: Named & { options: readonly Option<T>[] },
  onChange: (value: T) => void,
): Part<T> {
  const select = element(
    'select',
    { name, onchange: () => onChange(select.value as T) },
    ...options.map(({ value, label: text }) => element('option', { value }, text)),
  );
  return {
    element: element('label', { class: 'field' }, element('span', null, label), select),
    show(value) {
      select.value = value;
    },
  };
}

/** @param worded the value as it is read out; `shown`, as it stands beside the label */
export function createRange(
  element: MakeElement,
  {
    name,
    label,
    range,
    shown,
    worded,
  }: Named & {
    readonly range: { readonly min: number; readonly max: number; readonly step: number };
    shown(value: number): string;
    worded(value: number): string;
  },
  onChange: (value: number) => void,
): Part<number> {
  const output = element('span', { class: 'range-value', 'aria-hidden': 'true' });
  const input = element('input', {
    type: 'range',
    name,
    ...range,
    oninput: () => onChange(Number(input.value)),
  });
  return {
    element: element('label', { class: 'range' }, element('span', null, label), output, input),
    show(value) {
      input.value = String(value);
      input.setAttribute('aria-valuetext', worded(value));
      output.textContent = shown(value);
    },
  };
}

export function createCheck(
  element: MakeElement,
  { name, label }: Named,
  onChange: (value: boolean) => void,
): Part<boolean> {
  const input = element('input', { type: 'checkbox', name, onchange: () => onChange(input.checked) });
  return {
    element: element('label', { class: 'check' }, input, element('span', null, label)),
    show(value) {
      input.checked = value;
    },
  };
}

export function createColor(
  element: MakeElement,
  { name, label }: Named,
  onChange: (value: string) => void,
): Part<string> {
  const input = element('input', { type: 'color', name, oninput: () => onChange(input.value) });
  return {
    element: element('label', { class: 'color' }, input, element('span', null, label)),
    show(value) {
      input.value = value;
    },
  };
}

/** A group that is there only while it has something to say. */
export function createWhen(element: MakeElement, ...children: readonly Child[]): Part<boolean> {
  const group = element('div', { class: 'controls-when' }, ...children);
  return {
    element: group,
    show(isOn) {
      group.hidden = !isOn;
    },
  };
}

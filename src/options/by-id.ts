/** Parts of `options.html` by their id. One that is missing is a defect of ours. */

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id} in options.html`);
  return element;
}

export function buttonById(id: string): HTMLButtonElement {
  return byId(id) as HTMLButtonElement;
}

export function inputById(id: string): HTMLInputElement {
  return byId(id) as HTMLInputElement;
}

export function formById(id: string): HTMLFormElement {
  return byId(id) as HTMLFormElement;
}

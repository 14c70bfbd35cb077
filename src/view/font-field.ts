/** The name of an installed font, with a list to choose from, and a word when there is none of that name. */
import type { Part } from './control-parts.ts';
import { createElements } from './element.ts';
import { isInstalled, wellKnownFonts } from './installed-fonts.ts';
import { say, sayCount } from './say.ts';

/** As long as a name is; the settings take no longer one. */
const LONGEST = 100;

/** @param listFonts asks the person and the browser for all names; where it is missing, the list has the well-known ones */
export function createFontField(
  document: Document,
  onChange: (name: string) => void,
  listFonts?: () => Promise<readonly string[]>,
): Part<string> {
  const element = createElements(document);
  const list = element('datalist', { id: 'font-names' });
  const status = element('p', { class: 'control-note', role: 'status' });
  const input = element('input', {
    type: 'text',
    name: 'localFont',
    list: 'font-names',
    maxlength: LONGEST,
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: say('fontNameHint'),
    onfocus: () => list.hasChildNodes() || offer(wellKnownFonts(document)),
    onchange: () => onChange(input.value.trim()),
  });
  const button =
    listFonts &&
    element('button', { type: 'button', onclick: () => void listAll(listFonts) }, say('listFonts'));
  return {
    element: element(
      'div',
      { class: 'font-field' },
      element('label', { class: 'field' }, element('span', null, say('fontName')), input),
      list,
      button,
      status,
    ),
    show(name) {
      if (!input.matches(':focus')) input.value = name;
      status.textContent = name && !isInstalled(name, document) ? say('fontMissing', name) : '';
    },
  };

  function offer(names: readonly string[]): void {
    list.replaceChildren(...names.map((value) => element('option', { value })));
  }

  async function listAll(ask: () => Promise<readonly string[]>): Promise<void> {
    try {
      const names = await ask();
      offer(names);
      status.textContent = names.length > 0 ? sayCount('fontsListed', names.length) : say('fontsNotListed');
      input.focus();
    } catch {
      status.textContent = say('fontsNotListed'); // The person said no, or the browser did.
    }
  }
}

/** A list of hosts, each with a button that takes it off. */
import { createElements } from '../view/element.ts';
import { say } from '../view/say.ts';

/**
 * @param list emptied and filled anew
 * @param none what it says when there are no hosts
 */
export function fillHostList(
  list: HTMLElement,
  hosts: readonly string[],
  none: string,
  remove: (host: string) => void,
): void {
  const element = createElements(list.ownerDocument);
  const rows = hosts.map((host) =>
    element(
      'li',
      { 'data-host': host },
      element('bdi', null, host),
      element(
        'button',
        { type: 'button', 'aria-label': say('removeHost', host), onclick: () => remove(host) },
        say('remove'),
      ),
    ),
  );
  list.replaceChildren(...(rows.length > 0 ? rows : [element('li', { class: 'none' }, none)]));
}

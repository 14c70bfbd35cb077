/** The switch for trackers on a site where the reader opens by itself: on where the browser really blocks them. */
import { trackerOrigins } from '../blocking/tracker-origins.ts';
import { loadSettings, type Settings } from '../platform/settings.ts';
import {
  type Access,
  accessTo,
  type Grants,
  grantOrigins,
  isGranted,
  setUnblocked,
} from '../platform/sites.ts';
import { notKept } from '../view/not-kept.ts';
import { say } from '../view/say.ts';

interface Switch {
  readonly button: HTMLButtonElement;
  /** Says that the browser will ask, where it will. */
  readonly hint: HTMLElement;
  /** Asks for what the browser does not allow yet, where it allows a part. */
  readonly rest: HTMLButtonElement;
  /** Tells the person what the switch did. */
  tell(sentence: string): void;
  /** To be called when something has changed. */
  refresh(): Promise<void>;
}

/** @returns makes the switch show what grants and settings say */
export async function connectBlockingSwitch(
  host: string,
  { button, hint, rest, tell, refresh }: Switch,
): Promise<(grants: Grants, settings: Settings) => Promise<void>> {
  // Known before the click: a browser asks the person only while it handles one, and must be asked first of all.
  const { blocking } = await loadSettings();
  const origins = blocking === 'off' ? [] : trackerOrigins(blocking);
  let access: Access = 'none';

  button.addEventListener('click', () => {
    const on = !isOn(button);
    void change(on, on ? grantOrigins(origins) : Promise.resolve(true));
  });
  rest.addEventListener('click', () => {
    void change(true, grantOrigins(origins)).then(() => {
      // The focus would be lost with the button.
      if (rest.hidden) button.focus();
    });
  });

  async function change(on: boolean, asked: Promise<boolean>): Promise<void> {
    // Not after the answer: Firefox closes the popup while it asks.
    const outcome = await setUnblocked(host, !on);
    await asked;
    await refresh();
    if (outcome !== 'kept') tell(notKept(outcome));
    else tell(isOn(button) === on ? sentenceOf(on) : say('blockingNotAllowed'));
  }

  function sentenceOf(on: boolean): string {
    if (on && access === 'some') return say('blockingInPart', host);
    return say(on ? 'blockingOn' : 'blockingOff', host);
  }

  return async (grants, settings) => {
    access = await accessTo(origins);
    const opensHere = isGranted(grants, host) && !settings.neverHosts.includes(host);
    const isOnHere = access !== 'none' && !settings.unblockedHosts.includes(host);
    button.hidden = !opensHere || blocking === 'off';
    button.setAttribute('aria-checked', String(isOnHere));
    rest.hidden = button.hidden || !isOnHere || access !== 'some';
    // Emptied, not hidden: what describes a button is read out even where it is not seen.
    hint.textContent = button.hidden ? '' : hintOf(access, isOnHere);
  };
}

function hintOf(access: Access, isOnHere: boolean): string {
  if (access === 'all') return '';
  return say(isOnHere ? 'blockingOnlyInPart' : 'browserWillAsk');
}

function isOn(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-checked') === 'true';
}

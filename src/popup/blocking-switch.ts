/** The switch for trackers on a site where the reader opens by itself: on where the browser really blocks them. */
import { trackerOrigins } from '../blocking/tracker-origins.ts';
import { loadSettings, type Settings } from '../platform/settings.ts';
import { type Grants, grantOrigins, isGranted, setUnblocked } from '../platform/sites.ts';

interface Switch {
  readonly button: HTMLButtonElement;
  /** Says that the browser will ask, where it will. */
  readonly hint: HTMLElement;
  /** Tells the person what the switch did. */
  say(sentence: string): void;
  /** To be called when something has changed. */
  refresh(): Promise<void>;
}

/** @returns makes the switch show what grants and settings say */
export async function connectBlockingSwitch(
  host: string,
  { button, hint, say, refresh }: Switch,
): Promise<(grants: Grants, settings: Settings) => void> {
  // Known before the click: a browser asks the person only while it handles one, and must be asked first of all.
  const { blocking } = await loadSettings();
  const origins = blocking === 'off' ? [] : trackerOrigins(blocking);

  button.addEventListener('click', () => {
    const on = !isOn(button);
    void change(on, on ? grantOrigins(origins) : Promise.resolve(true));
  });

  async function change(on: boolean, asked: Promise<boolean>): Promise<void> {
    // Not after the answer: Firefox closes the popup while it asks.
    await setUnblocked(host, !on);
    await asked;
    await refresh();
    say(isOn(button) === on ? sentenceOf(on) : 'The browser did not allow it. Nothing is blocked.');
  }

  function sentenceOf(on: boolean): string {
    return on
      ? `Trackers on ${host} are blocked from the next load on. If a part of a page stays empty, switch this off.`
      : `Trackers on ${host} are no longer blocked, from the next load on.`;
  }

  return (grants, settings) => {
    const opensHere = isGranted(grants, host) && !settings.neverHosts.includes(host);
    button.hidden = !opensHere || blocking === 'off';
    const isAllowed = grants.everySite || grants.trackers.length > 0;
    // Emptied, not hidden: what describes a button is read out even where it is not seen.
    hint.textContent = button.hidden || isAllowed ? '' : 'The browser will ask you once.';
    button.setAttribute('aria-checked', String(isAllowed && !settings.unblockedHosts.includes(host)));
  };
}

function isOn(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-checked') === 'true';
}

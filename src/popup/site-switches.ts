/** The switches of a site: the reader always opens here, or never does; and where it does, what is blocked. */
import { loadSettings } from '../platform/settings.ts';
import { grantSite, isGranted, loadGrants, revokeSite, setNever } from '../platform/sites.ts';
import { notKept } from '../view/not-kept.ts';
import { say } from '../view/say.ts';
import { connectBlockingSwitch } from './blocking-switch.ts';

interface Switches {
  readonly group: HTMLElement;
  readonly always: HTMLButtonElement;
  readonly never: HTMLButtonElement;
  readonly block: HTMLButtonElement;
  readonly blockHint: HTMLElement;
  readonly blockRest: HTMLButtonElement;
  /** Tells the person what a switch did. */
  tell(sentence: string): void;
}

export async function showSiteSwitches(host: string, switches: Switches): Promise<void> {
  const { group, always, never, block, blockHint, blockRest, tell } = switches;
  const blocking = { button: block, hint: blockHint, rest: blockRest, tell, refresh };
  const showBlocking = await connectBlockingSwitch(host, blocking);
  await refresh();
  group.hidden = false;

  always.addEventListener('click', () => {
    if (isOn(always)) void revokeSite(host).then(() => done(say('noLongerOpens', host)));
    // Asked for before anything else happens: a browser grants only while it handles the click.
    else void allow(grantSite(host));
  });
  never.addEventListener('click', () => void switchNever(!isOn(never)));

  async function allow(asked: Promise<boolean>): Promise<void> {
    // Not after the answer: Firefox closes the popup while it asks, and "never" would stay and win.
    await setNever(host, false);
    if (await asked) await done(say('opensByItself', host));
    else await refresh();
  }

  async function switchNever(on: boolean): Promise<void> {
    const outcome = await setNever(host, on);
    await done(notKept(outcome) || say(on ? 'neverOpens' : 'mayOpenAgain', host));
  }

  async function done(sentence: string): Promise<void> {
    await refresh();
    tell(sentence);
  }

  async function refresh(): Promise<void> {
    const [grants, settings] = await Promise.all([loadGrants(), loadSettings()]);
    const isNever = settings.neverHosts.includes(host);
    set(never, isNever);
    set(always, !isNever && isGranted(grants, host));
    // With every site granted there is nothing to give or take for one: only "never" makes a difference.
    always.disabled = grants.everySite;
    always.textContent = say(grants.everySite ? 'onForEveryArticle' : 'alwaysOpenHere');
    await showBlocking(grants, settings);
  }
}

function isOn(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-checked') === 'true';
}

function set(button: HTMLButtonElement, on: boolean): void {
  button.setAttribute('aria-checked', String(on));
}

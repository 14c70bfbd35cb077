/** How many trackers are blocked where the reader opens by itself, and whether the browser lets us. */
import { trackerOrigins } from '../blocking/tracker-origins.ts';
import { loadSettings, onSettingsChanged, type Settings } from '../platform/settings.ts';
import {
  type Access,
  accessTo,
  grantedOf,
  grantOrigins,
  loadGrants,
  onGrantsChanged,
  revokeOrigins,
  setUnblocked,
} from '../platform/sites.ts';
import { fillHostList } from './host-list.ts';

interface Parts {
  /** Radio buttons, of which the values are the levels. */
  readonly levels: HTMLElement;
  /** Says what the browser allows. */
  readonly access: HTMLElement;
  readonly allow: HTMLButtonElement;
  readonly disallow: HTMLButtonElement;
  readonly unblocked: HTMLElement;
  change(part: Partial<Settings>): void;
  say(sentence: string): void;
}

type State = 'off' | 'every-site' | 'no-site' | Access;

/** All that Broadsheet ever asks for: the strict level has what the default one has, and more. */
const OURS = trackerOrigins('strict');

const SENTENCES: Readonly<Record<State, string>> = {
  off: 'Nothing is blocked.',
  'every-site': 'The reader opens on every site, so the browser lets Broadsheet block on every site.',
  'no-site': 'The reader opens by itself on no site yet, so nothing is blocked.',
  all: 'The browser lets Broadsheet block on the sites above.',
  some: 'The browser lets Broadsheet block a part of this on the sites above, and has to ask you for the rest.',
  none:
    'Nothing is blocked yet. A browser lets an extension stop a request only where it may also look, so it has to ask you ' +
    'about the trackers’ own sites. Broadsheet puts nothing there and reads nothing there.',
};

/** Where nothing needs them. */
const UNUSED = 'Broadsheet still has the access to the trackers’ own sites that you gave it.';

export async function manageBlocking(parts: Parts): Promise<void> {
  const { levels, access, allow, disallow, unblocked, change, say } = parts;
  let settings = await loadSettings();

  levels.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    change({ blocking: value as Settings['blocking'] });
    say('From the next load of a page on.');
  });
  // Straight from the click: a browser asks only while it handles one.
  allow.addEventListener('click', () => {
    void grantOrigins(originsOf(settings)).then((allowed) => {
      say(
        allowed ? 'Trackers are blocked from the next load of a page on.' : 'The browser did not allow it.',
      );
      return refresh();
    });
  });
  disallow.addEventListener('click', () => {
    void revokeOrigins(OURS).then(() => {
      say('The access to the trackers’ own sites is taken back, from the next load of a page on.');
      return refresh();
    });
  });
  onGrantsChanged(() => void refresh());
  onSettingsChanged(() => void refresh());
  await refresh();

  async function refresh(): Promise<void> {
    settings = await loadSettings();
    const state = await stateOf(settings);
    const trackers = await grantedOf(OURS);
    for (const input of levels.querySelectorAll('input')) input.checked = input.value === settings.blocking;
    const isUnused = trackers.length > 0 && state !== 'all' && state !== 'some';
    access.textContent = isUnused ? `${SENTENCES[state]} ${UNUSED}` : SENTENCES[state];
    allow.hidden = state !== 'none' && state !== 'some';
    // Whatever else is chosen: what was granted can be taken back.
    disallow.hidden = trackers.length === 0;
    fillHostList(unblocked, settings.unblockedHosts, 'None.', (host) => {
      void setUnblocked(host, false).then(refresh);
    });
  }
}

async function stateOf(settings: Settings): Promise<State> {
  if (settings.blocking === 'off') return 'off';
  const { everySite, hosts } = await loadGrants();
  if (everySite) return 'every-site';
  if (hosts.length === 0) return 'no-site';
  return accessTo(originsOf(settings));
}

function originsOf({ blocking }: Settings): readonly string[] {
  return blocking === 'off' ? [] : trackerOrigins(blocking);
}

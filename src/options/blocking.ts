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
import { notKept } from '../view/not-kept.ts';
import { type MessageKey, say } from '../view/say.ts';
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
  tell(sentence: string): void;
}

type State = 'off' | 'every-site' | 'no-site' | Access;

/** All that Broadsheet ever asks for: the strict level has what the default one has, and more. */
const OURS = trackerOrigins('strict');

const SENTENCES = {
  off: 'blockingStateOff',
  'every-site': 'blockingStateEverySite',
  'no-site': 'blockingStateNoSite',
  all: 'blockingStateAll',
  some: 'blockingStateSome',
  none: 'blockingStateNone',
} as const satisfies Readonly<Record<State, MessageKey>>;

export async function manageBlocking(parts: Parts): Promise<void> {
  const { levels, access, allow, disallow, unblocked, change, tell } = parts;
  let settings = await loadSettings();

  levels.addEventListener('change', (event) => {
    const { value } = event.target as HTMLInputElement;
    change({ blocking: value as Settings['blocking'] });
    tell(say('fromNextLoad'));
  });
  // Straight from the click: a browser asks only while it handles one.
  allow.addEventListener('click', () => {
    void grantOrigins(originsOf(settings)).then((allowed) => {
      tell(say(allowed ? 'blockedFromNextLoad' : 'notAllowed'));
      return refresh();
    });
  });
  disallow.addEventListener('click', () => {
    void revokeOrigins(OURS).then(() => {
      tell(say('accessTakenBack'));
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
    access.textContent = isUnused ? `${say(SENTENCES[state])} ${say('accessUnused')}` : say(SENTENCES[state]);
    allow.hidden = state !== 'none' && state !== 'some';
    // Whatever else is chosen: what was granted can be taken back.
    disallow.hidden = trackers.length === 0;
    fillHostList(unblocked, settings.unblockedHosts, say('none'), (host) => {
      void setUnblocked(host, false).then((outcome) => {
        tell(notKept(outcome));
        return refresh();
      });
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

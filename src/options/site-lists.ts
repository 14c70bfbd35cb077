/** Where the reader opens by itself, and where it never does. The granted origins are the first list. */
import { parseHost } from '../platform/hosts.ts';
import { loadSettings, onSettingsChanged } from '../platform/settings.ts';
import {
  grantEverySite,
  grantSite,
  loadGrants,
  onGrantsChanged,
  revokeEverySite,
  revokeSite,
  setNever,
} from '../platform/sites.ts';
import { notKept } from '../view/not-kept.ts';
import { say } from '../view/say.ts';
import { fillHostList } from './host-list.ts';

interface Parts {
  readonly everySite: HTMLInputElement;
  readonly sites: HTMLElement;
  readonly addSite: HTMLFormElement;
  readonly neverSites: HTMLElement;
  readonly addNever: HTMLFormElement;
  tell(sentence: string): void;
}

export async function manageSites({
  everySite,
  sites,
  addSite,
  neverSites,
  addNever,
  tell,
}: Parts): Promise<void> {
  everySite.addEventListener('click', () => {
    // Straight from the click: a browser grants only while it handles one.
    const done: Promise<unknown> = everySite.checked ? grantEverySite() : revokeEverySite();
    void done.then(refresh);
  });
  onSubmit(addSite, (host) =>
    grantSite(host).then((granted) => {
      if (!granted) return say('hostNotAllowed', host);
      return setNever(host, false).then((outcome) => notKept(outcome) || say('opensByItself', host));
    }),
  );
  onSubmit(addNever, (host) =>
    setNever(host, true).then((outcome) => notKept(outcome) || say('neverOpens', host)),
  );
  onGrantsChanged(() => void refresh());
  onSettingsChanged(() => void refresh());
  await refresh();

  async function refresh(): Promise<void> {
    const [grants, { neverHosts }] = await Promise.all([loadGrants(), loadSettings()]);
    everySite.checked = grants.everySite;
    fillHostList(sites, grants.hosts, say('noneYet'), (host) => void revokeSite(host).then(refresh));
    fillHostList(neverSites, neverHosts, say('none'), (host) => void takeOff(host));
  }

  async function takeOff(host: string): Promise<void> {
    tell(notKept(await setNever(host, false)));
    await refresh();
  }

  function onSubmit(form: HTMLFormElement, add: (host: string) => Promise<string>): void {
    const input = form.querySelector('input') as HTMLInputElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const host = parseHost(input.value);
      if (!host) {
        tell(say('noSiteName', input.value));
        return;
      }
      form.reset(); // At once: the browser may ask, and the next name may be there before it has its answer.
      void add(host).then((sentence) => refresh().then(() => tell(sentence)));
    });
  }
}

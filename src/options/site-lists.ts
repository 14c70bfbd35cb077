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
import { fillHostList } from './host-list.ts';

interface Parts {
  readonly everySite: HTMLInputElement;
  readonly sites: HTMLElement;
  readonly addSite: HTMLFormElement;
  readonly neverSites: HTMLElement;
  readonly addNever: HTMLFormElement;
  say(sentence: string): void;
}

export async function manageSites({
  everySite,
  sites,
  addSite,
  neverSites,
  addNever,
  say,
}: Parts): Promise<void> {
  everySite.addEventListener('click', () => {
    // Straight from the click: a browser grants only while it handles one.
    const done: Promise<unknown> = everySite.checked ? grantEverySite() : revokeEverySite();
    void done.then(refresh);
  });
  onSubmit(addSite, (host) =>
    grantSite(host).then((granted) => {
      if (!granted) return `The browser did not allow ${host}.`;
      return setNever(host, false).then(() => `The reader opens by itself on ${host}.`);
    }),
  );
  onSubmit(addNever, (host) =>
    setNever(host, true).then(() => `The reader never opens by itself on ${host}.`),
  );
  onGrantsChanged(() => void refresh());
  onSettingsChanged(() => void refresh());
  await refresh();

  async function refresh(): Promise<void> {
    const [grants, { neverHosts }] = await Promise.all([loadGrants(), loadSettings()]);
    everySite.checked = grants.everySite;
    fillHostList(sites, grants.hosts, 'None yet.', (host) => void revokeSite(host).then(refresh));
    fillHostList(neverSites, neverHosts, 'None.', (host) => void setNever(host, false).then(refresh));
  }

  function onSubmit(form: HTMLFormElement, add: (host: string) => Promise<string>): void {
    const input = form.querySelector('input') as HTMLInputElement;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const host = parseHost(input.value);
      if (!host) {
        say(`“${input.value}” is not the name of a site. Write it as news.example.`);
        return;
      }
      void add(host).then((sentence) => {
        form.reset();
        say(sentence);
        return refresh();
      });
    });
  }
}

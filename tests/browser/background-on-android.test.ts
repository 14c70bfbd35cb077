/**
 * The built background where the browser has neither menus nor commands, nor a popup that can be opened, as in Firefox for
 * Android, which no test can start: run in Node, with the rest of the browser's interfaces as they behave.
 */
import type { Script } from 'node:vm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import { builtBackground, type FakeBrowser, startInFake } from './rig/fake-browser.ts';

let code: Script;
let phone: FakeBrowser;

beforeAll(async () => {
  code = await builtBackground();
});
beforeEach(() => {
  phone = startInFake(code);
});

it('is installed, updated and started without a fault', async () => {
  // What a listener throws comes out here.
  expect(await phone.installed.fire({ reason: 'install' })).not.toEqual([]);
  expect(await phone.installed.fire({ reason: 'update' })).not.toEqual([]);
  expect(await phone.started.fire()).not.toEqual([]);
});

it('has the gate on a site as soon as that is granted, and off it when the grant is taken back', async () => {
  phone.state.granted.push('*://news.example/*');
  await phone.permitted.fire();
  await until('the gate is there', () =>
    phone.state.scripts.find(({ matches }) => matches.includes('*://news.example/*')),
  );
  phone.state.granted.length = 0;
  await phone.forbidden.fire();
  await until('the gate is gone', () => phone.state.scripts.length === 0);
});

it('opens the reader when the gate asks, but not on a page where a person closed it', async () => {
  expect(await phone.ask('openOnLoad')).toEqual({ opened: true });
  expect(phone.state.injected).toEqual([{ tabId: 7, files: ['/content/page.js'] }]);
  expect(await phone.ask('readerClosed')).toEqual({ noted: true });
  expect(await phone.ask('openOnLoad')).toEqual({ opened: false });
});

it('shows on the button how much was removed, and adds it up', async () => {
  await phone.ask('pageRead', { pages: 1, kinds: { pixel: 3 }, owners: {} });
  expect(phone.state.badge).toBe('3');
  expect(phone.state.local).toMatchObject({ totals: { days: [{ pages: 1, kinds: { pixel: 3 } }] } });
});

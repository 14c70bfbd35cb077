/** The rules of the browser follow grants and settings, one change after the other. */
import { beforeEach, expect, it, vi } from 'vitest';
import { isBlocked } from '../blocking/matcher.ts';

type Update = { readonly removeRuleIds: number[]; readonly addRules: Parameters<typeof isBlocked>[0] };

const world = vi.hoisted(() => ({
  origins: [] as string[],
  settings: {} as Record<string, unknown>,
  rules: [] as unknown as Update['addRules'],
  inHand: 0,
  mostInHand: 0,
}));
vi.mock('../../../src/platform/browser.ts', () => {
  const event = { addListener: () => undefined };
  return {
    browser: {
      runtime: { onInstalled: event, onStartup: event },
      permissions: {
        getAll: async () => ({ origins: world.origins }),
        contains: async ({ origins }: { origins: string[] }) =>
          world.origins.includes('*://*/*') || origins.every((origin) => world.origins.includes(origin)),
      },
      storage: {
        local: {
          get: async () =>
            Object.fromEntries(
              Object.entries(world.settings).map(([name, value]) => [`setting:${name}`, value]),
            ),
        },
      },
      declarativeNetRequest: {
        getDynamicRules: async () => {
          world.inHand += 1;
          world.mostInHand = Math.max(world.mostInHand, world.inHand);
          return world.rules;
        },
        updateDynamicRules: async ({ addRules }: Update) => {
          world.rules = addRules;
          world.inHand -= 1;
        },
      },
    },
  };
});
const { refreshBlocking } = await import('../../../src/background/blocking-registration.ts');

const TRACKER_GRANT = '*://*.www.facebook.com/*';
const PIXEL = 'https://www.facebook.com/tr?id=1';
const TAGS = 'https://www.googletagmanager.com/gtm.js?id=GTM-1';
const isBlockedOn = (from: string, url = PIXEL) => isBlocked(world.rules, url, { from });

beforeEach(() => {
  Object.assign(world, {
    origins: ['*://a.example/*', '*://b.example/*', TRACKER_GRANT],
    settings: {},
    rules: [],
    inHand: 0,
    mostInHand: 0,
  });
});

it('without a word from the person, trackers are blocked where the reader opens by itself', async () => {
  await refreshBlocking();
  expect(['a.example', 'b.example', 'c.example'].map((host) => isBlockedOn(host))).toEqual([
    true,
    true,
    false,
  ]);
  expect(isBlockedOn('a.example', TAGS)).toBe(false);
});

it('strict blocks more, off nothing', async () => {
  world.settings = { blocking: 'strict' };
  await refreshBlocking();
  expect(isBlockedOn('a.example', TAGS)).toBe(true);
  world.settings = { blocking: 'off' };
  await refreshBlocking();
  expect(world.rules).toEqual([]);
});

it('neither where it is off nor where the reader never opens', async () => {
  world.settings = { unblockedHosts: ['a.example'], neverHosts: ['b.example'] };
  await refreshBlocking();
  expect(isBlockedOn('a.example') || isBlockedOn('b.example')).toBe(false);
});

it('nothing while the browser lets us act on no tracker: a switch that is off is off', async () => {
  world.origins = ['*://a.example/*'];
  await refreshBlocking();
  expect(world.rules).toEqual([]);
});

it('a wildcard of the person’s own is no grant of a tracker', async () => {
  world.origins = ['*://a.example/*', '*://*.university.example/*'];
  await refreshBlocking();
  expect(world.rules).toEqual([]);
});

it('the grants of trackers are no sites', async () => {
  world.origins = ['*://*.facebook.com/*', '*://*.criteo.com/*'];
  await refreshBlocking();
  expect(world.rules).toEqual([]);
});

it('two changes at once are done one after the other, and the last one holds', async () => {
  await refreshBlocking();
  world.mostInHand = 0;
  const first = refreshBlocking();
  world.origins = ['*://*/*'];
  await Promise.all([first, refreshBlocking()]);
  expect(world.mostInHand).toBe(1);
  expect(isBlockedOn('c.example')).toBe(true);
});

// @vitest-environment jsdom
/** The options say what the browser allows, and give back whatever it has allowed. */
import { beforeEach, expect, it, vi } from 'vitest';
import { trackerOrigins } from '../../../src/blocking/tracker-origins.ts';

const SITE = '*://news.example/*';
const OWN_WILDCARD = '*://*.university.example/*';
const TRACKERS = trackerOrigins('default');

const world = vi.hoisted(() => ({ origins: [] as string[], settings: {} as Record<string, unknown> }));
vi.mock('../../../src/platform/browser.ts', () => {
  const event = { addListener: () => undefined };
  return {
    browser: {
      permissions: {
        getAll: async () => ({ origins: world.origins }),
        contains: async ({ origins }: { origins: string[] }) =>
          world.origins.includes('*://*/*') || origins.every((origin) => world.origins.includes(origin)),
        remove: async ({ origins }: { origins: string[] }) => {
          world.origins = world.origins.filter((origin) => !origins.includes(origin));
          return true;
        },
        onAdded: event,
        onRemoved: event,
      },
      storage: {
        local: {
          get: async () =>
            Object.fromEntries(
              Object.entries(world.settings).map(([name, value]) => [`setting:${name}`, value]),
            ),
          onChanged: event,
        },
        onChanged: event,
      },
    },
  };
});
const { manageBlocking } = await import('../../../src/options/blocking.ts');

beforeEach(() => {
  Object.assign(world, { origins: [SITE, OWN_WILDCARD, ...TRACKERS], settings: {} });
});

it.each([
  ['nothing is to be blocked', [SITE], { blocking: 'off' }, 'Nothing is blocked.'],
  ['no site is left', [], {}, 'The reader opens by itself on no site yet, so nothing is blocked.'],
  ['every site is granted', ['*://*/*'], {}, 'The reader opens on every site'],
])(
  'where %s, what was granted is told of and can be taken back',
  async (_where, sites, settings, sentence) => {
    Object.assign(world, { origins: [...sites, OWN_WILDCARD, ...TRACKERS], settings });
    const { access, disallow } = await show();
    expect(access.textContent).toContain(sentence);
    expect(access.textContent).toContain('Broadsheet still has the access');
    expect(disallow.hidden).toBe(false);
    disallow.click();
    await vi.waitFor(() => expect(disallow.hidden).toBe(true));
    expect(access.textContent).not.toContain('still');
    expect(world.origins).toEqual([...sites, OWN_WILDCARD]);
  },
);

it.each([
  ['all', {}],
  ['a part', { blocking: 'strict' }],
])('where %s of it is in use, it can be taken back and is not called left over', async (_part, settings) => {
  world.settings = settings;
  const { access, disallow } = await show();
  expect(disallow.hidden).toBe(false);
  expect(access.textContent).not.toContain('still');
});

it('where no tracker is granted there is nothing to take back', async () => {
  world.origins = [SITE, OWN_WILDCARD];
  const { allow, disallow } = await show();
  expect([allow.hidden, disallow.hidden]).toEqual([false, true]);
});

async function show() {
  const parts = {
    levels: document.createElement('fieldset'),
    access: document.createElement('p'),
    allow: document.createElement('button'),
    disallow: document.createElement('button'),
    unblocked: document.createElement('ul'),
  };
  await manageBlocking({ ...parts, change: () => undefined, tell: () => undefined });
  return parts;
}

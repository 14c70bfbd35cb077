// @vitest-environment jsdom
/** The switch for trackers says what the browser really blocks: all, a part, or nothing. */
import { beforeEach, expect, it, vi } from 'vitest';
import { trackerOrigins } from '../../../src/blocking/tracker-origins.ts';

const HOST = 'news.example';
const SITE = `*://${HOST}/*`;

const world = vi.hoisted(() => ({
  origins: [] as string[],
  settings: {} as Record<string, unknown>,
  allows: true,
}));
vi.mock('../../../src/platform/browser.ts', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: world.origins }),
      contains: async ({ origins }: { origins: string[] }) =>
        world.origins.includes('*://*/*') || origins.every((origin) => world.origins.includes(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        if (world.allows) world.origins = [...new Set([...world.origins, ...origins])];
        return world.allows;
      },
    },
    storage: {
      local: {
        get: async () =>
          Object.fromEntries(
            Object.entries(world.settings).map(([name, value]) => [`setting:${name}`, value]),
          ),
        set: async (items: Record<string, unknown>) => {
          const changed = Object.entries(items).map(([key, value]) => [key.replace('setting:', ''), value]);
          world.settings = { ...world.settings, ...Object.fromEntries(changed) };
        },
        remove: async () => undefined,
      },
    },
  },
}));
const { showSiteSwitches } = await import('../../../src/popup/site-switches.ts');

beforeEach(() => {
  Object.assign(world, { origins: [SITE, ...trackerOrigins('default')], settings: {}, allows: true });
});

it('with all that is asked for granted it is on, and there is nothing to add', async () => {
  const { block, blockHint, blockRest } = await show();
  expect(block.getAttribute('aria-checked')).toBe('true');
  expect(blockHint.textContent).toBe('');
  expect(blockRest.hidden).toBe(true);
});

it('on every site too', async () => {
  world.origins = ['*://*/*'];
  const { block, blockHint, blockRest } = await show();
  expect(block.getAttribute('aria-checked')).toBe('true');
  expect([blockHint.textContent, blockRest.hidden]).toEqual(['', true]);
});

it('after a change to the strict level it says that only some are blocked, and one click asks for the rest', async () => {
  world.settings = { blocking: 'strict' };
  const { block, blockHint, blockRest, said } = await show();
  expect(block.getAttribute('aria-checked')).toBe('true');
  expect(blockHint.textContent).toBe('Only in part.');
  expect(blockRest.hidden).toBe(false);
  blockRest.click();
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toContain(`Trackers on ${HOST} are blocked`);
  expect(world.origins).toEqual(expect.arrayContaining(trackerOrigins('strict')));
  expect([blockHint.textContent, blockRest.hidden]).toEqual(['', true]);
});

it('where the rest is refused it goes on saying so', async () => {
  world.settings = { blocking: 'strict' };
  world.allows = false;
  const { block, blockRest, said } = await show();
  blockRest.click();
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(said[0]).toBe(`The browser did not allow the rest. A part of the trackers on ${HOST} is blocked.`);
  expect([block.getAttribute('aria-checked'), blockRest.hidden]).toEqual(['true', false]);
});

it('a part can be switched off, and is no longer spoken of', async () => {
  world.settings = { blocking: 'strict' };
  const { block, blockHint, blockRest, said } = await show();
  block.click();
  await vi.waitFor(() => expect(said).toHaveLength(1));
  expect(block.getAttribute('aria-checked')).toBe('false');
  expect([blockHint.textContent, blockRest.hidden]).toEqual(['The browser will ask you once.', true]);
});

it('a wildcard of the person’s own is no grant of a tracker', async () => {
  world.origins = [SITE, '*://*.university.example/*'];
  const { block, blockHint, blockRest } = await show();
  expect(block.getAttribute('aria-checked')).toBe('false');
  expect([blockHint.textContent, blockRest.hidden]).toEqual(['The browser will ask you once.', true]);
});

async function show() {
  const button = () => document.createElement('button');
  const said: string[] = [];
  const shown = { block: button(), blockHint: document.createElement('span'), blockRest: button() };
  await showSiteSwitches(HOST, {
    ...shown,
    group: document.createElement('fieldset'),
    always: button(),
    never: button(),
    tell: (sentence) => said.push(sentence),
  });
  return { ...shown, said };
}

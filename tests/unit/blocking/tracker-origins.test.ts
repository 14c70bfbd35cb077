/** What the person is asked for, so that trackers can be blocked on single sites. */
import { expect, it, vi } from 'vitest';
import type { BlockingLevel } from '../../../src/blocking/places.ts';
import { trackerOrigins } from '../../../src/blocking/tracker-origins.ts';
import { hostOfPattern } from '../../../src/platform/sites.ts';
import type { TrackerRule } from '../../../src/rules/rule.ts';
import { trackers } from '../../../src/rules/trackers.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: {} }));

const LEVELS: readonly BlockingLevel[] = ['default', 'strict'];
const covers = (origins: readonly string[], url: string) => {
  const { hostname } = new URL(url);
  return origins.some((origin) => {
    const host = origin.slice('*://*.'.length, -'/*'.length);
    return hostname === host || hostname.endsWith(`.${host}`);
  });
};

it('all that is blocked is covered', () => {
  for (const { id, blocking, example, match } of trackers as readonly TrackerRule[]) {
    const isSelfHosted = match.some((place) => place.startsWith('*/') && example.includes(place.slice(1)));
    const level = blocking?.level ?? 'default';
    if (level !== 'never' && !isSelfHosted) expect(covers(trackerOrigins(level), example), id).toBe(true);
  }
});

it('nothing is asked for that is not blocked', () => {
  const blocked = trackerOrigins('default');
  for (const url of ['https://www.googletagmanager.com/gtm.js', 'https://platform.twitter.com/widgets.js'])
    expect(covers(blocked, url), url).toBe(false);
  for (const url of ['https://cdn.tinypass.com/api/tinypass.min.js', 'https://cmp.quantcast.com/choice.js'])
    expect(covers(trackerOrigins('strict'), url), url).toBe(false);
});

it.each(LEVELS)('%s: no mail, no account and no messages', (level) => {
  for (const host of [
    'mail.google.com',
    'accounts.google.com',
    'docs.google.com',
    'm.facebook.com',
    'x.com',
    'vk.com',
    'm.vk.com',
    'e.mail.ru',
    'tom.vgwort.de',
    'www.vgwort.de',
  ])
    expect(covers(trackerOrigins(level), `https://${host}/`), host).toBe(false);
});

it.each(LEVELS)('%s: no host whose links a person follows', (level) => {
  expect(covers(trackerOrigins(level), 'https://t.co/AbC')).toBe(false);
});

it('what counts readers so that authors are paid is not blocked', () => {
  for (const level of LEVELS)
    expect(covers(trackerOrigins(level), 'https://vg07.met.vgwort.de/na/a1'), level).toBe(false);
});

it.each(LEVELS)('%s: a grant of a tracker is never taken for a site on which the reader opens', (level) => {
  for (const origin of trackerOrigins(level)) expect(hostOfPattern(origin)).toBeNull();
});

it('the strict level asks for what the default one does, and more', () => {
  expect(trackerOrigins('strict')).toEqual(expect.arrayContaining(trackerOrigins('default')));
  expect(trackerOrigins('strict').length).toBeGreaterThan(trackerOrigins('default').length);
});

/** The network rules are made of the tracker data, and act just where the person has chosen. */
import { describe, expect, it } from 'vitest';
import { type ChosenSites, networkRules } from '../../../src/blocking/network-rules.ts';
import type { BlockingLevel } from '../../../src/blocking/places.ts';
import type { TrackerRule } from '../../../src/rules/rule.ts';
import { trackers } from '../../../src/rules/trackers.ts';
import { isBlocked } from './matcher.ts';

const EVERYWHERE: ChosenSites = { everySite: true, hosts: [], off: [] };
const RULES = { default: networkRules('default', EVERYWHERE), strict: networkRules('strict', EVERYWHERE) };
const TRACKERS: readonly TrackerRule[] = trackers;
const TRACKER = 'https://sb.scorecardresearch.com/p?c1=2';

describe('a tracker of the data', () => {
  it.each(TRACKERS.map((rule) => [rule.id, rule] as const))(
    '%s is blocked from its level on',
    (_id, rule) => {
      const level = rule.blocking?.level ?? 'default';
      expect(isBlocked(RULES.default, rule.example)).toBe(level === 'default');
      expect(isBlocked(RULES.strict, rule.example)).toBe(level !== 'never');
    },
  );

  it.each(TRACKERS.map((rule) => [rule.id, rule] as const))(
    '%s: its neighbour is not, unless known',
    (_id, rule) => {
      // A counter-example may be another rule's own address: the same host, told apart by the path.
      const isKnown = TRACKERS.some(({ example }) => example === rule.spares);
      if (!isKnown) expect(isBlocked(RULES.strict, rule.spares)).toBe(false);
    },
  );

  it('that is not blocked from the start says what would be missing', () => {
    const spared = TRACKERS.flatMap(({ blocking }) => (blocking ? [blocking.breaks] : []));
    expect(spared.length).toBeGreaterThan(10);
    for (const breaks of spared) expect(breaks).toMatch(/^[A-Z].{10,}\.$/);
  });
});

describe('what pages cannot do without', () => {
  const NEVER = {
    paywall: [
      'https://cdn.tinypass.com/api/tinypass.min.js',
      'https://experience.piano.io/xbuilder/experience/load',
    ],
    'sign-in': ['https://cdns.gigya.com/js/gigya.js', 'https://accounts.google.com/gsi/client'],
    consent: [
      'https://quantcast.mgr.consensu.org/cmp.js',
      'https://cmp.quantcast.com/choice.js',
      'https://cdn.cookielaw.org/scripttemplates/otSDKStub.js',
      'https://cdn.privacy-mgmt.com/wrapperMessagingWithoutDetection.js',
    ],
    films: ['https://www.youtube.com/embed/a', 'https://cdn.jwplayer.com/players/a.js'],
  };
  const STRICT = {
    'Facebook SDK': [
      'https://connect.facebook.net/en_US/sdk.js',
      'https://connect.facebook.net/de_DE/all.js',
    ],
    'players with ads': [
      'https://video.mediavine.com/videos/a.js',
      'https://imasdk.googleapis.com/js/sdkloader/ima3.js',
      'https://s0.2mdn.net/instream/html5/ima3.js',
      'https://pubads.g.doubleclick.net/gampad/live/ads?output=vast',
    ],
    'publisher tag': [
      'https://securepubads.g.doubleclick.net/tag/js/gpt.js',
      'https://www.googletagservices.com/tag/js/gpt.js',
      'https://securepubads.g.doubleclick.net/pagead/managed/js/gpt/m1/pubads_impl.js',
    ],
    'tag managers': [
      'https://www.googletagmanager.com/gtm.js?id=GTM-1',
      'https://www.googletagmanager.com/gtag/js?id=G-1',
      'https://tags.tiqcdn.com/utag/a/main/prod/utag.js',
      'https://assets.adobedtm.com/launch-a.min.js',
    ],
  };

  it.each(Object.entries(NEVER))('%s is blocked on no level', (_what, urls) => {
    for (const url of urls)
      for (const rules of Object.values(RULES)) expect(isBlocked(rules, url), url).toBe(false);
  });

  it.each(Object.entries(STRICT))('%s is blocked on the strict level alone', (_what, urls) => {
    for (const url of urls) {
      expect(isBlocked(RULES.default, url), url).toBe(false);
      expect(isBlocked(RULES.strict, url), url).toBe(true);
    }
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.facebook.com/tr?id=1', true],
    ['https://www.facebook.com/tr/', true],
    ['https://www.facebook.com/tr', true],
    ['https://www.facebook.com/travel', false],
    ['https://www.facebook.com/trailers.php', false],
    ['https://www.facebook.com/news/tr?id=1', false],
    ['https://connect.facebook.net/en_US/fbevents.js', true],
    ['https://connect.facebook.net/de_DE/fbevents.js', true],
    ['https://connect.facebook.net/pt_BR/fbevents.js?v=1', true],
    ['https://connect.facebook.net/de_DE/sdk.js', false],
    ['https://scripts.mediavine.com/tags/a.js', true],
    ['https://ak.sail-horizon.com/spm/spm.v1.min.js', true],
    ['https://sc-static.net/scevent.min.js', true],
    ['https://news.example/stats/matomo.php?idsite=1', true],
    ['https://notscorecardresearch.com/p', false],
    ['https://news.example/photos/scorecardresearch.com/1.jpg', false],
  ])('%s: %s', (url, blocked) => {
    expect(isBlocked(RULES.default, url)).toBe(blocked);
  });

  it('of a company are spared on its own pages', () => {
    expect(isBlocked(RULES.default, TRACKER, { from: 'www.scorecardresearch.com' })).toBe(false);
    expect(isBlocked(RULES.strict, 'https://www.facebook.com/tr?id=1', { from: 'm.facebook.com' })).toBe(
      false,
    );
  });

  it('a person goes to are never blocked', () => {
    for (const { example } of TRACKERS)
      expect(isBlocked(RULES.strict, example, { type: 'main_frame' })).toBe(false);
  });
});

describe('the sites', () => {
  const blockedOn = (chosen: Partial<ChosenSites>, from: string) =>
    isBlocked(networkRules('default', { everySite: false, hosts: [], off: [], ...chosen }), TRACKER, {
      from,
    });

  it('none chosen: no rules', () => {
    expect(networkRules('strict', { everySite: false, hosts: [], off: ['a.example'] })).toEqual([]);
    expect(networkRules('strict', { everySite: false, hosts: ['a.example'], off: ['a.example'] })).toEqual(
      [],
    );
  });

  it.each([
    ['a site chosen', { hosts: ['a.example'] }, 'a.example', true],
    ['another', { hosts: ['a.example'] }, 'b.example', false],
    ['every site', { everySite: true }, 'b.example', true],
    [
      'one that is off, among some',
      { hosts: ['a.example', 'b.example'], off: ['b.example'] },
      'b.example',
      false,
    ],
    ['the others then', { hosts: ['a.example', 'b.example'], off: ['b.example'] }, 'a.example', true],
    ['one that is off, of every site', { everySite: true, off: ['b.example'] }, 'b.example', false],
    ['the others then', { everySite: true, off: ['b.example'] }, 'a.example', true],
    [
      'a part that is off',
      { hosts: ['a.example', 'm.a.example'], off: ['m.a.example'] },
      'm.a.example',
      false,
    ],
    [
      'a part of one that is off',
      { hosts: ['a.example', 'm.a.example'], off: ['a.example'] },
      'm.a.example',
      true,
    ],
  ])('%s', (_what, chosen, from, blocked) => {
    expect(blockedOn(chosen, from)).toBe(blocked);
  });
});

describe('as a browser takes them', () => {
  const LEVELS: readonly BlockingLevel[] = ['default', 'strict'];

  it.each(LEVELS)('%s: each has an id of its own, and no list is empty', (level) => {
    const rules = networkRules(level, { everySite: false, hosts: ['a.example'], off: ['b.example'] });
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, condition } of rules) {
      expect(id).toBeGreaterThan(0);
      for (const value of Object.values(condition)) expect(value.length).toBeGreaterThan(0);
    }
  });

  it.each(LEVELS)('%s: few, small and the same for the same choice', (level) => {
    const rules = networkRules(level, EVERYWHERE);
    expect(rules.length).toBeLessThanOrEqual(60);
    expect(JSON.stringify(rules).length).toBeLessThanOrEqual(16_000);
    expect(networkRules(level, EVERYWHERE)).toEqual(rules);
  });
});

/** Every rule takes its example and leaves its counter-example: adding a rule adds its test. */
import { describe, expect, it } from 'vitest';
import { addressOf, directoryOf, ownerOf } from '../../../src/article/scrub/addresses.ts';
import { boxes } from '../../../src/rules/boxes.ts';
import { embeds } from '../../../src/rules/embeds.ts';
import { labels } from '../../../src/rules/labels.ts';
import type { EmbedRule, TrackerRule } from '../../../src/rules/rule.ts';
import { trackerMarkup } from '../../../src/rules/tracker-markup.ts';
import { trackers } from '../../../src/rules/trackers.ts';
import { scrubIn } from './scrubbed.ts';

const LISTS = { trackers, trackerMarkup, embeds, boxes, labels };
const PAGE_HOST = 'news.example';

describe.each(Object.entries(LISTS))('%s', (_name, rules) => {
  const ids = rules.map(({ id }) => id);

  it('is sorted by id, and no id comes twice', () => {
    expect(ids.length).toBeGreaterThan(5);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('says why each rule is there', () => {
    for (const { id, because } of rules) expect(because, id).toMatch(/^[A-Z"“].{10,}\.$/);
  });
});

it('has one id for one rule across all lists', () => {
  const ids = Object.values(LISTS).flatMap((rules) => rules.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each([
  ['trackers', trackers],
  ['embeds', embeds],
] as ReadonlyArray<readonly [string, ReadonlyArray<TrackerRule | EmbedRule>]>)(
  'an address of %s',
  (_name, rules) => {
    const directory = directoryOf(rules);
    const ruleOf = (url: string) => {
      const address = addressOf(url);
      return address && ownerOf(directory, address, PAGE_HOST);
    };

    it.each(rules.map((rule) => [rule.id, rule] as const))(
      'of %s is known, and its neighbour is not',
      (_id, rule) => {
        expect(ruleOf(rule.example)?.id).toBe(rule.id);
        expect(ruleOf(rule.spares)?.id).not.toBe(rule.id);
      },
    );

    it('belongs to one rule only', () => {
      const places = rules.flatMap(({ match }) => match);
      expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    });
  },
);

describe.each([...boxes, ...labels, ...trackerMarkup].map((rule) => [rule.id, rule] as const))(
  '%s',
  (id, rule) => {
    it('takes its example and says so', () => {
      const before = scrubIn('');
      const { removed, text } = scrubIn(rule.example);
      expect(removed.map((removal) => removal.rule)).toContain(id);
      expect(text.replace(/\s/g, '')).toBe(before.text.replace(/\s/g, ''));
    });

    it('leaves its counter-example as it is', () => {
      const { removed, body } = scrubIn(rule.spares);
      const untouched = body.ownerDocument.createElement('div');
      untouched.innerHTML = rule.spares;
      expect(body.querySelector('#probe')?.innerHTML).toContain(untouched.innerHTML);
      expect(removed).toEqual([]);
    });
  },
);

it('weighs at most 15 KB as matched: the reasons and examples are for people', () => {
  const matched = trackers.map(({ id, owner, product, kind, match }) => [id, owner, product, kind, match]);
  expect(JSON.stringify(matched).length).toBeLessThanOrEqual(15_000);
});

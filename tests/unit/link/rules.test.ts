/** Every rule about links finds its example and leaves its counter-example: adding a rule adds its test. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FILE, linkParameters } from '../../../scripts/link-parameters.mjs';
import { affiliateOf } from '../../../src/article/link/affiliate.ts';
import { cleanAddress } from '../../../src/article/link/clean.ts';
import { unwrap } from '../../../src/article/link/unwrap.ts';
import { affiliates, parameters, redirects } from '../../../src/rules/links.ts';

describe.each(Object.entries({ affiliates, parameters, redirects }))('%s', (_name, rules) => {
  it('are sorted by id, none comes twice, and each says why it is there', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { id, because } of rules) expect(because, id).toMatch(/^[A-Z“].{10,}\.$/);
  });
});

const byId = <R extends { readonly id: string }>(rules: readonly R[]) =>
  rules.map((rule) => [rule.id, rule] as const);

it.each(byId(parameters))('%s is taken out of its example and leaves its neighbour as it is', (id, rule) => {
  expect(cleanAddress(rule.example).traces.map(({ rule }) => rule)).toEqual([id]);
  expect(cleanAddress(rule.spares)).toMatchObject({ href: rule.spares, traces: [] });
});

it.each(byId(redirects))(
  '%s leads where its example says, and its neighbour leads nowhere else',
  (id, rule) => {
    expect(unwrap(new URL(rule.example))?.rule.id).toBe(id);
    expect(cleanAddress(rule.example).href).toBe(rule.gives);
    expect(cleanAddress(rule.spares)).toMatchObject({ href: rule.spares, traces: [] });
  },
);

it.each(byId(affiliates))(
  '%s is a mark of its example, which is left to work, and not of its neighbour',
  (id, rule) => {
    expect(affiliateOf(new URL(rule.example))?.rule.id).toBe(id);
    expect(cleanAddress(rule.example).href).toBe(rule.example);
    expect(affiliateOf(new URL(rule.spares))).toBe(null);
  },
);

describe('the names that are the same for everybody', () => {
  it('are those that the package has now', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(linkParameters());
  });

  it('are without those that pay the site or choose the page', () => {
    const { everywhere, sites } = JSON.parse(linkParameters());
    expect(everywhere.split(' ')).toContain('fbclid');
    expect(everywhere.split(' ')).not.toContain('mbid');
    for (const name of ['tag', 'linkcode', 'psc']) expect(sites['amazon.*'].split(' ')).not.toContain(name);
    for (const name of ['var', 'campid']) expect(sites['ebay.*'].split(' ')).not.toContain(name);
  });
});

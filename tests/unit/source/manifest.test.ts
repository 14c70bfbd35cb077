/** One manifest, one version, five permissions; a build only takes keys away. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, manifestFor, targetsOf } from '../../../scripts/build/manifest.mjs';
import { ROOT } from './source-files.ts';

const JSON_TEXT = readFileSync(path.join(ROOT, 'manifest.json'), 'utf8');
const MANIFEST = JSON.parse(JSON_TEXT) as Record<string, unknown>;

describe('the builds', () => {
  it.each(BUILDS)('%s only removes keys', (build) => {
    const built = leavesOf(JSON.parse(manifestFor(JSON_TEXT, build)));
    const whole = new Map(leavesOf(MANIFEST));
    expect(built.length).toBeGreaterThan(20);
    expect(built.filter(([key, value]) => whole.get(key) !== value)).toEqual([]);
  });

  it.each([
    [
      'chrome',
      ['background.scripts', 'browser_specific_settings'],
      ['background.service_worker', 'cross_origin_embedder_policy.value'],
    ],
    [
      'firefox',
      ['background.service_worker', 'cross_origin_embedder_policy', 'minimum_chrome_version'],
      ['browser_specific_settings.gecko.id'],
    ],
  ] as const)('%s has no key that it would warn of, and all of its own', (build, without, having) => {
    const built = JSON.parse(manifestFor(JSON_TEXT, build)) as Record<string, unknown>;
    for (const key of without) expect(valueAt(built, key), key).toBeUndefined();
    for (const key of having) expect(valueAt(built, key), key).toBeDefined();
  });

  it('leave the manifest as it is', () => {
    const before = JSON.stringify(MANIFEST);
    manifestFor(JSON_TEXT, 'firefox');
    expect(JSON.stringify(MANIFEST)).toBe(before);
  });
});

describe('versions', () => {
  it('the extension’s stands in the manifest alone', () => {
    expect(MANIFEST.version).toMatch(/^\d+\.\d+\.\d+$/);
    const project = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(project).not.toHaveProperty('version');
  });

  it('the smallest of each browser stands in the manifest alone: the bundler takes it from there', () => {
    expect(targetsOf(JSON_TEXT)).toEqual([
      `chrome${MANIFEST.minimum_chrome_version}`,
      `firefox${valueAt(MANIFEST, 'browser_specific_settings.gecko.strict_min_version')}`,
    ]);
    const script = readFileSync(path.join(ROOT, 'scripts/build.mjs'), 'utf8');
    expect(script).toContain('target: targetsOf(manifest)');
    expect(script).not.toMatch(/\b(?:chrome|firefox)\d/);
  });

  it('Firefox on Android needs no other than Firefox', () => {
    const android = valueAt(MANIFEST, 'browser_specific_settings.gecko_android.strict_min_version');
    if (android === undefined) return;
    expect(android).toBe(valueAt(MANIFEST, 'browser_specific_settings.gecko.strict_min_version'));
  });
});

describe('what the extension may do', () => {
  it('at install: five permissions without a warning, no host', () => {
    expect(MANIFEST.permissions).toEqual([
      'activeTab',
      'contextMenus',
      // Not `declarativeNetRequest`: "Block content on any page".
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
    ]);
    expect(MANIFEST).not.toHaveProperty('host_permissions');
    expect(MANIFEST).not.toHaveProperty('declarative_net_request');
    expect(MANIFEST).not.toHaveProperty('content_scripts');
  });

  it('when asked: sites, one by one or all', () => {
    expect(MANIFEST.optional_host_permissions).toEqual(['*://*/*']);
    expect(MANIFEST).not.toHaveProperty('optional_permissions');
  });

  it('no page can see it, or speak to it', () => {
    expect(MANIFEST).not.toHaveProperty('web_accessible_resources');
    expect(MANIFEST).not.toHaveProperty('externally_connectable');
  });

  it('it collects nothing', () => {
    expect(valueAt(MANIFEST, 'browser_specific_settings.gecko.data_collection_permissions')).toEqual({
      required: ['none'],
    });
  });

  it('its own pages run no code but its own, send nothing, and take no markup as it comes', () => {
    const policy = String(valueAt(MANIFEST, 'content_security_policy.extension_pages'));
    expect(policy.split(/;\s*/).sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      // Pictures of the article: the browser asks for them when they are shown.
      "img-src 'self' https: http: data:",
      "require-trusted-types-for 'script'",
      "script-src 'self'",
      "style-src 'self'",
      'trusted-types broadsheet-inert',
    ]);
  });

  it('nothing is framed in its own pages: the live post opens in the reader, or in a tab', () => {
    const policy = String(valueAt(MANIFEST, 'content_security_policy.extension_pages'));
    expect(policy).not.toMatch(/(?:frame|child)-src/);
  });
});

/** Dotted path → value, for every value that is not an object. */
function leavesOf(value: unknown, key = ''): ReadonlyArray<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return [[key, value]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, key ? `${key}.${name}` : name));
}

function valueAt(object: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], object);
}

/** The one manifest, as each browser gets it: the builds only remove keys. */

/** @typedef {'chrome' | 'firefox'} Build */

/** Dotted paths, by build: each browser warns of the other's keys. */
const REMOVED_KEYS = {
  chrome: ['background.scripts', 'browser_specific_settings'],
  firefox: ['background.service_worker', 'cross_origin_embedder_policy', 'minimum_chrome_version'],
};

export const BUILDS = /** @type {readonly Build[]} */ (Object.keys(REMOVED_KEYS));

/**
 * @param {string} json the one manifest
 * @param {Build} build
 * @returns {string} the manifest of that build
 */
export function manifestFor(json, build) {
  const manifest = JSON.parse(json);
  for (const key of REMOVED_KEYS[build]) {
    const parts = key.split('.');
    const last = /** @type {string} */ (parts.pop());
    delete parts.reduce((object, part) => object[part], manifest)[last];
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/**
 * What the bundler may write for: the minimum versions, which only the manifest states.
 *
 * @param {string} json the one manifest
 */
export function targetsOf(json) {
  const { minimum_chrome_version: chrome, browser_specific_settings: settings } = JSON.parse(json);
  return [`chrome${chrome}`, `firefox${settings.gecko.strict_min_version}`];
}

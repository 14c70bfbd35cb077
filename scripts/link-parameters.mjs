/**
 * Writes `src/rules/link-parameters.json`: names of tracking parameters, from the list that the package `tidy-url`
 * keeps up (MIT). Run it when the package was updated: `npm run link-parameters`. Names that decide what is shown, or
 * that pay the site, are left out here, with the reason.
 */

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const FILE = path.join(ROOT, 'src/rules/link-parameters.json');

/** On every host. `mbid` is how music sites name a record. */
const LEFT_EVERYWHERE = ['mbid'];

/**
 * Sites that articles link to, by the name they have in the package, as `isHost` reads it; and what is left to them.
 * Other sites of the package stay out: of a site nobody checks, a name may mean more than it says.
 *
 * @type {Readonly<Record<string, { host?: string, left?: string }>>}
 */
const SITES = {
  // The partner's account and what its programme writes; the seller, the variant and the list that are shown.
  'amazon.com': { host: 'amazon.*', left: 'tag linkId linkCode keywords psc colid coliid smid qu rnid' },
  // `app`, `mt` choose what is opened; `at`, `ct`, `pt` are the partner's.
  'apple.com': { left: 'app ls at ct pt mt cid' },
  'bostonglobe.com': {},
  'cbsnews.com': {},
  'cnbc.com': {},
  'cnn.com': {},
  'dailymail.co.uk': {},
  // `var` is the variant that is shown; the others are the partner's.
  'ebay.com': {
    host: 'ebay.*',
    left: 'var hash _nkw epid mkcid mkrid campid toolid mkevt customid siteid ff3 pub media ufes_redirect',
  },
  'etsy.com': {},
  'facebook.com': {},
  'imdb.com': {},
  'independent.co.uk': { left: 'amp' },
  'instagram.com': {},
  // `eid` is an event on some of its pages.
  'linkedin.com': { left: 'eid destRedirectURL' },
  'medium.com': {},
  'news.com.au': {},
  'play.google.com': {},
  // A search is made of the first two.
  'reddit.com': { left: 'keyword tags channel user_agent domain base_url' },
  // The list in which a song is played.
  'spotify.com': { left: 'context' },
  'techcrunch.com': {},
  'theguardian.com': {},
  'tiktok.com': {},
  'washingtonpost.com': {},
  'wsj.com': {},
  'yahoo.com': {},
  // A comment and a piece of music are found by them.
  'youtube.com': { left: 'lId cId app src' },
};

/** @returns {string} the file's text */
export function linkParameters() {
  /** @type {readonly { name: string, rules?: readonly string[] }[]} */
  const rules = createRequire(import.meta.url)('tidy-url/data/rules.js');
  /** @param {string} wanted @param {readonly string[]} left */
  const namesOf = (wanted, left) => {
    const found = rules.find(({ name }) => name === wanted)?.rules;
    if (!found) throw new Error(`tidy-url has no rules named "${wanted}" any more`);
    const leftOut = new Set(left.map((name) => name.toLowerCase()));
    const names = found.map((name) => name.trim().toLowerCase()).filter((name) => !leftOut.has(name));
    return [...new Set(names)].sort();
  };
  const everywhere = namesOf('Global', LEFT_EVERYWHERE);
  const sites = Object.entries(SITES).map(([name, { host = name, left = '' }]) => {
    const own = namesOf(name, left.split(' ')).filter((parameter) => !everywhere.includes(parameter));
    return [host, own.join(' ')];
  });
  const file = { everywhere: everywhere.join(' '), sites: Object.fromEntries(sites) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(FILE, linkParameters());

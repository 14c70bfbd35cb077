/**
 * Whether a selector is found in a time that grows with the page and no faster. A recipe may come from anybody, and a
 * browser cannot be stopped while it looks: of a selector of forty characters it looked at 5,000 paragraphs for 13 s.
 *
 * What made browsers slow, measured in Chromium and Firefox: `:has()`, `~`, `:nth-child(… of …)`, and ways through the
 * page, like `a b`, within the parentheses of others.
 */

/** An escape may write any letter, and a comment hide a quotation mark. */
const ESCAPE = /\\[\s\S]/g;
const COMMENT = '/*';
const STRING = /"[^"]*"|'[^']*'/g;
const ATTRIBUTE = /\[[^[\]]*\]/g;
/** Of elements that stand alone: no spaces but around commas, no `>`, `+`, `~`. */
const ALONE = /:(?:is|where|not)\(\s*[^()\s,>+~]+(?:\s*,\s*[^()\s,>+~]+)*\s*\)/gi;
const COUNTED = /:nth-(?:last-)?(?:child|of-type)\(\s*(?:odd|even|[-+\dn\s]+)\)/gi;
const LANGUAGE = /:(?:lang|dir)\([^()]*\)/gi;
const LEFT = /[()[\]"'~]/;

/** Characters: to take a longer one apart takes long itself. */
const LONGEST = 1_000;

/** @param selector valid or not: of one that is not, the answer says nothing */
export function isQuick(selector: string): boolean {
  if (selector.length > LONGEST) return false;
  if (selector.includes(COMMENT)) return false;
  let rest = selector.replace(ESCAPE, '_').replace(STRING, '').replace(ATTRIBUTE, '_');
  rest = rest.replace(COUNTED, '_').replace(LANGUAGE, '_');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(ALONE, '_');
  }
  return !LEFT.test(rest);
}

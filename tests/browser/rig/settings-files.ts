/** Files for the options page to import, and what none of them may lose. */

/** No settings, each in its own way. */
export const BROKEN_FILES: Readonly<Record<string, string>> = {
  'empty.json': '',
  'cut-off.json': '{"version":1,"theme":"li',
  'a-list.json': '[1, 2]',
  'no-version.json': '{"theme":"light"}',
  'a-picture.json': '\u0089PNG\r\n\u001a\n\u0000\u0000',
};

/** @param window of the document that adopts the sheet: no other may */
export function createSheet(css: string, window: Window & typeof globalThis): CSSStyleSheet {
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

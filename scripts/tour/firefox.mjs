/** The tour in Firefox: the sample page, as most people will first see it. */
import path from 'node:path';
import { startFirefox } from '../drive/firefox.mjs';
import { until } from '../drive/until.mjs';
import { ROOT } from '../setup.mjs';
import { serveSample } from '../start/sample.mjs';

const SCHEMES = /** @type {const} */ (['light', 'dark']);

/** @param {(name: string, png: Uint8Array) => Promise<void>} save */
export async function tourInFirefox(save) {
  const sample = await serveSample();
  const firefox = await startFirefox();
  try {
    const extension = await firefox.install(path.join(ROOT, 'dist/firefox'));
    for (const scheme of SCHEMES) {
      await firefox.inBrowser(askFor, scheme);
      await firefox.go(sample.url);
      await firefox.clickToolbarButton(extension);
      await until(`the popup shows the article, ${scheme}`, () => firefox.inPopup(isArticleShown, scheme));
      await save(`firefox-popup-${scheme}`, await firefox.popupScreenshot());
      await firefox.inPopup((/** @type {Window} */ popup) =>
        popup.document.getElementById('open-reader')?.click(),
      );
      await until(`the reader is open, ${scheme}`, () => firefox.inPage(isReaderOpen, scheme));
      await save(`firefox-reader-${scheme}`, await firefox.screenshot());
    }
  } finally {
    await firefox.close();
    await sample.close();
  }
}

/** Of pages, and of the browser with its popups. @param {string} scheme */
function askFor(scheme) {
  const { prefs } = /** @type {any} */ (globalThis).Services;
  prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
  prefs.setIntPref('ui.systemUsesDarkTheme', scheme === 'dark' ? 1 : 0);
}

/** With its typefaces and its picture. @param {Window} popup @param {string} theme */
function isArticleShown({ document }, theme) {
  const [picture] = document.images;
  return (
    document.body?.dataset.state === 'article' &&
    document.documentElement.dataset.theme === theme &&
    document.fonts.status === 'loaded' &&
    picture?.complete &&
    picture.naturalWidth > 0
  );
}

/** @param {string} theme */
function isReaderOpen(theme) {
  const host = /** @type {any} */ (document.querySelector('[data-broadsheet="reader"]'));
  const dialog = host?.openOrClosedShadowRoot.querySelector(`dialog[open][data-theme="${theme}"]`);
  const picture = dialog?.querySelector('img');
  return (
    picture?.complete &&
    picture.naturalWidth > 0 &&
    document.fonts.size > 0 &&
    document.fonts.status === 'loaded'
  );
}

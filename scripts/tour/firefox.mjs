/** The tour in Firefox: the sample page, as most people will first see it. */
import path from 'node:path';
import { startFirefox } from '../drive/firefox.mjs';
import { until } from '../drive/until.mjs';
import { ROOT } from '../setup.mjs';
import { serveSample } from '../start/sample.mjs';

const SCHEMES = /** @type {const} */ ({ light: 1, dark: 0 });

/** @param {(name: string, png: Uint8Array) => Promise<void>} save */
export async function tourInFirefox(save) {
  const sample = await serveSample();
  try {
    for (const [scheme, preference] of Object.entries(SCHEMES)) {
      const firefox = await startFirefox({
        preferences: {
          'layout.css.prefers-color-scheme.content-override': preference,
          'ui.systemUsesDarkTheme': 1 - preference,
        },
      });
      try {
        const extension = await firefox.install(path.join(ROOT, 'dist/firefox'));
        await firefox.go(sample.url);
        await firefox.clickToolbarButton(extension);
        await until('the popup shows the article', () =>
          firefox.inPopup((/** @type {Window} */ popup) => popup.document.body?.dataset.state === 'article'),
        );
        await until('its typefaces are there', () =>
          firefox.inPopup((/** @type {Window} */ popup) => popup.document.fonts.status === 'loaded'),
        );
        await save(`firefox-popup-${scheme}`, await firefox.popupScreenshot());
        await firefox.inPopup((/** @type {Window} */ popup) =>
          popup.document.getElementById('open-reader')?.click(),
        );
        await until('the reader is open', () =>
          firefox.inPage(() => document.querySelector('[data-broadsheet="reader"]') !== null),
        );
        await until('its typefaces are there', () =>
          firefox.inPage(() => document.fonts.size > 0 && document.fonts.status === 'loaded'),
        );
        await save(`firefox-reader-${scheme}`, await firefox.screenshot());
      } finally {
        await firefox.close();
      }
    }
  } finally {
    await sample.close();
  }
}

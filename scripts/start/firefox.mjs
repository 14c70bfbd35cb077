/** `npm start` in Firefox. */
import path from 'node:path';
import { startFirefox } from '../drive/firefox.mjs';
import { servePages } from '../drive/page-server.mjs';
import { until } from '../drive/until.mjs';
import { ROOT } from '../setup.mjs';
import { FIELD_IDS, printReport, savePictures, textsOf } from './report.mjs';

/** @type {import('../start.mjs').Start} */
export async function startInFirefox(visit, { headless }) {
  if (visit.saved) return withoutAddress(visit.saved, { headless });
  const firefox = await startFirefox({ headless });
  const interrupt = () => void firefox.close();
  process.once('SIGINT', interrupt);
  try {
    const extension = await firefox.install(path.join(ROOT, 'dist/firefox'));
    await firefox.go(visit.url);
    await firefox.clickToolbarButton(extension);
    if (headless) await report(firefox);
    else {
      console.log('Broadsheet is in the toolbar. Close the window, or press Ctrl-C here, to end.');
      await firefox.ended;
    }
  } finally {
    process.removeListener('SIGINT', interrupt);
    await firefox.close();
  }
}

/** @param {import('../drive/firefox.mjs').Firefox} firefox */
async function report(firefox) {
  const texts = await until('the popup shows the article', () =>
    firefox.inPopup(
      `(popup, ids) => popup.document.body?.dataset.state !== 'reading' && popup.document.body && (${textsOf})(popup, ids)`,
      FIELD_IDS,
    ),
  );
  printReport(texts);
  const pictures = { popup: await firefox.popupScreenshot() };
  if (!texts.refused) {
    await firefox.inPopup((/** @type {Window} */ popup) =>
      popup.document.getElementById('open-reader')?.click(),
    );
    await until('the reader is open', () =>
      firefox.inPage(() => document.querySelector('div[data-broadsheet="reader"]') !== null),
    );
    Object.assign(pictures, { reader: await firefox.screenshot() });
  }
  await savePictures(pictures);
}

/**
 * Firefox's remote protocol cannot answer for another site's address.
 * @param {import('../drive/read-page.mjs').SavedPage} saved
 * @param {{ headless: boolean }} options
 */
async function withoutAddress({ url, bytes, contentType }, options) {
  const { pathname } = new URL(url);
  const server = await servePages((asked) => (asked === pathname ? { body: bytes, contentType } : undefined));
  console.error(`Firefox cannot show a file at ${url}: it is opened at ${server.url(pathname)}.`);
  try {
    await startInFirefox({ url: server.url(pathname) }, options);
  } finally {
    await server.close();
  }
}

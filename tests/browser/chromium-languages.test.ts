/** The interface speaks the language of the browser, and runs in its direction; the article keeps its own. */
import { afterEach, expect, it } from 'vitest';
import { type ChromiumRig, launchChromium } from './rig/chromium.ts';
import { forThisFile } from './rig/for-this-file.ts';
import { PATHS, serveTestPages } from './rig/pages.ts';

let rig: ChromiumRig;

const server = await forThisFile(serveTestPages());

afterEach(async () => {
  await rig?.close();
});

it.each([
  ['de', 'ltr', 'Leseansicht öffnen', 'Schließen', 'Einstellungen von Broadsheet'],
  ['pt-BR', 'ltr', 'Abrir modo de leitura', 'Fechar', 'Configurações do Broadsheet'],
  ['ja', 'ltr', 'リーダービューを開く', '閉じる', 'Broadsheet の設定'],
  ['ar', 'rtl', 'فتح وضع القراءة', 'إغلاق', 'خيارات Broadsheet'],
])('%s in popup, reader and options', async (language, direction, open, close, title) => {
  rig = await launchChromium({ language });
  const page = await rig.open(server.url(PATHS.story));
  const popup = await rig.openPopup(page);
  const { lang, dir } = await popup.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir };
  });
  expect({ lang, dir }).toEqual({ lang: language, dir: direction });
  expect(await popup.$eval('#open-reader', ({ textContent }) => textContent)).toBe(open);

  await popup.click('#open-reader');
  const reader = rig.reader(page);
  await reader.whenOpen();
  expect(await reader.attributes('dialog')).toMatchObject({ lang: language, dir: direction });
  expect((await reader.attributes('#close-reader'))?.['aria-label']).toBe(close);
  expect(
    await reader.run(
      '#body',
      (body) => body && [body.closest('[lang]')?.getAttribute('lang'), getComputedStyle(body).direction],
    ),
  ).toEqual(['en', 'ltr']);

  const options = await rig.openOwnPage('options/options.html');
  await options.waitForSelector('body[data-state="ready"]');
  expect(await options.title()).toBe(title);
  expect(await options.evaluate(() => document.documentElement.dir)).toBe(direction);
  const preview = await options.$eval('#preview >>> .article', (article) => [
    article.getAttribute('lang'),
    getComputedStyle(article).direction,
  ]);
  expect(preview).toEqual([language, direction]);
});

it('marks above and below the letters of an Arabic headline have room between its lines', async () => {
  rig = await launchChromium();
  const popup = await rig.openPopup(await rig.open(server.url(PATHS.arabic)));
  const { ink, line } = await popup.$eval('#headline', (headline) => {
    const { fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(headline);
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(
      headline.textContent ?? '',
    );
    return { ink: actualBoundingBoxAscent + actualBoundingBoxDescent, line: Number.parseFloat(lineHeight) };
  });
  expect(ink).toBeGreaterThan(20);
  expect(ink).toBeLessThanOrEqual(line);
});

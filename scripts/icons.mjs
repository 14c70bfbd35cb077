/** npm run icons: draws icons/icon.svg in the sizes that the manifest names. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { startChromium } from './drive/chromium.mjs';
import { ROOT } from './setup.mjs';

const SIZES_PX = [16, 32, 48, 128];

const svg = await readFile(path.join(ROOT, 'icons/icon.svg'), 'utf8');
const browser = await startChromium();
try {
  const page = await browser.newPage();
  for (const size of SIZES_PX) {
    await page.setViewport({ width: size, height: size });
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    await page.setContent(
      `<style>body{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="${source}">`,
      { waitUntil: 'load' },
    );
    const file = path.join(ROOT, `icons/icon-${size}.png`);
    await page.screenshot({ path: /** @type {`${string}.png`} */ (file), omitBackground: true });
    console.log(path.relative(ROOT, file));
  }
} finally {
  await browser.close();
}

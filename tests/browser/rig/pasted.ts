/** What is on Chromium's clipboard: pasted by keys, as a person does, which a page needs no permission for. */
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/until.mjs';

export interface Pasted {
  readonly plain: string;
  /** Markup; empty when there is none. */
  readonly rich: string;
}

/** @param page has the focus; nothing is put into it */
export async function pasted(page: Page): Promise<Pasted> {
  await page.evaluate(() => {
    Object.assign(globalThis, { pasted: null });
    const note = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      const of = (type: string) => event.clipboardData?.getData(type) ?? '';
      Object.assign(globalThis, { pasted: { plain: of('text/plain'), rich: of('text/html') } });
    };
    window.addEventListener('paste', note, { capture: true, once: true });
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return until('it is pasted', () =>
    page.evaluate(() => (globalThis as unknown as { pasted: Pasted | null }).pasted ?? undefined),
  );
}

/**
 * The extension's button and popup in Firefox's own window. The popup is a `<browser>` in a panel, in another
 * process, and its content security policy forbids eval: a frame script is the way in.
 */
import { runInFrame } from './firefox-frame.mjs';

/** @typedef {import('./marionette.mjs').Marionette} Marionette */

/**
 * Puts the button into the toolbar and clicks it with the mouse: `activeTab` is granted by it.
 * @param {Marionette} marionette
 * @param {string} extensionId
 */
export async function clickToolbarButton(marionette, extensionId) {
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await inBrowserWindow(marionette, async () => {
    await marionette.send('WebDriver:ExecuteScript', {
      script: `ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs')
        .CustomizableUI.addWidgetToArea(arguments[0], 'nav-bar')`,
      args: [widget],
    });
    const { value } = await marionette.send('WebDriver:FindElement', {
      using: 'css selector',
      value: `#${widget} .unified-extensions-item-action-button`,
    });
    await marionette.send('WebDriver:ElementClick', { id: Object.values(value)[0] });
  });
}

/**
 * @param {Marionette} marionette
 * @param {Function | string} script given the popup's window, then `args`
 * @param {unknown[]} args
 */
export async function inPopup(marionette, script, args) {
  const answer = await inBrowserWindow(marionette, () =>
    execute(marionette, runInFrame, [null, String(script), args]),
  );
  if (answer?.error) throw new Error(answer.error);
  return answer?.value;
}

/** @param {Marionette} marionette @returns {Promise<Buffer>} PNG */
export async function popupScreenshot(marionette) {
  const picture = await inBrowserWindow(marionette, () => execute(marionette, drawPopup, []));
  return Buffer.from(picture, 'base64');
}

/**
 * @template T
 * @param {Marionette} marionette
 * @param {() => Promise<T>} act
 */
async function inBrowserWindow(marionette, act) {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await act();
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/**
 * @param {Marionette} marionette
 * @param {Function} script
 * @param {unknown[]} args
 */
async function execute(marionette, script, args) {
  const { value } = await marionette.send('WebDriver:ExecuteScript', {
    script: `return (${script})(...arguments)`,
    args,
    newSandbox: true,
    sandbox: null,
  });
  return value;
}

/** Runs in the browser's window: true once there is no popup. */
export function hidePopup() {
  /** @type {any} */
  const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
  panel?.hidePopup();
  return !panel;
}

/**
 * Runs in the browser's window.
 * @returns {Promise<string>} PNG, in base64
 */
async function drawPopup() {
  /** @type {any} */
  const popup = document.querySelector('.webextension-popup-browser');
  const area = new DOMRect(0, 0, popup.clientWidth, popup.clientHeight);
  /** @type {ImageBitmap} */
  const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  /** @type {any} */
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return bytes.toBase64();
}

/**
 * The extension's button and popup in Firefox's own window. The popup is a `<browser>` in a panel, in another
 * process, and its content security policy forbids eval: a frame script is the way in.
 */

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
    executeAsync(marionette, runInPopup, [String(script), args]),
  );
  if (answer.error) throw new Error(answer.error);
  return answer.value;
}

/** @param {Marionette} marionette @returns {Promise<Buffer>} PNG */
export async function popupScreenshot(marionette) {
  const answer = await inBrowserWindow(marionette, () => executeAsync(marionette, drawPopup, []));
  if (answer.error) throw new Error(answer.error);
  return Buffer.from(answer.value, 'base64');
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
 * @param {Function} script ends by calling its last argument with { value } or { error }
 * @param {unknown[]} args
 * @returns {Promise<{ value?: any, error?: string }>}
 */
async function executeAsync(marionette, script, args) {
  const { value } = await marionette.send('WebDriver:ExecuteAsyncScript', {
    script: `(${script})(...arguments)`,
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
 * @param {string} script
 * @param {unknown[]} args
 * @param {(answer: object) => void} done
 */
function runInPopup(script, args, done) {
  /** @type {any} */
  const popup = document.querySelector('.webextension-popup-browser');
  if (!popup?.browsingContext?.currentWindowGlobal || popup.closest('panel')?.state !== 'open') {
    done({});
    return;
  }
  const channel = `broadsheet:${Math.random()}`;
  const messages = popup.messageManager;
  const panel = popup.closest('panel');
  const end = (/** @type {object} */ answer) => {
    messages.removeMessageListener(channel, answered);
    panel.removeEventListener('popuphidden', gone);
    done(answer);
  };
  const answered = (/** @type {any} */ { data }) => end(data);
  // It may close before it answers, and then never does; or because of what it is told to do, with its answer on the way.
  const gone = () => setTimeout(() => end({}), 1000);
  messages.addMessageListener(channel, answered);
  panel.addEventListener('popuphidden', gone);
  const source = `Promise.resolve()
    .then(() => (${script})(content, ...${JSON.stringify(args)}))
    .then((value) => ({ value }), (error) => ({ error: String(error) }))
    .then((answer) => sendAsyncMessage(${JSON.stringify(channel)}, answer))`;
  messages.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`, false);
}

/**
 * Runs in the browser's window.
 * @param {(answer: object) => void} done
 */
function drawPopup(done) {
  /** @type {any} */
  const popup = document.querySelector('.webextension-popup-browser');
  const area = new DOMRect(0, 0, popup.clientWidth, popup.clientHeight);
  popup.browsingContext.currentWindowGlobal
    .drawSnapshot(area, 1, 'white')
    .then((/** @type {ImageBitmap} */ image) => {
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.convertToBlob({ type: 'image/png' });
    })
    .then((/** @type {Blob} */ blob) => blob.arrayBuffer())
    .then((/** @type {ArrayBuffer} */ buffer) => {
      /** @type {any} */
      const bytes = new Uint8Array(buffer);
      done({ value: bytes.toBase64() });
    })
    .catch((/** @type {unknown} */ error) => done({ error: String(error) }));
}

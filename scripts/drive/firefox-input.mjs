/** A person's mouse and keyboard in Firefox: events as the browser makes them, so that they count as a person's. */

/** @typedef {import('./marionette.mjs').Marionette} Marionette */

/** @param {Marionette} marionette */
export function inputOf({ send }) {
  /** Finds an element of the page and scrolls to it. @param {string} selector */
  const find = async (selector) => {
    const { value } = await send('WebDriver:FindElement', { using: 'css selector', value: selector });
    // To the middle: WebDriver stops at the edge, where a bar of the page may lie over it.
    const script = `arguments[0].scrollIntoView({ block: 'center' })`;
    await send('WebDriver:ExecuteScript', { script, args: [value] });
    return { reference: value, id: Object.values(value)[0] };
  };
  return {
    /** Presses a key in the page. @param {string} key a character, or a code point of WebDriver's for the others */
    press: async (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },

    /** Clicks an element of the page. @param {string} selector */
    click: async (selector) => {
      await send('WebDriver:ElementClick', { id: (await find(selector)).id });
    },

    /** Clicks a place of the page's window, in CSS pixels. @param {number} x @param {number} y */
    clickAt: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await send('WebDriver:PerformActions', { actions: [mouse] });
    },

    /** Types into a field of the page, or gives a path to a file field. @param {string} selector @param {string} text */
    type: async (selector, text) => {
      await send('WebDriver:ElementSendKeys', { id: (await find(selector)).id, text });
    },

    /** Clicks the right button in the middle of an element of the page. @param {string} selector */
    rightClick: async (selector) => {
      const actions = [
        { type: 'pointerMove', origin: (await find(selector)).reference, x: 0, y: 0 },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await send('WebDriver:PerformActions', { actions: [mouse] });
    },
  };
}

/**
 * Runs in the browser's window: presses a letter with Alt there. WebDriver's keys begin in the page's process and
 * never pass the browser's own shortcuts, among which an extension's are.
 * @param {string} letter
 */
export function pressAltAnd(letter) {
  const { classes, interfaces } = /** @type {any} */ (globalThis).Components;
  const keyboard = classes['@mozilla.org/text-input-processor;1'].createInstance(
    interfaces.nsITextInputProcessor,
  );
  if (!keyboard.beginInputTransactionForTests(window)) throw new Error('another keyboard is typing');
  const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: 18 });
  const upper = letter.toUpperCase();
  const key = new KeyboardEvent('', { key: letter, code: `Key${upper}`, keyCode: upper.charCodeAt(0) });
  keyboard.keydown(alt);
  keyboard.keydown(key);
  keyboard.keyup(key);
  keyboard.keyup(alt);
}

/**
 * Runs in the browser's window: chooses an entry of the context menu that a right click has opened.
 * @param {string} label
 * @returns {boolean} false while the menu is not open; throws when it is and has no such entry
 */
export function chooseFromContextMenu(label) {
  /** @type {any} */
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu.state !== 'open') return false;
  const entry = [...menu.children].find((child) => child.label === label && !child.hidden);
  if (!entry) throw new Error(`no entry "${label}" in the context menu`);
  menu.activateItem(entry);
  return true;
}

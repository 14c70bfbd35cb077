/** The way into a page of Firefox from its own window: pages are in other processes, and a frame script alone leads there. */

/**
 * Runs in the browser's window: runs a function in the popup, or in a tab, which need not be in front.
 * @param {string | null} ending of the address of the tab; null for the popup
 * @param {string} script a function, given the window of the page, then `args`
 * @param {readonly unknown[]} args
 * @returns {Promise<{ value?: any, error?: string } | null>} null where no such page is open, or it closes before it answers
 */
export async function runInFrame(ending, script, args) {
  const { gBrowser } = /** @type {any} */ (globalThis);
  /** @type {any} */
  const popup = document.querySelector('.webextension-popup-browser');
  /** @type {any} */
  const tab = [...gBrowser.tabs].find(
    ({ linkedBrowser }) => ending !== null && linkedBrowser.currentURI.spec.endsWith(ending),
  );
  const { frame, holder, closed } =
    ending === null
      ? { frame: popup, holder: popup?.closest('panel'), closed: 'popuphidden' }
      : { frame: tab?.linkedBrowser, holder: tab, closed: 'TabClose' };
  if (!frame?.browsingContext?.currentWindowGlobal) return null;
  if (ending === null && holder.state !== 'open') return null;

  const channel = `broadsheet:${Math.random()}`;
  const source = `Promise.resolve()
    .then(() => (${script})(content, ...${JSON.stringify(args)}))
    .then((value) => ({ value }), (error) => ({ error: String(error) }))
    .then((answer) => sendAsyncMessage(${JSON.stringify(channel)}, answer))`;
  const messages = frame.messageManager;
  return new Promise((resolve) => {
    const end = (/** @type {{ value?: any, error?: string } | null} */ answer) => {
      messages.removeMessageListener(channel, answered);
      holder.removeEventListener(closed, gone);
      resolve(answer);
    };
    const answered = (/** @type {any} */ { data }) => end(data);
    // It may close before it answers, and then never does; or because of what it is told to do, with its answer on the way.
    const gone = () => setTimeout(() => end(null), 1000);
    messages.addMessageListener(channel, answered);
    holder.addEventListener(closed, gone);
    messages.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`, false);
  });
}

/** Pages that swap their content change the address without a load: nothing is injected anew, so the gate listens. */

/** How long the page must be quiet (ms) before its new content is taken to be there, and how long it is waited for. */
const QUIET_MS = 300;
const LONGEST_WAIT_MS = 4_000;

/** @param listener called once the content of a new address is there; a jump within the page is none */
export function onAddressChange(listener: () => unknown): void {
  let known = addressOf(location);
  const look = async () => {
    const address = addressOf(location);
    if (address === known) return;
    known = address;
    await quiet(document);
    if (addressOf(location) === address) listener();
  };
  // Where the browser has no Navigation API only back and forward are noticed.
  const { navigation } = globalThis as { navigation?: Navigation };
  let isReplaced = false;
  navigation?.addEventListener('navigate', ({ navigationType }) => {
    // Endless pages replace the address while one scrolls: nobody has gone anywhere.
    isReplaced = navigationType === 'replace';
  });
  if (navigation) navigation.addEventListener('navigatesuccess', () => void (isReplaced || look()));
  else globalThis.addEventListener('popstate', () => void look());
}

function addressOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

function quiet(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve();
    };
    let timer = setTimeout(done, QUIET_MS);
    const limit = setTimeout(done, LONGEST_WAIT_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET_MS);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

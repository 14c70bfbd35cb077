/** The built extension in a Firefox of its own, with the acts of a person and a look into what they see. */
import path from 'node:path';
import { startFirefox } from '../../../scripts/drive/firefox.mjs';
import { until } from '../../../scripts/drive/until.mjs';

const FIREFOX_BUILD = path.resolve('dist/firefox');

export type FirefoxRig = Awaited<ReturnType<typeof launchFirefox>>;

interface PrivilegedWindow {
  readonly windowUtils: { setHandlingUserInput(is: boolean): { destruct(): void } };
}

/** Permissions are asked for by real clicks; the browser answers its prompt with a yes by itself. */
export async function launchFirefox() {
  const firefox = await startFirefox({
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const id = await firefox.install(FIREFOX_BUILD);

  /** The text of an element of the popup; null when there is none. */
  const popupText = (selector: string): Promise<string | null> =>
    firefox.inPopup(
      (popup: Window, wanted: string) => popup.document.querySelector(wanted)?.textContent ?? null,
      selector,
    );
  const isReaderOpen = (): Promise<boolean> =>
    firefox.inPage(() => document.querySelector('[data-broadsheet="reader"]') !== null);

  return {
    open: firefox.go,
    inPage: firefox.inPage,
    close: firefox.close,
    /** Clicks the toolbar button and waits until the popup says something. */
    async openPopup(): Promise<'article' | 'refused'> {
      await firefox.closePopup();
      await firefox.clickToolbarButton(id);
      return until('the popup says something', async () => {
        const state = await firefox.inPopup((popup: Window) => popup.document.body?.dataset.state);
        return state === 'reading' ? undefined : state;
      });
    },
    popupText,
    inPopup: firefox.inPopup,
    /** A click in the popup that counts as a person's: permissions are granted only while one is handled. */
    async clickInPopup(selector: string): Promise<void> {
      await firefox.inPopup((popup: Window & PrivilegedWindow, wanted: string) => {
        const handling = popup.windowUtils.setHandlingUserInput(true);
        try {
          popup.document.querySelector<HTMLElement>(wanted)?.click();
        } finally {
          handling.destruct();
        }
      }, selector);
    },
    isReaderOpen,
    whenReaderOpen: () => until('the reader is open', isReaderOpen),
    whenReaderClosed: () => until('the reader is closed', async () => !(await isReaderOpen())),
    /** The text of one element of the reader. Its root is closed to the page, not to the browser. */
    readerText: (selector: string): Promise<string | null> =>
      firefox.inPage((wanted: string) => {
        const host = document.querySelector('[data-broadsheet="reader"]') as
          | (Element & { openOrClosedShadowRoot?: ShadowRoot })
          | null;
        return host?.openOrClosedShadowRoot?.querySelector(wanted)?.textContent ?? null;
      }, selector),
    press: firefox.press,
    endBackground: () =>
      firefox.inBrowser(async (extensionId: string) => {
        const { WebExtensionPolicy } = globalThis as unknown as {
          WebExtensionPolicy: {
            getByID(id: string): { extension: { terminateBackground(options: object): Promise<void> } };
          };
        };
        await WebExtensionPolicy.getByID(extensionId).extension.terminateBackground({
          ignoreDevToolsAttached: true,
          disableResetIdleForTest: true,
        });
      }, id),
  };
}

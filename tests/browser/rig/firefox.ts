/** The built extension in a Firefox of its own, with the acts of a person and a look into what they see. */
import path from 'node:path';
import { startFirefox } from '../../../scripts/drive/firefox.mjs';
import { runInFrame } from '../../../scripts/drive/firefox-frame.mjs';
import { until } from '../../../scripts/drive/until.mjs';

const FIREFOX_BUILD = path.resolve('dist/firefox');

export type FirefoxRig = Awaited<ReturnType<typeof launchFirefox>>;

interface PrivilegedWindow {
  synthesizeMouseEvent(type: string, x: number, y: number, event: object): void;
}

/** To the browser, a closed root is open. */
interface ReaderHost extends Element {
  readonly openOrClosedShadowRoot: ShadowRoot;
}

interface Options {
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** All of its windows are private, and the extension may work in them. */
  readonly isPrivate?: boolean;
}

/** Permissions are asked for by real clicks; the browser answers its prompt with a yes by itself. */
export async function launchFirefox({ preferences = {}, isPrivate = false }: Options = {}) {
  const firefox = await startFirefox({
    preferences: {
      'extensions.webextOptionalPermissionPrompts': false,
      'browser.privatebrowsing.autostart': isPrivate,
      ...preferences,
    },
  });
  await firefox.inBrowser(watchErrors);
  const id = await firefox.install(FIREFOX_BUILD, { inPrivateWindows: isPrivate });

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
    /** Installs it once more over itself, as an update does. */
    update: (): Promise<string> => firefox.install(FIREFOX_BUILD, { inPrivateWindows: isPrivate }),
    /** Clicks the toolbar button and waits until the popup says something. */
    async openPopup(): Promise<'article' | 'refused'> {
      await firefox.closePopup();
      await firefox.clickToolbarButton(id);
      return until('the popup says something', async () => {
        const state = await firefox.inPopup((popup: Window) => popup.document.body?.dataset.state);
        return state === 'reading' ? undefined : state;
      });
    },
    clickToolbarButton: () => firefox.clickToolbarButton(id),
    closePopup: firefox.closePopup,
    popupText,
    inPopup: firefox.inPopup,
    /** A click of the mouse in the popup, as a person's: permissions and the clipboard are had by no other. */
    async clickInPopup(selector: string): Promise<void> {
      await firefox.inPopup((popup: Window & PrivilegedWindow, wanted: string) => {
        const element = popup.document.querySelector(wanted);
        if (!element) throw new Error(`no ${wanted} in the popup`);
        element.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = element.getBoundingClientRect();
        for (const type of ['mousedown', 'mouseup'])
          popup.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
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
    /**
     * A click of the mouse, as a person's: the clipboard is had by no other. Where it stands once it stands still, for a
     * typeface that comes late moves it, and once the popup is gone, for a click beside that one does nothing but close it.
     */
    async clickInReader(selector: string): Promise<void> {
      await firefox.closePopup();
      const { x, y } = await firefox.inPage(async (wanted: string) => {
        const host = document.querySelector('[data-broadsheet="reader"]') as ReaderHost;
        const element = host.openOrClosedShadowRoot.querySelector(wanted) as HTMLElement;
        let [last, box] = [new DOMRect(), new DOMRect()];
        for (let frames = 0; frames < 60; frames += 1) {
          element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          [last, box] = [box, element.getBoundingClientRect()];
          if (last.x === box.x && last.y === box.y && document.fonts.status === 'loaded') break;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector);
      await firefox.clickAt(x, y);
    },
    scrollReaderToEnd: () =>
      firefox.inPage(() => {
        const host = document.querySelector('[data-broadsheet="reader"]') as ReaderHost;
        const dialog = host.openOrClosedShadowRoot.querySelector('dialog') as HTMLElement;
        dialog.scrollTo(0, dialog.scrollHeight);
      }),
    focusInReader: (selector: string) =>
      firefox.inPage((wanted: string) => {
        const host = document.querySelector('[data-broadsheet="reader"]') as ReaderHost;
        (host.openOrClosedShadowRoot.querySelector(wanted) as HTMLElement).focus();
      }, selector),
    /** Stops the process of the page, which then answers nothing. @returns lets it go on */
    async freezePage(): Promise<() => void> {
      const pid: number = await firefox.inBrowser(pageProcess);
      process.kill(pid, 'SIGSTOP');
      return () => process.kill(pid, 'SIGCONT');
    },
    /** What nobody caught in scripts of the extension, wherever they run, since the browser started. */
    errors: (): Promise<readonly string[]> =>
      firefox.inBrowser(() => (window as unknown as WatchedWindow).errorsOfExtensions),
    /** Runs a function in the browser's own window. */
    inBrowser: firefox.inBrowser,
    clickAt: firefox.clickAt,
    press: firefox.press,
    pressAltAnd: firefox.pressAltAnd,
    click: firefox.click,
    type: firefox.type,
    switchToTab: firefox.switchToTab,
    goBack: firefox.goBack,
    openTab: firefox.openTab,
    /** Clicks the right button on an element of the page and chooses an entry of the menu. */
    async chooseFromContextMenuOf(selector: string, label: string): Promise<void> {
      await firefox.rightClick(selector);
      await firefox.chooseFromContextMenu(label);
    },
    /** What the toolbar button shows and says. */
    button: (): Promise<{ text: string; title: string }> => firefox.inBrowser(buttonOf, id),
    /** What Firefox would tell a person at install, line by line. @param permission one more than the built ones */
    installWarnings: (permission?: string): Promise<string[]> =>
      firefox.inBrowser(wordPermissions, id, permission ? [permission] : []),
    /** As a person gives a command a key, in the list of the browser. */
    giveKey: (command: string, key: string): Promise<void> =>
      firefox.inBrowser(
        async (extensionId: string, name: string, shortcut: string) => {
          const { WebExtensionPolicy } = globalThis as unknown as {
            WebExtensionPolicy: {
              getByID(id: string): {
                extension: { shortcuts: { updateCommand(change: object): Promise<void> } };
              };
            };
          };
          await WebExtensionPolicy.getByID(extensionId).extension.shortcuts.updateCommand({ name, shortcut });
        },
        id,
        command,
        key,
      ),
    /** Runs a function in a tab, by the end of its address, whichever is in front; it is given the window of its page. */
    async inTab<A extends unknown[], T>(
      ending: string,
      script: (page: never, ...args: A) => T,
      ...args: A
    ): Promise<Awaited<T>> {
      const answer = await firefox.inBrowser(runInFrame, ending, String(script), args);
      if (!answer) throw new Error(`no tab at ${ending}, or it was closed before it answered`);
      if (answer.error) throw new Error(answer.error);
      return answer.value;
    },
    clipboardText: (): Promise<string> => firefox.inBrowser(readClipboard),
    endBackground: () => firefox.inBrowser(endBackground, id, 0),
    /** The same a while later, whatever it does then. */
    endBackgroundAfter: (ms: number): Promise<void> => firefox.inBrowser(endBackground, id, ms),
    whenBackgroundEnded: () =>
      until('the background has ended', () =>
        firefox.inBrowser(() => document.body.dataset.ending === undefined),
      ),
    /** How often one was ended that ran. */
    endedBackgrounds: (): Promise<number> =>
      firefox.inBrowser(() => Number(document.body.dataset.ended ?? 0)),
  };
}

/** Runs in the browser's window. */
function pageProcess(): number {
  const { gBrowser } = globalThis as unknown as {
    gBrowser: { selectedBrowser: { frameLoader: { remoteTab: { osPid: number } } } };
  };
  return gBrowser.selectedBrowser.frameLoader.remoteTab.osPid;
}

interface ScriptError {
  readonly sourceName: string;
  readonly flags: number;
  readonly errorMessage: string;
}

interface WatchedWindow {
  errorsOfExtensions: string[];
}

/** Runs in the browser's window, from the start: of its console Firefox keeps the last 250 messages alone. */
function watchErrors(): void {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own objects have no types here.
  const { Components, Services } = globalThis as any;
  const { nsIScriptError } = Components.interfaces;
  const errors: string[] = [];
  (window as unknown as WatchedWindow).errorsOfExtensions = errors;
  Services.console.registerListener({
    observe(message: object) {
      if (!(message instanceof nsIScriptError)) return;
      const { sourceName, flags, errorMessage } = message as ScriptError;
      if (!sourceName.startsWith('moz-extension:') || flags & nsIScriptError.warningFlag) return;
      // Firefox's own note of a promise whose script is gone: nobody is there who could catch it.
      if (
        /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(
          errorMessage,
        )
      )
        return;
      errors.push(`${errorMessage} in ${sourceName}`);
    },
  });
}

interface EndableExtension {
  readonly backgroundState: string;
  terminateBackground(options: object): Promise<void>;
}

/** Runs in the browser's window. @param afterMs with none it is waited for */
async function endBackground(extensionId: string, afterMs: number): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as {
    WebExtensionPolicy: { getByID(id: string): { extension: EndableExtension } };
  };
  const { extension } = WebExtensionPolicy.getByID(extensionId);
  const { dataset } = document.body;
  const end = async () => {
    if (extension.backgroundState === 'running') dataset.ended = String(Number(dataset.ended ?? 0) + 1);
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    delete dataset.ending;
  };
  dataset.ending = '';
  if (afterMs > 0) setTimeout(end, afterMs);
  else await end();
}

/** Runs in the browser's window. */
function buttonOf(extensionId: string): { text: string; title: string } {
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  const button = document.querySelector(`#${widget} .unified-extensions-item-action-button`);
  return { text: button?.getAttribute('badge') ?? '', title: button?.getAttribute('tooltiptext') ?? '' };
}

/** Runs in the browser's window. */
function wordPermissions(extensionId: string, more: readonly string[]): readonly string[] {
  // biome-ignore lint/suspicious/noExplicitAny: as below.
  const { ChromeUtils, WebExtensionPolicy } = globalThis as any;
  const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  const { permissions, origins } = WebExtensionPolicy.getByID(extensionId).extension.getRequiredPermissions();
  const asked = { permissions: [...permissions, ...more], origins };
  return ExtensionData.formatPermissionStrings({ permissions: asked, appName: 'Firefox' }).msgs;
}

/** Runs in the browser's window. */
function readClipboard(): string {
  // biome-ignore lint/suspicious/noExplicitAny: the browser's own objects have no types here.
  const { Components, Services } = globalThis as any;
  const { classes, interfaces } = Components;
  const transferable = classes['@mozilla.org/widget/transferable;1'].createInstance(
    interfaces.nsITransferable,
  );
  transferable.init(null);
  transferable.addDataFlavor('text/plain');
  Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
  const data: { value?: { QueryInterface(type: unknown): { data: string } } } = {};
  transferable.getTransferData('text/plain', data);
  return data.value?.QueryInterface(interfaces.nsISupportsString).data ?? '';
}

/** What a person does in the reader in Firefox, and sees there. Its root is closed to the page, not to the browser. */
import { until } from '../../../scripts/drive/until.mjs';
import type { FirefoxRig } from './firefox.ts';

/** Keys without a character, as WebDriver has them. */
export const KEYS = {
  tab: '\uE004',
  enter: '\uE007',
  escape: '\uE00C',
  pageUp: '\uE00E',
  pageDown: '\uE00F',
  end: '\uE010',
  home: '\uE011',
  left: '\uE012',
  up: '\uE013',
  right: '\uE014',
  down: '\uE015',
} as const;

export type FirefoxReader = ReturnType<typeof readerIn>;

export function readerIn(rig: FirefoxRig) {
  /** Runs a function in the page, with the reader's root and what else it is given. */
  const run = <A extends unknown[], T>(act: (root: ShadowRoot, ...args: A) => T, ...args: A): Promise<T> =>
    rig.inPage(
      new Function(
        '...args',
        `const host = document.querySelector('[data-broadsheet="reader"]');
        return (${act})(host.openOrClosedShadowRoot, ...args);`,
      ),
      ...args,
    );
  return {
    run,
    /** Goes to an address, and opens the reader by its key. */
    async open(url: string): Promise<void> {
      await rig.open(url);
      await rig.pressAltAnd('r');
      await rig.whenReaderOpen();
    },
    /** Of one element, by name; null when there is none. */
    attributes: (selector: string): Promise<Readonly<Record<string, string>> | null> =>
      run((root, wanted) => {
        const element = root.querySelector(wanted);
        return element && Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
      }, selector),
    /** The text of what has the focus. */
    focused: (): Promise<string | null> => run((root) => root.activeElement?.textContent ?? null),
    /** How far it is scrolled, in CSS pixels. */
    scrollTop: (): Promise<number> => run((root) => root.querySelector('dialog')?.scrollTop ?? -1),
  };
}

/** Gives the page a window of this width, narrower than Firefox's own can be; null gives it back all of it. */
export async function narrow(rig: FirefoxRig, width: number | null): Promise<void> {
  await rig.inBrowser(
    (wanted: string) => {
      const { gBrowser } = globalThis as unknown as { gBrowser: { selectedBrowser: HTMLElement } };
      gBrowser.selectedBrowser.style.maxWidth = wanted;
    },
    width === null ? '' : `${width}px`,
  );
  await until('the window is as wide', () =>
    rig.inPage(
      (wanted: number | null) => (wanted === null ? innerWidth > 1000 : innerWidth === wanted),
      width,
    ),
  );
}

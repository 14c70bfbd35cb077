/** Starts Firefox in a profile of its own, with the means to install the extension and to click its button. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { requireBrowser } from '../find-browser.mjs';
import { chooseFromContextMenu, inputOf, pressAltAnd } from './firefox-input.mjs';
import { clickToolbarButton, hidePopup, inPopup, popupScreenshot } from './firefox-popup.mjs';
import { connectMarionette } from './marionette.mjs';
import { until } from './until.mjs';

/** A profile without first-run pages, default-browser questions, updates, reports, and pages that nobody will look at. */
const PREFERENCES = {
  'marionette.port': 0,
  'remote.prefs.recommended': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'termsofuse.bypassNotification': true,
  'app.update.disabledForTesting': true,
  'xpinstall.signatures.required': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.topsites.useRemoteSetting': false,
  'browser.urlbar.quicksuggest.enabled': false,
  'browser.region.update.enabled': false,
  'browser.ml.enable': false,
  'extensions.getAddons.cache.enabled': false,
};

/**
 * @typedef {Awaited<ReturnType<typeof startFirefox>>} Firefox
 */

/**
 * @param {object} [options]
 * @param {boolean} [options.headless] true unless told
 * @param {Readonly<Record<string, string | number | boolean>>} [options.preferences]
 */
export async function startFirefox({ headless = true, preferences = {} } = {}) {
  const executable = await requireBrowser('firefox');
  const profile = await mkdtemp(path.join(tmpdir(), 'broadsheet-firefox-'));
  await writeFile(path.join(profile, 'user.js'), userJs({ ...PREFERENCES, ...preferences }));
  const child = spawn(executable, flags({ headless, profile }), {
    stdio: 'ignore',
    env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });

  const close = async () => {
    marionette?.close();
    child.kill('SIGKILL');
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  /** @type {import('./marionette.mjs').Marionette | undefined} */
  let marionette;
  try {
    marionette = await connectMarionette(await portOf(profile, child));
    await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { ...commandsOf(marionette), close, /** Resolves when the browser ends. */ ended };
}

/** @param {import('./marionette.mjs').Marionette} marionette */
function commandsOf(marionette) {
  const { send } = marionette;
  return {
    /** @param {string} url */
    go: (url) => send('WebDriver:Navigate', { url }),

    goBack: () => send('WebDriver:Back'),

    /** Goes to an address in a new tab. @param {string} url */
    openTab: async (url) => {
      const { handle } = await send('WebDriver:NewWindow', { type: 'tab' });
      await send('WebDriver:SwitchToWindow', { handle });
      await send('WebDriver:Navigate', { url });
    },

    /**
     * @param {string} folder
     * @param {{ inPrivateWindows?: boolean }} [options] whether it may work there; it may not unless told
     * @returns {Promise<string>} the extension's id
     */
    install: async (folder, { inPrivateWindows = false } = {}) => {
      const { value } = await send('Addon:Install', {
        path: path.resolve(folder),
        temporary: true,
        allowPrivateBrowsing: inPrivateWindows,
      });
      return value;
    },

    /**
     * Runs a function in the page, out of sight of its scripts and with the browser's eyes: closed roots are open.
     * @param {Function} script @param {unknown[]} args
     */
    inPage: (script, ...args) => execute(marionette, 'content', script, args),

    /**
     * Runs a function in the browser's own window.
     * @param {Function} script @param {unknown[]} args
     */
    inBrowser: (script, ...args) => execute(marionette, 'chrome', script, args),

    /** A click on the toolbar button, as a person does. @param {string} id */
    clickToolbarButton: (id) => clickToolbarButton(marionette, id),

    /**
     * Runs a function in the popup with its window as the first argument; undefined while no popup is open.
     * @param {Function | string} script @param {unknown[]} args
     */
    inPopup: (script, ...args) => inPopup(marionette, script, args),

    ...inputOf(marionette),

    /** Presses a letter with Alt, as a shortcut of the browser's window. @param {string} letter */
    pressAltAnd: (letter) => execute(marionette, 'chrome', pressAltAnd, [letter]),

    /** Chooses an entry of the context menu that is open or about to be. @param {string} label */
    chooseFromContextMenu: (label) =>
      until('the context menu is open', () => execute(marionette, 'chrome', chooseFromContextMenu, [label])),

    /** Goes to the tab whose address ends so, once there is one. @param {string} ending */
    switchToTab: (ending) => until(`a tab at ${ending}`, () => switchToTab(marionette, ending)),

    /** Closes the popup that is open, if one is: a click on the button would close it too, and open none. */
    closePopup: () => until('the popup is closed', () => execute(marionette, 'chrome', hidePopup, [])),

    popupScreenshot: () => popupScreenshot(marionette),

    /** @returns {Promise<Buffer>} the visible part of the page, as PNG */
    screenshot: async () => {
      const { value } = await send('WebDriver:TakeScreenshot', { full: false });
      return Buffer.from(value, 'base64');
    },
  };
}

/**
 * @param {import('./marionette.mjs').Marionette} marionette
 * @param {'chrome' | 'content'} context
 * @param {Function} script
 * @param {unknown[]} args
 */
async function execute(marionette, context, script, args) {
  await marionette.send('Marionette:SetContext', { value: context });
  try {
    const { value } = await marionette.send('WebDriver:ExecuteScript', {
      script: `return (${script})(...arguments)`,
      args,
      newSandbox: true,
      sandbox: 'system',
    });
    return value;
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/**
 * @param {import('./marionette.mjs').Marionette} marionette
 * @param {string} ending
 * @returns {Promise<boolean>} false when there is no such tab
 */
async function switchToTab({ send }, ending) {
  for (const handle of await send('WebDriver:GetWindowHandles')) {
    await send('WebDriver:SwitchToWindow', { handle });
    const { value: url } = await send('WebDriver:GetCurrentURL');
    if (url.endsWith(ending)) return true;
  }
  return false;
}

/** @param {{ headless: boolean, profile: string }} options */
function flags({ headless, profile }) {
  const own = ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile];
  const size = ['--width', '1280', '--height', '1000'];
  return [...(headless ? ['-headless'] : []), ...own, ...size, 'about:blank'];
}

/** @param {Readonly<Record<string, unknown>>} preferences */
function userJs(preferences) {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return lines.join('\n');
}

/**
 * Firefox chooses the port and writes it into the profile.
 * @param {string} profile
 * @param {import('node:child_process').ChildProcess} child
 */
async function portOf(profile, child) {
  const port = await until(
    'Firefox opens its remote port',
    async () => {
      if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}`);
      return readFile(path.join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    },
    60_000,
  );
  return Number(port);
}

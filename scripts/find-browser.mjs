/**
 * Finds an installed browser. An environment variable names one outright; then the places where each system
 * puts them, then the PATH. Imports nothing but Node itself.
 */
import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/**
 * @typedef {'chromium' | 'firefox'} Engine
 * @typedef {object} FoundBrowser
 * @property {Engine} engine
 * @property {string} executable
 */

const VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Names on the PATH. Distributions build Chromium with extensions loadable; it comes first. */
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Below each of the folders where programs are installed. */
const PLACES = {
  linux: {
    chromium: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    firefox: ['/usr/lib/firefox/firefox', '/opt/firefox/firefox', '/snap/bin/firefox'],
  },
  darwin: {
    chromium: [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/**
 * @param {Engine} engine
 * @returns {Promise<FoundBrowser | null>}
 */
export async function findBrowser(engine) {
  for (const executable of candidates(engine)) {
    if (await isExecutable(executable)) return { engine, executable };
  }
  return null;
}

/**
 * @param {Engine} engine
 * @returns {Promise<string>} the executable
 * @throws with what to do when there is none
 */
export async function requireBrowser(engine) {
  const found = await findBrowser(engine);
  if (!found) throw new Error(adviceFor(engine));
  return found.executable;
}

/** How to get a browser on this system, in one sentence. @param {Engine} engine */
export function adviceFor(engine) {
  const name = engine === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge';
  const how = {
    linux: engine === 'firefox' ? 'sudo apt-get install firefox-esr' : 'sudo apt-get install chromium',
    darwin: engine === 'firefox' ? 'brew install --cask firefox' : 'brew install --cask chromium',
    win32: engine === 'firefox' ? 'winget install Mozilla.Firefox' : 'winget install Google.Chrome',
  };
  const command = how[/** @type {keyof typeof how} */ (process.platform)] ?? how.linux;
  return `No ${name} was found: install one (for example: ${command}), or put its path into ${VARIABLE[engine]}.`;
}

/** @param {Engine} engine @returns {string[]} */
function candidates(engine) {
  const named = process.env[VARIABLE[engine]];
  // A browser somebody named is the one they mean: falling back to another would test the wrong one.
  if (named) return [named];
  return [...onPath(engine), ...inPlaces(engine)];
}

/** @param {Engine} engine @returns {string[]} */
function onPath(engine) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return NAMES[engine].flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)));
}

/** @param {Engine} engine @returns {string[]} */
function inPlaces(engine) {
  const { HOME = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
  switch (process.platform) {
    case 'darwin':
      return below(['/Applications', path.join(HOME, 'Applications')], PLACES.darwin[engine]);
    case 'win32':
      return below(
        [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA],
        PLACES.win32[engine],
      );
    default:
      return PLACES.linux[engine];
  }
}

/** @param {string[]} folders @param {string[]} files @returns {string[]} */
function below(folders, files) {
  return folders.filter(Boolean).flatMap((folder) => files.map((file) => path.join(folder, file)));
}

/** @param {string} file */
async function isExecutable(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** The options page: how to read, where the reader opens by itself, what was removed, and the settings as a file. */
import {
  APPEARANCE_CHOICES,
  changeSettings,
  DEFAULTS,
  loadSettings,
  onSettingsChanged,
  type Settings,
} from '../platform/settings.ts';
import { lookUpWords } from '../platform/words.ts';
import { applyAppearance, followSystem } from '../view/appearance.ts';
import { createAppearanceControls } from '../view/appearance-controls.ts';
import { localize } from '../view/localize.ts';
import { notKept } from '../view/not-kept.ts';
import { createParsingPolicy } from '../view/parse-inert.ts';
import { say, speakWith } from '../view/say.ts';
import { manageBlocking } from './blocking.ts';
import { buttonById, byId, formById, inputById } from './by-id.ts';
import { manageCustomCss } from './custom-css.ts';
import { fontLister } from './font-lister.ts';
import { manageMarkdownTemplate } from './markdown-template.ts';
import { createPreview } from './preview.ts';
import { manageRecipes } from './recipes-part.ts';
import { exportSettings, readSettingsFile } from './settings-file.ts';
import { manageSites } from './site-lists.ts';
import { createStatus } from './status.ts';
import { manageTotals } from './totals-part.ts';
import { showWhereKept } from './where-kept.ts';

/** Settings that are a tick, by the id of its box. */
const SWITCHES = ['joinPages', 'badge', 'totals'] as const;
/** As shown. Loaded before anything can be changed. */
let settings: Settings = DEFAULTS;

speakWith(lookUpWords);
localize(document);
createParsingPolicy();
const tell = createStatus(byId('status'));
const controls = createAppearanceControls(document, { ...APPEARANCE_CHOICES, ...fontLister(window) }, change);
const preview = createPreview(byId('preview'), document);
const customCss = manageCustomCss(document, change);
byId('controls').append(controls.element);
byId('custom-css').append(customCss.element);
const markdownTemplate = manageMarkdownTemplate(document, change);
byId('markdown-template').append(markdownTemplate.element);
followSystem(document.documentElement, () => settings);
followSystem(preview.root, () => settings);
byId('export').addEventListener('click', () => exportSettings(settings, document));
byId('import').addEventListener('click', () => inputById('import-file').click());
inputById('import-file').addEventListener('change', () => void importFile());
byId('reset').addEventListener('click', () => confirmReset().showModal());
confirmReset().addEventListener('close', () => {
  if (confirmReset().returnValue === 'reset') void store(DEFAULTS, say('settingsReset'));
  confirmReset().returnValue = '';
});
for (const name of SWITCHES) {
  inputById(name).addEventListener('change', () => change({ [name]: inputById(name).checked }));
}
onSettingsChanged(show);
void start();

async function start(): Promise<void> {
  show(await loadSettings());
  await manageSites({
    everySite: inputById('every-site'),
    sites: byId('sites'),
    addSite: formById('add-site'),
    neverSites: byId('never-sites'),
    addNever: formById('add-never'),
    tell,
  });
  await manageBlocking({
    levels: byId('blocking-levels'),
    access: byId('blocking-access'),
    allow: buttonById('allow-blocking'),
    disallow: buttonById('disallow-blocking'),
    unblocked: byId('unblocked-sites'),
    change,
    tell,
  });
  await manageRecipes({
    list: byId('recipes'),
    exportAll: buttonById('export-recipes'),
    importButton: buttonById('import-recipes'),
    importFile: inputById('recipes-file'),
    tell,
  });
  await manageTotals({
    shown: byId('totals-shown'),
    clear: byId('clear-totals') as HTMLButtonElement,
    confirm: byId('confirm-clear') as HTMLDialogElement,
    what: byId('clear-what'),
    tell,
  });
  await showWhereKept(byId('where-kept'));
  document.body.dataset.state = 'ready';
}

function show(changed: Settings): void {
  settings = changed;
  controls.show(settings);
  preview.show(settings);
  customCss.show(settings.customCss);
  markdownTemplate.show(settings.markdownTemplate);
  for (const name of SWITCHES) inputById(name).checked = settings[name];
  applyAppearance(document.documentElement, settings);
}

function change(part: Partial<Settings>): void {
  show({ ...settings, ...part });
  void store(part);
}

async function importFile(): Promise<void> {
  const input = inputById('import-file');
  const [file] = input.files ?? [];
  input.value = ''; // The same file may be chosen again.
  if (!file) return;
  const imported = await readSettingsFile(file);
  if (imported) await store(imported, say('settingsRead', file.name));
  else tell(say('noSettingsFile', file.name));
}

async function store(changed: Partial<Settings>, done = ''): Promise<void> {
  const outcome = await changeSettings(changed);
  if (outcome !== 'kept') show(await loadSettings());
  tell(notKept(outcome) || done);
}

function confirmReset(): HTMLDialogElement {
  return byId('confirm-reset') as HTMLDialogElement;
}

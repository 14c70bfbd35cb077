/** The popup: the article of the current tab, or why there is none, and what can be done with it. */
import type { Article } from '../article/types.ts';
import { browser } from '../platform/browser.ts';
import { askPage, type ReaderState } from '../platform/messages.ts';
import { loadSettings, onSettingsChanged, type Settings } from '../platform/settings.ts';
import { hostOf } from '../platform/sites.ts';
import { lookUpWords } from '../platform/words.ts';
import { applyAppearance, followSystem } from '../view/appearance.ts';
import { renderInPortions } from '../view/article.ts';
import { renderDetails } from '../view/details.ts';
import { createElements } from '../view/element.ts';
import { localize } from '../view/localize.ts';
import { createParsingPolicy } from '../view/parse-inert.ts';
import { renderRefusal } from '../view/refusal.ts';
import { renderRemoved } from '../view/removed.ts';
import { say, speakWith } from '../view/say.ts';
import { type Refusal, sentenceFor } from '../view/sentences.ts';
import { closedPage } from './closed-pages.ts';
import { connectExport } from './export.ts';
import { readPatiently, SILENT_MS } from './read-patiently.ts';
import type { ReadableTab } from './read-tab.ts';
import { showSiteSwitches } from './site-switches.ts';

/** More than ordinary articles have: of a book, the first pages are there at once. */
const FIRST_NODES = 5_000;
/** Reasons that hold now, and may not in a moment. */
const MAY_PASS: ReadonlySet<Refusal> = new Set(['no-answer', 'stopped', 'empty']);

const main = byId('main');
/** What is in it until the page is read. */
const whileReading = [...main.childNodes];
const openReader = button('open-reader');
const print = button('print');

speakWith(lookUpWords);
localize(document);
createParsingPolicy();
button('open-options').addEventListener('click', () => {
  void browser.runtime.openOptionsPage().then(() => window.close());
});
void loadSettings().then((settings) => {
  let current = settings;
  const apply = (changed: Settings) => {
    current = changed;
    applyAppearance(document.documentElement, current);
  };
  apply(settings);
  onSettingsChanged(apply);
  followSystem(document.documentElement, () => current);
});
show().catch(failed);

async function show(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? '';
  // From the browser, never from the page: a page can call itself anything.
  const host = hostOf(url);
  byId('host').textContent = host;
  if (/^https?:/.test(url) && !closedPage(url)) void showSwitches(host);

  await read({ id: tab?.id, url: tab?.url, status: tab?.status });
}

async function read(tab: ReadableTab): Promise<void> {
  const reading = await readPatiently(tab, byId('slow'));
  if (reading.ok) showArticle(reading.article, tab.id as number);
  else if (MAY_PASS.has(reading.reason)) offerAgain(reading.reason, tab);
  else showRefusal(reading.reason);
}

function offerAgain(reason: Refusal, tab: ReadableTab): void {
  const again = createElements(document)('button', { type: 'button', id: 'again' }, say('tryAgain'));
  again.addEventListener('click', () => {
    main.replaceChildren(...whileReading);
    main.setAttribute('aria-label', say('article'));
    main.setAttribute('aria-busy', 'true');
    document.body.dataset.state = 'reading';
    delete document.body.dataset.reason;
    main.focus();
    readAgain(tab).catch(failed);
  });
  const hasFocus = document.activeElement === document.body || main.contains(document.activeElement);
  showRefusal(reason, again);
  // Somebody may be at one of the switches below.
  if (hasFocus) again.focus();
}

/** A tab that had nothing in it may have come to another address: then all that the popup says is of another page. */
async function readAgain({ id, url }: ReadableTab): Promise<void> {
  const tab = id === undefined ? undefined : await browser.tabs.get(id);
  if (tab?.url !== url) location.reload();
  else await read({ id, url, status: tab?.status });
}

function failed(error: unknown): void {
  console.error('The popup failed.', error);
  showRefusal('no-answer');
}

function showArticle(article: Article, tabId: number): void {
  const portions = renderInPortions(article, { document, embeds: 'tab' }, FIRST_NODES);
  const rendered = portions.next().value;
  // Above the picture: what was removed is seen without scrolling.
  rendered.querySelector('header')?.after(renderRemoved(article.removed, document));
  main.replaceChildren(rendered, renderDetails(article, document));
  finish('article');
  main.focus(); // So that arrow keys and space scroll.

  openReader.addEventListener('click', () => void askThenClose(askPage(tabId, 'openReader')));
  print.addEventListener('click', () => void askThenClose(askPage(tabId, 'doInReader', 'print')));
  connectExport({
    article,
    whenWhole: inTurns(portions),
    tabId,
    shown: main,
    last: button('export-last'),
    more: byId('export-more') as HTMLDetailsElement,
    formats: byId('export-formats'),
    tell,
  });
  for (const action of [openReader, print]) action.disabled = false;
}

/** The popup answers in between. */
async function inTurns(steps: Iterator<unknown>): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve));
  while (!steps.next().done);
}

function showRefusal(reason: Refusal, action?: HTMLButtonElement): void {
  document.body.dataset.reason = reason;
  main.replaceChildren(renderRefusal(sentenceFor(reason), document, action));
  main.removeAttribute('aria-label');
  finish('refused');
}

function finish(state: 'article' | 'refused'): void {
  main.removeAttribute('aria-busy');
  document.body.dataset.state = state;
}

async function askThenClose(asked: Promise<ReaderState>): Promise<void> {
  const timer = setTimeout(() => tell(say('slowReader')), SILENT_MS);
  try {
    const { open, reason } = await asked;
    if (open) window.close();
    else showRefusal(reason ?? 'no-answer');
  } catch (error) {
    console.error('The reader was not opened.', error);
    showRefusal('no-answer');
  } finally {
    clearTimeout(timer);
    tell('');
  }
}

async function showSwitches(host: string): Promise<void> {
  await showSiteSwitches(host, {
    group: byId('sites'),
    always: button('always-here'),
    never: button('never-here'),
    block: button('block-here'),
    blockHint: byId('block-hint'),
    blockRest: button('block-rest'),
    tell,
  });
}

/** Shown, and read out by screen readers. */
function tell(sentence: string): void {
  byId('status').textContent = sentence;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id} in popup.html`);
  return element;
}

function button(id: string): HTMLButtonElement {
  return byId(id) as HTMLButtonElement;
}

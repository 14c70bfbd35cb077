/** What must be of a page after the reader has closed as it was before it opened. */
import type { Page as Tab } from 'puppeteer-core';

export type PageState = Readonly<Record<string, string | number>>;

export async function stateOf(tab: Tab): Promise<PageState> {
  return { ...(await tab.evaluate(seenByPage)), ...(await listenersOf(tab)) };
}

/** @returns a line for each thing that differs */
export function differences(before: PageState, after: PageState): readonly string[] {
  return Object.keys(before)
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name}: ${shown(before[name])} became ${shown(after[name])}`);
}

/** Runs in the page. */
export function seenByPage(): Record<string, string | number> {
  const pathTo = (element: Element | null): string =>
    element ? `${pathTo(element.parentElement)}>${element.localName}` : '';
  const bodyStyle = getComputedStyle(document.body);
  return {
    markup: document.documentElement.outerHTML,
    'children of the document': document.childNodes.length,
    'scrolled down': scrollY,
    'scrolled across': scrollX,
    focus: pathTo(document.activeElement),
    selection: String(getSelection()),
    inert: document.querySelectorAll('[inert], [aria-hidden]').length,
    'style sheets': document.styleSheets.length,
    'adopted style sheets': document.adoptedStyleSheets.length,
    fonts: document.fonts.size,
    highlights: CSS.highlights.size,
    frames: window.length,
    ...Object.fromEntries(
      [...bodyStyle].map((name) => [`${name} of the body`, bodyStyle.getPropertyValue(name)]),
    ),
    history: history.length,
    title: document.title,
    address: location.href,
  };
}

/** Of scripts in every world, ours too. */
async function listenersOf(tab: Tab): Promise<PageState> {
  const session = await tab.createCDPSession();
  const counts: Record<string, number> = {};
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (!result.objectId) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    counts[`listeners on ${expression}`] = listeners.length;
  }
  await session.detach();
  return counts;
}

function shown(value: string | number | undefined): string {
  const text = String(value);
  return text.length > 200 ? `${text.length} characters` : text;
}

/**
 * Takes out of the copy what is surely not the article, and remembers which rule took it and whose it was.
 * Trackers first, wherever they stand, so that a pixel inside a footer is reported; then what is left of the tree from
 * the top down, so that a box goes as one thing.
 */
import { KEEPS_NOTHING, type Kept } from './recipe/apply-recipe.ts';
import { makeJudge, takeBox } from './scrub/boxes.ts';
import { takeCards } from './scrub/cards.ts';
import { takeEmbeds } from './scrub/embeds.ts';
import { canBeLabel, labelOf, labelOfText, takeLabel } from './scrub/labels.ts';
import { takeLeaks } from './scrub/leaks.ts';
import { type Dropped, type Ledger, openLedger, type Taken } from './scrub/ledger.ts';
import { type Measure, type Measures, measure } from './scrub/measure.ts';
import { takeOffers } from './scrub/offers.ts';
import { takePlayers } from './scrub/players.ts';
import { takeQualityMenus } from './scrub/quality-menus.ts';
import { takeShortcodes } from './scrub/shortcodes.ts';
import { takeTrackers } from './scrub/trackers.ts';

export interface Scrubbed {
  /** In the order of the page within trackers, embeds and boxes. */
  readonly taken: readonly Taken[];
  readonly dropped: readonly Dropped[];
  readonly measures: Measures;
}

/** No text has this length. */
const NOTHING = -1;

/**
 * @param copy the private copy, with noscripts opened and lazy pictures resolved; it is changed
 * @param url the address from the browser
 * @param kept what the person wants to stay, but for what tells others
 */
export function scrub(copy: Document, url: string, kept: Kept = KEEPS_NOTHING): Scrubbed {
  const ledger = openLedger();
  const pageHost = new URL(url).hostname;
  takeTrackers(copy, pageHost, ledger);
  takeEmbeds(copy, pageHost, ledger);
  // Nearly every page has none of them: the browser looks for their marks faster than a walk does.
  const text = copy.body.textContent ?? '';
  if (text.includes('<')) takeLeaks(copy, pageHost, ledger);
  if (text.includes('[')) takeShortcodes(copy);
  const measures = measure(copy.body);
  takeQualityMenus(copy, measures, ledger, kept);
  takePlayers(copy, measures, ledger, kept);
  takeOffers(copy, measures, ledger, kept);
  takeJunk(copy, measures, ledger, kept);
  takeCards(copy, url, measures, ledger, kept);
  return { taken: ledger.taken, dropped: ledger.dropped, measures };
}

function takeJunk(copy: Document, measures: Measures, ledger: Ledger, kept: Kept): void {
  const judge = makeJudge(copy, measures);
  /** @param seen the length of the text around it that was looked at: the same text is not looked at again */
  const visit = (element: Element, own: Measure, seen: number): void => {
    // A card of an embed says in our words what it is, and where: "Post on Facebook" is no share label here.
    if (element.localName === 'figure' && element.hasAttribute('data-embed')) return;
    if (kept.isKept(element)) return;
    if (kept.holdsKept(element)) {
      visitChildren(element, NOTHING);
      return;
    }
    const rule = judge(element, own);
    if (rule) {
      takeBox(element, rule, own, ledger);
      return;
    }
    const isNew = own.text !== seen && canBeLabel(element, own);
    const label = isNew ? labelOf(element, own, measures) : null;
    if (label) takeLabel(element, label, measures, ledger);
    else if (element.firstElementChild) visitChildren(element, isNew ? own.text : seen);
  };
  const visitChildren = (element: Element, seen: number): void => {
    for (let node = element.firstChild; node; ) {
      const next: ChildNode | null = node.nextSibling;
      if (node.nodeType === 3 /* text */) visitText(node as Text);
      else {
        const own = measures.get(node as Element);
        if (own) visit(node as Element, own, seen);
      }
      // What was taken may have taken its neighbours with it.
      node = next?.parentNode === element ? next : null;
    }
  };
  const visitText = (text: Text): void => {
    const label = labelOfText(text);
    if (label) takeLabel(text, label, measures, ledger);
  };
  visit(copy.body, measures.get(copy.body) as Measure, NOTHING);
}

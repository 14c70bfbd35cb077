/**
 * Takes out markup that stands on the page as text: a pixel's tag that was escaped, or a noscript read as text. It is
 * taken only where it is a line of its own, and never out of code, where an article may show such a tag.
 */
import { addressOf } from './addresses.ts';
import type { Ledger } from './ledger.ts';
import { textsOutsideCode } from './texts.ts';
import { describeAddress, markupRule, trackerOf } from './trackers.ts';

const TAG =
  /<(img|iframe|script|noscript|amp-pixel)\b[^<>]*>(?:\s*<\/(?:iframe|script|noscript|amp-pixel)>)?/gi;
const SRC = /\bsrc\s*=\s*["']?([^"'\s>]+)/i;
const LOOKS_HIDDEN = /\b(?:width|height)\s*=\s*["']?[01]\b|display\s*:\s*none|visibility\s*:\s*hidden/i;

export function takeLeaks(copy: Document, pageHost: string, ledger: Ledger): void {
  const emptied: Element[] = [];
  for (const node of textsOutsideCode(copy, '<')) {
    const text = node.data;
    const alone = tagsAlone(text);
    const rest = text.replace(TAG, (tag, _name, index: number) => {
      if (!alone.has(index)) return tag;
      return noteLeak(tag, node, pageHost, ledger) ? '' : tag;
    });
    if (rest === text) continue;
    node.nodeValue = rest.replace(/<\/?noscript>/gi, '');
    if (node.parentElement && !node.nodeValue.trim()) emptied.push(node.parentElement);
  }
  for (const element of emptied) {
    if (!element.firstElementChild && !element.textContent?.trim() && element !== copy.body) element.remove();
  }
}

/**
 * Text on the same line makes it a sentence about a tag; more tags do not. In one pass: hostile text has thousands.
 *
 * @returns where the tags begin that stand on lines without text; a tag may itself run over several
 */
function tagsAlone(text: string): ReadonlySet<number> {
  const alone = new Set<number>();
  let line = '';
  let onLine: number[] = [];
  const endLine = (next: string) => {
    if (!line.replace(/<\/?noscript>/gi, '').trim()) for (const start of onLine) alone.add(start);
    [line, onLine] = [next, []];
  };
  const read = (between: string) => {
    const [first = '', ...more] = between.split('\n');
    line += first;
    for (const next of more) endLine(next);
  };
  let end = 0;
  for (const { 0: tag, index } of text.matchAll(TAG)) {
    read(text.slice(end, index));
    onLine.push(index);
    end = index + tag.length;
  }
  read(text.slice(end));
  endLine('');
  return alone;
}

function noteLeak(tag: string, node: Text, pageHost: string, ledger: Ledger): boolean {
  const address = addressOf((SRC.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&'));
  if (!address) return /^<noscript/i.test(tag);
  const rule = trackerOf(address, pageHost);
  if (rule) ledger.note(rule, () => describeAddress(address), node);
  else if (LOOKS_HIDDEN.test(tag)) ledger.count(markupRule('unnamed-pixel'), describeAddress(address), node);
  return rule !== null || LOOKS_HIDDEN.test(tag);
}

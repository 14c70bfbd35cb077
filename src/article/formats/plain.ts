/** Plain text: no marks but those that a typewriter would set. One line a paragraph; programs wrap it as they like. */
import { dekAbove } from '../dek-above.ts';
import { oneLine } from '../one-line.ts';
import type { Article } from '../types.ts';
import { addressOf, bylineOf, dateOf } from './heading.ts';

const TEXT_NODE = 3;

const BLOCK =
  /^(?:p|h[1-6]|pre|ul|ol|dl|dt|dd|table|div|section|article|aside|header|footer|main|address|blockquote|figure|figcaption|hr|details|summary|li|tr|caption|thead|tbody|tfoot|td|th)$/;

/** @param body the sanitised body. It is not changed. */
export function toPlain(article: Article, body: Element): string {
  const dek = dekAbove(article);
  const blocks = [
    oneLine(article.headline.value),
    dek && oneLine(dek),
    [oneLine(bylineOf(article)), dateOf(article), oneLine(article.site.value)].filter(Boolean).join(' · '),
    addressOf(article),
    ...blocksOf(body),
    ...article.notes.map(({ text }) => oneLine(text)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The text of the body alone, paragraphs apart. */
export function bodyText(body: Element): string {
  return blocksOf(body).join('\n\n');
}

function blocksOf(parent: Element): string[] {
  const blocks: string[] = [];
  let line = '';
  const end = () => {
    const text = folded(line);
    if (text) blocks.push(text);
    line = '';
  };
  for (const node of parent.childNodes) {
    const element = node as Element;
    if (node.nodeType === TEXT_NODE || !BLOCK.test(element.localName ?? '')) {
      const hasBlocks =
        node.nodeType !== TEXT_NODE && element.querySelector('p, ul, ol, table, blockquote, div');
      if (!hasBlocks) {
        line += lineOf(node);
        continue;
      }
      end();
      blocks.push(...blocksOf(element));
      continue;
    }
    end();
    blocks.push(...blockOf(element));
  }
  end();
  return blocks;
}

function blockOf(element: Element): string[] {
  switch (element.localName) {
    case 'ul':
    case 'ol':
      return [listOf(element)];
    case 'pre':
      return [(element.textContent ?? '').trimEnd()];
    case 'table':
      return [tableOf(element)];
    case 'blockquote':
      return [indented(blocksOf(element).join('\n\n'), '> ')];
    case 'hr':
      return ['* * *'];
    case 'dd':
      return [indented(blocksOf(element).join('\n\n'), '  ')];
    case 'figcaption':
      return [`[${folded(lineOf(element))}]`];
    default:
      return blocksOf(element);
  }
}

function listOf(list: Element): string {
  const first = Number(list.getAttribute('start') ?? 1);
  const items = [...list.children].map((item, at) => {
    const mark = list.localName === 'ol' ? `${item.getAttribute('value') ?? first + at}. ` : '- ';
    const text = blocksOf(item).join('\n');
    return `${mark}${indented(text, ' '.repeat(mark.length)).trimStart()}`;
  });
  return items.join('\n');
}

/** Cells with tabs between them, as tables are pasted into a sheet. */
function tableOf(table: Element): string {
  const caption = [...table.querySelectorAll('caption')].map((part) => folded(lineOf(part)));
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => asCell(folded(lineOf(cell)).replaceAll('\n', ' '))).join('\t'),
  );
  return [...caption, ...rows].filter((row) => row.trim()).join('\n');
}

/** A sheet that it is pasted into would calculate what looks like a formula, and some ask the web for something. */
function asCell(text: string): string {
  return /^(?:=|[+@-].*(?:\||[a-z]\())/i.test(text) ? `'${text}` : text;
}

function indented(text: string, by: string): string {
  return text.replace(/^/gm, by).replace(/(?<![ \t])[ \t]+$/gm, '');
}

function lineOf(node: Node): string {
  if (node.nodeType === TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  const element = node as Element;
  if (element.localName === 'br') return '\n';
  // Above the line in print; beside the word here.
  if (element.localName === 'rt') return `(${element.textContent})`;
  if (element.localName === 'rp') return '';
  const text = [...element.childNodes].map(lineOf).join('');
  return BLOCK.test(element.localName) ? ` ${text} ` : text;
}

function folded(line: string): string {
  return line
    .split('\n')
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

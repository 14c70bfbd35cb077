/** Where words stand in a text that is spread over many nodes: across links and emphasis, not across paragraphs. */

/** A stretch of the document. Plain data, so that nothing of the document has to follow it. */
export interface Match {
  readonly start: { readonly node: Text; readonly offset: number };
  readonly end: { readonly node: Text; readonly offset: number };
}

/** More would not be stepped through, and each of them is drawn. */
export const MOST_MATCHES = 1_000;

const BREAK = '\n';
const LINES = new Set(
  'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(['rp', 'rt', 'script', 'style', 'svg', 'template', 'textarea']);

/** Accents, vowel signs of Arabic and Hebrew, and what only says where a word may be divided. */
const MARKS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u2060\ufeff]/g;
const ALIKE: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
};

interface Source {
  /** Letters as they are compared. */
  readonly text: string;
  /** By place in `text`: node and offset of the character that it comes from, and where that ends. */
  readonly nodes: readonly Text[];
  readonly nodeAt: readonly number[];
  readonly startAt: readonly number[];
  readonly endAt: readonly number[];
}

/** @param isShown says no to what is not on screen, such as what is folded away */
export function findMatches(
  root: Element,
  query: string,
  isShown: (element: Element) => boolean = () => true,
): readonly Match[] {
  const wanted = foldQuery(query);
  if (!wanted) return [];
  const { text, nodes, nodeAt, startAt, endAt } = sourceOf(root, isShown);
  const matches: Match[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    const last = at + wanted.length - 1;
    matches.push({
      start: { node: nodes[nodeAt[at] as number] as Text, offset: startAt[at] as number },
      end: { node: nodes[nodeAt[last] as number] as Text, offset: endAt[last] as number },
    });
    if (matches.length === MOST_MATCHES) break;
  }
  return matches;
}

function foldQuery(query: string): string {
  return [...query].map(fold).join('').replace(/ +/g, ' ').trim();
}

/** One character as it is compared: nothing for a mark, two letters for some. */
function fold(char: string): string {
  if (/^\s$/.test(char)) return ' ';
  // Put together again: が is not か, and a syllable of Korean is not its first letters.
  const plain = char.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase();
  return ALIKE[plain] ?? plain.replace(MARKS, '');
}

function sourceOf(root: Element, isShown: (element: Element) => boolean): Source {
  const nodes: Text[] = [];
  const [nodeAt, startAt, endAt]: [number[], number[], number[]] = [[], [], []];
  const units: string[] = [];
  /** By character: an article has few different ones. */
  const folds = new Map<string, string>();
  const add = (folded: string, start: number, end: number) => {
    if (folded === ' ' && [undefined, ' ', BREAK].includes(units.at(-1))) return;
    // A mark of its own belongs to the letter before it.
    if (folded === '' && nodeAt.at(-1) === nodes.length - 1 && endAt.at(-1) === start)
      endAt[endAt.length - 1] = end;
    for (const unit of folded.split('')) {
      units.push(unit);
      nodeAt.push(nodes.length - 1);
      startAt.push(start);
      endAt.push(end);
    }
  };
  read(root);
  return { text: units.join(''), nodes, nodeAt, startAt, endAt };

  function read(node: Node): void {
    if (node.nodeType === node.TEXT_NODE) {
      nodes.push(node as Text);
      let offset = 0;
      for (const char of (node as Text).data) {
        const folded = folds.get(char) ?? fold(char);
        folds.set(char, folded);
        add(folded, offset, offset + char.length);
        offset += char.length;
      }
    } else if (node.nodeType === node.ELEMENT_NODE) {
      const element = node as Element;
      if (SILENT.has(element.localName) || !isShown(element)) return;
      const isLine = LINES.has(element.localName);
      if (isLine) add(BREAK, 0, 0);
      else if (element.localName === 'br' && nodes.length > 0) add(' ', 0, 0);
      for (const child of element.childNodes) read(child);
      if (isLine) add(BREAK, 0, 0);
    }
  }
}

/**
 * The closed list of what may stand in an article: elements, and for each the attributes that are read.
 * What is not here does not exist for the sanitizer, so nothing has to be known about what is dangerous.
 */
import { embedRuleOfProduct, liveFrameOf } from '../article/embed-address.ts';
import { oneLine } from '../article/one-line.ts';

/** How an attribute's value is checked before it is written anew. */
export type AttributeCheck =
  | 'text'
  | 'language'
  | 'direction'
  | 'count'
  | 'integer'
  | 'flag'
  | 'web'
  | 'scope'
  | 'product'
  | 'style'
  | 'post'
  | 'frame';

type AttributeChecks = Readonly<Record<string, AttributeCheck>>;

const EVERYWHERE: AttributeChecks = {
  title: 'text',
  lang: 'language',
  dir: 'direction',
  'data-post': 'post',
};
const NONE: AttributeChecks = {};
const CELL: AttributeChecks = { colspan: 'count', rowspan: 'count', scope: 'scope' };
const QUOTE: AttributeChecks = { cite: 'web' };
const STYLED: AttributeChecks = { 'data-style': 'style' };
const CHANGE: AttributeChecks = { cite: 'web', datetime: 'text' };

/** Element → attributes of its own. Links and pictures have rules of their own in `sanitize.ts`. */
const ELEMENTS = {
  ...plain('h1 h2 h3 h4 h5 h6 p br hr wbr pre code kbd samp var ul dl dt dd picture figcaption'),
  ...plain(
    'table thead tbody tfoot tr caption em strong b i u s sub sup small mark abbr cite dfn ruby rt rp',
  ),
  ...plain('bdi bdo span div section article aside header footer address summary'),
  figure: { 'data-embed': 'product', 'data-live': 'frame' },
  blockquote: { ...QUOTE, ...STYLED },
  p: STYLED,
  span: STYLED,
  small: STYLED,
  b: STYLED,
  strong: STYLED,
  abbr: STYLED,
  em: STYLED,
  i: STYLED,
  q: QUOTE,
  del: CHANGE,
  ins: CHANGE,
  time: { datetime: 'text' },
  ol: { start: 'integer', reversed: 'flag' },
  li: { value: 'integer' },
  th: CELL,
  td: CELL,
  col: { span: 'count' },
  colgroup: { span: 'count' },
  details: { open: 'flag' },
} as const satisfies Readonly<Record<string, AttributeChecks>>;

/**
 * Elements that go with everything in them: code, other documents, controls, other namespaces. The content of any
 * other unknown element is kept and takes its place.
 */
const VANISHING = new Set(
  (
    'script style template noscript noembed noframes iframe frame frameset object embed applet param portal ' +
    'fencedframe svg math canvas audio video track map area head title base link meta dialog ' +
    'input select option optgroup datalist textarea button output progress meter'
  ).split(' '),
);

/** Everything that is looked at, for a sanitizer that goes before: what is not on these lists need not be there. */
export const READ_ELEMENTS: readonly string[] = ['a', 'img', 'source', ...Object.keys(ELEMENTS)];
export const READ_ATTRIBUTES: readonly string[] = [
  ...new Set([
    ...Object.keys(EVERYWHERE),
    ...Object.values(ELEMENTS).flatMap((checks) => Object.keys(checks)),
    ...'id href data-affiliate src srcset alt width height type media'.split(' '),
  ]),
];

/** @returns the attributes read from an element of this name, or null when the element is not on the list */
export function attributesOf(name: string): AttributeChecks | null {
  if (!Object.hasOwn(ELEMENTS, name)) return null;
  return { ...EVERYWHERE, ...ELEMENTS[name as keyof typeof ELEMENTS] };
}

export function vanishes(name: string): boolean {
  return VANISHING.has(name);
}

/** @returns the value to write, or null when it is refused */
export function checkAttribute(check: Exclude<AttributeCheck, 'web'>, value: string): string | null {
  switch (check) {
    case 'text':
      return oneLine(value);
    case 'language':
      return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(value) ? value : null;
    case 'direction':
      return /^(?:ltr|rtl|auto)$/i.test(value) ? value.toLowerCase() : null;
    case 'count':
      // A cell that spans more columns than this makes browsers build them all.
      return /^\d{1,3}$/.test(value) ? value : null;
    case 'integer':
      return /^-?\d{1,9}$/.test(value) ? value : null;
    case 'flag':
      return '';
    case 'scope':
      return /^(?:row|col|rowgroup|colgroup)$/i.test(value) ? value.toLowerCase() : null;
    case 'style':
      return /^(?:drop-cap|small-caps|all-small-caps|pull-quote)$/.test(value) ? value : null;
    case 'post':
      return /^(?:newest-first|oldest-first|end)$/.test(value) ? value : null;
    case 'product':
      return embedRuleOfProduct(value) ? value : null;
    case 'frame':
      // Nothing is loaded by it: what the card offers to load is this address, to the letter one of the list's.
      return liveFrameOf(value)?.src ?? null;
  }
}

function plain<const Names extends string>(names: Names): Record<string, AttributeChecks> {
  return Object.fromEntries(names.split(' ').map((name) => [name, NONE]));
}

/**
 * Names of an element that will be the same on the site's other articles: not those that a machine makes anew with each
 * build, not those with a number of this article in them, and not those that say how the element looks just now.
 */

export interface Name {
  /** A simple selector. */
  readonly selector: string;
  /** How little it says of what the element is: less is better. */
  readonly cost: number;
}

const LONGEST = 50;
const LONGEST_WITH_TAIL = 100;
const NAME = /^[a-z][a-z]*(?:[-_]{1,2}[a-z]+)*$/i;
/** What libraries that write style sheets put before a name of their own. */
const MADE_BY_MACHINE =
  /^(?:css|sc|jsx|jss|emotion|svelte|ng|data-v|data-s|data-reactid|data-react|_)(?:-|$)/i;
const STATE =
  /^(?:is|has|js|no|lazy|loaded|loading|lazyload(?:ed|ing)?|active|open|closed|visible|hidden|show|shown|fade|in|animated|sticky|stuck|first|last|odd|even|current|selected|entered|inview|post)(?:-|_|$)/i;
const VAGUE = new Set(
  'article articlebody body box block card cell clearfix col column component container content copy div element entry flex grid group inner item layout left main module outer page paragraph part right row rich-text richtext section story text text-block wrap wrapper'.split(
    ' ',
  ),
);
/** Of a name and a tail of letters and digits that a build has made: `ShareBar_root__x7Yq2`. */
const WITH_TAIL = /^([a-z][a-z_-]*(?:__|--|_))([a-z0-9]*[0-9A-Z][a-z0-9]*)$/i;
const ID_COST = 1;
const DATA_COST = 1.5;
const CLASS_COST = 2;
const VAGUE_COST = 2;
/** Elements that say by themselves what they are. */
const TELLING = new Set(['aside', 'details', 'address', 'footer', 'header', 'menu', 'form']);
const NOT_NAMES =
  /^data-(?:id|uid|uuid|key|index|src|srcset|url|href|link|json|props|title|caption|alt|date|time|timestamp|position|pos|count|number|was|embed|live|affiliate)$|^data-.*(?:-id|-url|-src|-key)$/;

export function stableNamesOf(element: Element): readonly Name[] {
  const names: Name[] = [];
  const id = element.getAttribute('id');
  if (id && isStable(id)) names.push({ selector: `#${id}`, cost: ID_COST + vagueness(id) });
  for (const name of element.getAttribute('class')?.split(/\s+/) ?? []) names.push(...namesOfClass(name));
  for (const name of element.getAttributeNames()) names.push(...namesOfAttribute(element, name));
  if (element.localName.includes('-')) names.push({ selector: element.localName, cost: DATA_COST });
  else if (TELLING.has(element.localName)) names.push({ selector: element.localName, cost: 2 * CLASS_COST });
  return names;
}

function namesOfClass(name: string): readonly Name[] {
  if (isStable(name)) return [{ selector: `.${name}`, cost: CLASS_COST + vagueness(name) }];
  if (name.length > LONGEST_WITH_TAIL) return [];
  const [, start = '', tail = ''] = WITH_TAIL.exec(name) ?? [];
  const isHash = tail.length >= 5 && tail.length <= 8 && !isStable(tail);
  const bare = start.replace(/[-_]+$/, '');
  return isHash && isStable(bare)
    ? [{ selector: `[class*="${start}"]`, cost: CLASS_COST + vagueness(bare) }]
    : [];
}

function namesOfAttribute(element: Element, attribute: string): readonly Name[] {
  const value = element.getAttribute(attribute) ?? '';
  if (attribute === 'itemprop' || attribute === 'role') {
    return isStable(value) ? [{ selector: `[${attribute}="${value}"]`, cost: CLASS_COST }] : [];
  }
  if (!/^data-[a-z-]+$/.test(attribute) || NOT_NAMES.test(attribute) || MADE_BY_MACHINE.test(attribute))
    return [];
  if (isStable(value)) {
    return [{ selector: `[${attribute}="${value}"]`, cost: DATA_COST + vagueness(value) }];
  }
  return value === '' && isStable(attribute) ? [{ selector: `[${attribute}]`, cost: CLASS_COST }] : [];
}

/** @param name an id, a class, or the value of an attribute */
export function isStable(name: string): boolean {
  if (name.length < 3 || name.length > LONGEST || !NAME.test(name)) return false;
  if (MADE_BY_MACHINE.test(name) || STATE.test(name)) return false;
  const words = name.split(/[-_]+/).flatMap((part) => part.split(/(?<=[a-z])(?=[A-Z])/));
  const isWord = (word: string) => word.length < 4 || /[aeiouy]/i.test(word);
  // Capitals all over are no words joined, but letters by chance.
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  return words.every(isWord) && letters / words.length >= 3;
}

function vagueness(name: string): number {
  return VAGUE.has(name.toLowerCase()) ? VAGUE_COST : 0;
}

/**
 * Selectors of the classes of a page in which a word stands. A browser asks every element about each
 * `[class*="word" i]` of a selector, which takes long; a page has few classes, and `.entry-title` is found at once.
 */

/** More were made by software, and one selector of all of them would take longer than to ask for the words. */
const MOST_CLASSES = 100;
const NAME = /^[a-z_][\w-]*$/i;

/**
 * @param words literal, without white space
 * @returns for a document that does not change the selectors of the elements whose class holds one of the words, in any case
 */
export function classesWith(words: readonly string[]): (document: Document) => readonly string[] {
  const pattern = new RegExp(words.join('|'), 'gi');
  return (document) => {
    const classes = classesOf(document);
    const found = new Set<string>();
    for (const { index } of classes.matchAll(pattern)) {
      found.add(classes.slice(classes.lastIndexOf(' ', index) + 1, classes.indexOf(' ', index)));
    }
    if (found.size > MOST_CLASSES) return words.map((word) => `[class*="${word}" i]`);
    return [...found].map(selectorOf);
  };
}

const known = new WeakMap<Document, string>();

/** Each class attribute of the page once, a space before, between and after. */
function classesOf(document: Document): string {
  const before = known.get(document);
  if (before !== undefined) return before;
  const named = document.querySelectorAll('[class]');
  const classes = new Set<string>();
  // Not `for … of`, which takes four times as long over a list of elements.
  for (let at = 0; at < named.length; at += 1)
    classes.add((named[at] as Element).getAttribute('class') ?? '');
  const text = ` ${[...classes].join(' ').replace(/[\t\n\f\r]/g, ' ')} `;
  known.set(document, text);
  return text;
}

function selectorOf(name: string): string {
  return NAME.test(name) ? `.${name}` : `[class~="${name.replace(/["\\]/g, '\\$&')}"]`;
}

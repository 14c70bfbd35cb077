/** The page's `<meta>` elements, read once: every name or property in lower case, with its values in order. */
import { plainText } from './plain.ts';

export type MetaTags = ReadonlyMap<string, readonly string[]>;

const LONGEST_VALUE = 5_000;
/** Of one name. */
const MOST_VALUES = 500;

export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content') ?? '';
    if (content.length > LONGEST_VALUE) continue;
    const value = plainText(content);
    if (!value) continue;
    // `property` and `name` are mixed up so often that they are one thing here.
    for (const attribute of ['property', 'name', 'http-equiv'] as const) {
      const names = meta.getAttribute(attribute)?.toLowerCase().trim();
      for (const name of names ? names.split(/\s+/) : []) {
        const values = tags.get(name);
        if (!values) tags.set(name, [value]);
        else if (values.length < MOST_VALUES && !values.includes(value)) values.push(value);
      }
    }
  }
  return tags;
}

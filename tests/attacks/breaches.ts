/** What may never come out, in words of its own: it knows nothing of the list that the sanitizer goes by. */

const ELEMENTS = new Set(
  (
    'h1 h2 h3 h4 h5 h6 p br hr wbr blockquote pre code kbd samp var ul ol li dl dt dd a img picture source figure ' +
    'figcaption table thead tbody tfoot tr th td caption col colgroup em strong b i u s del ins sub sup small mark ' +
    'abbr cite q time dfn ruby rt rp bdi bdo span div section article aside header footer address details summary ' +
    'button'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'href src srcset sizes alt title width height lang dir datetime cite colspan rowspan span scope start reversed ' +
    'value open rel target id class type referrerpolicy loading decoding aria-labelledby aria-label aria-level'
  ).split(' '),
);
const SCHEMES: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?:\/\/|mailto:|tel:|#note-)/,
  src: /^(?:https?:\/\/|data:image\/(?:png|jpeg|gif|webp|avif);base64,)/i,
  srcset: /^https?:\/\//,
  cite: /^https?:\/\//,
};
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** The body, and what was left out of it and is put back. */
const TEXT = '#body, .part';
const ONE_LINE = 'h1, #dek, #byline, #site, #section, .facts, figcaption, dd, dt, summary';

/**
 * @param oneLine what is a line by itself, where it does not stand in the text
 * @returns what is wrong, a line each
 */
export function breachesIn(root: Element, oneLine = ONE_LINE): string[] {
  // No button of a page is ever shown: what is drawn in one is an icon of ours.
  const within = [...root.querySelectorAll('*:not(button svg, button svg *)')];
  const lines = [...root.querySelectorAll(oneLine)].filter((element) => !element.closest(TEXT));
  return [
    ...within.flatMap(breachesOf),
    ...lines
      .filter(({ textContent }) => BIDI_CONTROLS.test(textContent ?? ''))
      .map(({ localName }) => `${localName} holds a control of direction`),
  ];
}

function breachesOf(element: Element): string[] {
  const { localName, namespaceURI } = element;
  const breaches = [...element.attributes].filter(({ name, value }) => isBreach(name, value));
  const isKnown = ELEMENTS.has(localName) && namespaceURI === 'http://www.w3.org/1999/xhtml';
  return [
    ...(isKnown ? [] : [`there is a ${localName}`]),
    ...breaches.map(({ name, value }) => `${localName} has ${name}="${value.slice(0, 80)}"`),
  ];
}

function isBreach(name: string, value: string): boolean {
  if (!ATTRIBUTES.has(name) && !/^data-(?:field|embed|live|affiliate)$/.test(name)) return true;
  if (name === 'aria-level') return !/^[1-9]$/.test(value);
  const scheme = SCHEMES[name];
  if (!scheme) return false;
  return !scheme.test(value) || hasUserinfo(value);
}

function hasUserinfo(value: string): boolean {
  return /^https?:\/\/[^/?#]*@/.test(value);
}

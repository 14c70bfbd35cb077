/** Articles that their site divides into pages, and what of them was asked for. All words are invented. */
import { servePages } from '../../../scripts/drive/page-server.mjs';

export const DIVIDED = {
  /** Four pages. */
  long: '/2024/may/16/the-long-way-to-the-sea',
  /** The same, and the page may connect to nothing. */
  strict: '/2024/may/19/the-strict-way-to-the-sea',
  /** Its second page comes when it is asked for again. */
  failing: '/2024/may/17/the-ferry-that-came-late',
  /** Its second page comes when it is let go. */
  held: '/2024/may/20/the-boat-that-was-held',
  /** Its second page is another article. */
  wrong: '/2024/may/18/the-baker-and-his-oven',
  /** A live blog, newest first: posts 11 to 9, 8 to 6, 5 to 3, and two. */
  live: '/2024/may/21/the-river-as-it-rises',
} as const;

const PAGES = 4;
const TITLES: Readonly<Record<string, string>> = {
  [DIVIDED.long]: 'The long way to the sea',
  [DIVIDED.strict]: 'The strict way to the sea',
  [DIVIDED.failing]: 'The ferry that came late',
  [DIVIDED.held]: 'The boat that was held',
  [DIVIDED.wrong]: 'The baker and his oven',
  [DIVIDED.live]: 'The river as it rises',
};
const POSTS = 11;
const POSTS_A_PAGE = 3;
const PLACES = ['Tarrow', 'Marsh End', 'Old Quay', 'Upper Ness', 'Ellery', 'Corin', 'Harrow', 'Weir'];

export async function serveDividedPages() {
  const asked: string[] = [];
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const server = await servePages(async (address) => {
    const path = address.split('?', 1)[0] as string;
    const number = Number(/[?&]page=(\d)/.exec(address)?.[1] ?? 1);
    if (!TITLES[path] || number > PAGES) return undefined;
    asked.push(address);
    if (path === DIVIDED.failing && number === 2 && asked.filter((one) => one === address).length === 1)
      return undefined;
    if (path === DIVIDED.held && number === 2) await released;
    const isOther = path === DIVIDED.wrong && number > 1;
    const headers = { 'content-security-policy': "default-src 'none'; connect-src 'none'" };
    return {
      body: page(path, number, isOther ? 'Choir wins without a note' : (TITLES[path] as string), !isOther),
      ...(path === DIVIDED.strict ? { headers } : {}),
    };
  });
  return {
    ...server,
    /** Paths and queries, in order. */
    asked: (): readonly string[] => asked,
    forget: () => void asked.splice(0),
    letGo,
  };
}

export function pathOf(path: string, number: number): string {
  return number === 1 ? path : `${path}?page=${number}`;
}

function page(path: string, number: number, title: string, isLinked: boolean): string {
  if (path === DIVIDED.live) return liveBlog(path, number, title);
  const text = Array.from({ length: 14 }, (_, index) => {
    const place = PLACES[(index + number) % PLACES.length];
    return `<p>Page ${number}, part ${index + 1}. From ${place} the path leaves the road behind the last house, and from there on the river alone knows the way; whoever asked for it in ${place} was told to follow the geese, and to keep both feet dry where ${title.toLowerCase()} begins.</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Tarrow Gazette</title>
<meta property="og:type" content="article"></head><body><header><a href="/">Tarrow Gazette</a></header>
<main><article><h1>${title}</h1><p class="byline">By Maren Holloway</p>
<p class="dek">Four days on foot along a river that nobody walks any more, with a map from 1911.</p>
<h2>Day ${number}</h2>${text.join('\n')}
${isLinked ? linksFrom(path, number) : ''}</article></main></body></html>`;
}

function liveBlog(path: string, page: number, title: string): string {
  const newest = POSTS - (page - 1) * POSTS_A_PAGE;
  const numbers = Array.from({ length: Math.min(POSTS_A_PAGE, newest) }, (_, index) => newest - index);
  const posts = numbers.map((number) => {
    const time = `${String(number + 6).padStart(2, '0')}:15`;
    return `<div class="post"><time datetime="2024-05-21T${time}:00Z">${time}</time><h2>Report ${number}</h2>
<p>The water stood ${number} hands above the mark on the quay, and those who measure it said that they would measure it again as soon as the rain let them out of their hut.</p>
${'<p>The ferry was kept on the other side, with the hens, until somebody had counted both, which took until the evening, for neither would stand still.</p>'.repeat(20)}</div>`;
  });
  const claims = {
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    headline: title,
    datePublished: '2024-05-21T06:00:00Z',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Tarrow Gazette</title>
<script type="application/ld+json">${JSON.stringify(claims)}</script></head>
<body><header><a href="/">Tarrow Gazette</a></header><main><article><h1>${title}</h1>
<p>All day the river rose past the quay, and all day we stood beside it and wrote down how far it had come.</p>
${posts.join('\n')}${linksFrom(path, page)}</article></main></body></html>`;
}

function linksFrom(path: string, number: number): string {
  const links = Array.from({ length: PAGES }, (_, index) => index + 1).map((other) =>
    other === number ? `<li><b>${other}</b></li>` : `<li><a href="${pathOf(path, other)}">${other}</a></li>`,
  );
  return `<ul class="pagination">${links.join('')}</ul>`;
}

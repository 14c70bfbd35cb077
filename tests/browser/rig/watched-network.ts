/**
 * Every request there is: a proxy answers for all hosts and writes down who was asked for what. The page of this test
 * asks for nothing itself, by a policy of its own, so that whatever is asked for after it was loaded is ours.
 */

import type { ServedPage } from '../../../scripts/drive/page-server.mjs';
import { type SeenRequest, startProxy } from '../../../scripts/drive/proxy.mjs';
import { until } from '../../../scripts/drive/until.mjs';

export const STORY = 'http://news.localhost/2024/may/04/canal-opens';
/** Holds a picture as anybody would write it, on its own host and on another. */
export const CONTROL = 'http://news.localhost/control';
/** Leaves a cookie of its host. */
export const COOKIE = '/leaves-a-cookie';

/** The pictures of the article that are on screen at first, as they are asked for. */
export const ON_SCREEN = [
  'lead.localhost/lead.png',
  'news.localhost/own.png',
  'pictures.localhost/near-720.png',
] as const;
/** One far below: browsers load some screens ahead, and it is many. */
export const FAR = 'pictures.localhost/far.png';
const END_HOST = 'end.localhost';

/**
 * What the browsers ask for on their own, before and while anybody does anything: updates and lists. Chromium's are whole
 * names, for the company has others that an extension could be tempted to ask.
 */
export const OF_THE_BROWSER =
  /^(?:(?:accounts|clients2)\.google\.com|(?:content-autofill|optimizationguide-pa|safebrowsingohttpgateway|update)\.googleapis\.com|(?:[\w.-]+\.)?(?:firefox\.com|mozilla\.(?:com|net|org)))$/;

/** Else a browser asks for one, at a time of its own. */
const NO_ICON = '<link rel="icon" href="data:,">';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface WatchedNetwork {
  readonly port: number;
  /** Requests from one moment on, in order and each time; without the browser's own. */
  requestsSince(mark: number): readonly SeenRequest[];
  /** This moment. */
  mark(): number;
  whenAskedFor(address: string, mark: number): Promise<SeenRequest>;
  /**
   * Has a context ask for one more picture, and waits for that: whatever it asked for before is then known.
   * @param ask makes the context ask for an address
   */
  endOf(ask: (address: string) => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

export async function watchNetwork(): Promise<WatchedNetwork> {
  const proxy = await startProxy(answer);
  const requestsSince = (mark: number) =>
    proxy.seen.slice(mark).filter(({ host }) => !OF_THE_BROWSER.test(host) && host !== END_HOST);
  let ends = 0;
  return {
    port: proxy.port,
    requestsSince,
    mark: () => proxy.seen.length,
    whenAskedFor: (address, mark) =>
      until(`a request for ${address}`, () =>
        requestsSince(mark).find((request) => addressOf(request) === address),
      ),
    async endOf(ask) {
      ends += 1;
      const path = `/${ends}.png`;
      await ask(`http://${END_HOST}${path}`);
      await until(`the picture that ends it`, () =>
        proxy.seen.some((request) => request.host === END_HOST && request.path === path),
      );
    },
    close: proxy.close,
  };
}

/** Each address once, as `host/path`, sorted: whether a browser asks again is its own affair. */
export function addressesOf(requests: readonly SeenRequest[]): readonly string[] {
  return [...new Set(requests.map(addressOf))].sort();
}

function addressOf({ host, path }: SeenRequest): string {
  return `${host}${path}`;
}

function answer({ host, path }: SeenRequest): ServedPage | undefined {
  const address = `http://${host}${path}`;
  if (address === STORY) return { body: story(), headers: { 'content-security-policy': NOTHING_ELSE } };
  if (address === CONTROL) return { body: control() };
  if (path === COOKIE)
    return { body: `<!doctype html>${NO_ICON}A cookie`, headers: { 'set-cookie': 'visited=1; Path=/' } };
  return path.endsWith('.png') ? { body: PIXEL, contentType: 'image/png' } : undefined;
}

/**
 * Lets nothing in but the pictures of the text, which the page leaves to a script that never runs. The picture that the
 * page gives of itself stands on a host that it does not show pictures from.
 */
const NOTHING_ELSE =
  "default-src 'none'; style-src 'unsafe-inline'; img-src http://pictures.localhost 'self'";

function control(): string {
  return `<!doctype html><title>Control</title>${NO_ICON}
<img src="http://naive.localhost/naive.png" alt=""><img src="/naive.png" alt="">`;
}

/** Everything in it that could ask for something stands on a host of its own, by which it would be known. */
function story(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Canal opens after eleven dry years | Tarrow Gazette</title>
<meta property="og:type" content="article">
<meta property="og:title" content="Canal opens after eleven dry years">
<meta property="og:image" content="http://lead.localhost/lead.png">
<link rel="icon" href="http://favicon.localhost/favicon.png">
<link rel="apple-touch-icon" href="http://favicon.localhost/touch.png">
<link rel="manifest" href="http://manifest.localhost/manifest.json">
<link rel="prefetch" href="http://prefetch.localhost/next">
<link rel="preload" as="image" href="http://preload.localhost/hero.png">
<link rel="dns-prefetch" href="http://dns.localhost">
<link rel="preconnect" href="http://preconnect.localhost">
<link rel="stylesheet" href="http://sheet.localhost/sheet.css">
<style>@font-face { font-family: Gazette; src: url(http://font.localhost/gazette.woff2) }
  article { font-family: Gazette; background: url(http://background.localhost/sheet.png) }</style>
</head>
<body>
<noscript><img src="http://noscript.localhost/tr?id=1" width="1" height="1" alt=""></noscript>
<main><article>
<h1>Canal opens after eleven dry years</h1>
<p class="byline">By Corin Paddock</p>
${part(1)}
<figure><img data-src="http://pictures.localhost/near-320.png" width="720" height="480" alt="Boats in the upper lock"
  data-srcset="http://pictures.localhost/near-720.png 720w, http://pictures.localhost/near-720.png 1440w"></figure>
${part(2)}
<figure><img data-src="/own.png" width="720" height="480" alt="The lock keeper’s house"></figure>
${part(3)}
<p style="background-image: url(http://background.localhost/line.png)">The water came up <img
  src="http://tracker.localhost/p.gif?u=1" width="1" height="1" alt=""> to the old mark within an hour, and stayed.</p>
<p>The whole film of it is with <a href="http://link.localhost/film?utm_source=gazette" ping="http://ping.localhost/p"
  attributionsrc="http://attribution.localhost/a">the society of lock keepers</a>, which recorded every gate.</p>
<video poster="http://poster.localhost/still.png" src="http://video.localhost/film.mp4" autoplay muted></video>
<audio src="http://audio.localhost/bell.mp3" preload="auto"></audio>
<iframe src="http://frame.localhost/map"></iframe>
<object data="http://object.localhost/chart"></object><embed src="http://object.localhost/chart2">
<svg width="90" height="90"><image href="http://svg.localhost/map.png" width="90" height="90"/></svg>
<input type="image" src="http://input.localhost/go.png" alt="">
<blockquote cite="http://cite.localhost/a"><p>“It had been longer than anybody said it would be,” the keeper told us.</p></blockquote>
${Array.from({ length: 300 }, (_, index) => part(index + 4)).join('\n')}
<figure><img data-src="http://pictures.localhost/far.png" width="720" height="480" alt="The last boat"></figure>
${part(400)}
</article></main>
</body>
</html>`;
}

/** No two are alike, so that none is taken for a repetition; together they are far longer than what browsers load ahead. */
function part(number: number): string {
  return `<p>Part ${number}. On day ${number} the keepers raised gate ${number * 7} by hand, wrote the height of the water
into the book on page ${number * 3}, and waited for ${number + 2} boats, whose crews had not met since the canal ran dry.</p>`;
}

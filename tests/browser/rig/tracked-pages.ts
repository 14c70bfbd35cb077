/**
 * Articles in the shapes in which news sites have trackers, and the trackers: scripts that really fire what the real
 * ones fire. Only the addresses are those of the world; every word is ours.
 */
import type { Answer } from './every-host.ts';

export const SITE = 'news.example';
/** Has the same pages. */
export const OTHER_SITE = 'other.example';
/** What a page needs, on hosts of its own. */
const OWN_HOSTS = [SITE, OTHER_SITE, 'pictures.example', 'films.example'];
/** Not the site's, and no tracker either: without it subscribers get no text. */
const PAYWALL = 'cdn.tinypass.com';

/** Paths of the pages. */
export const PAGES = ['/metro', '/blog', '/counted', '/plain', '/gallery'] as const;

/** One more page: its film, in a frame of another site, has a pixel. */
export const FRAMED = '/framed';
export const PIXEL_OF_FILM = 'sb.scorecardresearch.com/p?film=1';

export function isTracker({ host, path }: { readonly host: string; readonly path: string }): boolean {
  return (!OWN_HOSTS.includes(host) && host !== PAYWALL) || path.startsWith('/matomo.php');
}

/** Addresses without a scheme: the page's own is used. */
interface Fires {
  readonly scripts?: readonly string[];
  readonly pixels?: readonly string[];
  readonly fetches?: readonly string[];
  readonly frames?: readonly string[];
  /** JavaScript of the page's own. */
  readonly code?: string;
}

/** Scripts of trackers, by address without query, and what each sets off. */
const SCRIPTS: Readonly<Record<string, Fires>> = {
  'connect.facebook.net/en_US/fbevents.js': {
    scripts: ['connect.facebook.net/signals/config/1'],
    pixels: ['www.facebook.com/tr?id=1&ev=PageView'],
  },
  'connect.facebook.net/signals/config/1': { pixels: ['www.facebook.com/tr?id=1&ev=Microdata'] },
  'www.googletagmanager.com/gtm.js': {
    scripts: ['www.google-analytics.com/analytics.js', 'connect.facebook.net/en_US/fbevents.js'],
  },
  'www.googletagmanager.com/gtag/js': {
    fetches: ['www.google-analytics.com/g/collect?v=2'],
    pixels: ['www.google.com/ads/ga-audiences?v=1', 'stats.g.doubleclick.net/r/collect?v=1'],
  },
  'www.google-analytics.com/analytics.js': {
    fetches: ['www.google-analytics.com/j/collect?v=1'],
    pixels: ['www.google-analytics.com/collect?v=1'],
  },
  'securepubads.g.doubleclick.net/tag/js/gpt.js': {
    fetches: [
      'securepubads.g.doubleclick.net/gampad/ads?slot=1',
      'securepubads.g.doubleclick.net/gampad/ads?slot=2',
    ],
    frames: ['tpc.googlesyndication.com/safeframe/1/html/container.html'],
  },
  'pagead2.googlesyndication.com/pagead/js/adsbygoogle.js': {
    frames: ['googleads.g.doubleclick.net/pagead/ads?client=1'],
  },
  'c.amazon-adsystem.com/aax2/apstag.js': { fetches: ['aax.amazon-adsystem.com/e/dtb/bid?src=1'] },
  'static.chartbeat.com/js/chartbeat.js': { pixels: ['ping.chartbeat.net/ping?h=1'] },
  'sb.scorecardresearch.com/beacon.js': { pixels: ['sb.scorecardresearch.com/p?c1=2'] },
  'widgets.outbrain.com/outbrain.js': { scripts: ['odb.outbrain.com/utils/get?idx=0'] },
  'odb.outbrain.com/utils/get': { pixels: ['tr.outbrain.com/pixel?p=1'] },
  'secure.quantserve.com/quant.js': { pixels: ['pixel.quantserve.com/pixel;a=1'] },
  'stats.wp.com/e-202401.js': { pixels: ['pixel.wp.com/g.gif?v=ext'] },
  'cdn.onesignal.com/sdks/OneSignalSDK.js': { fetches: ['api.onesignal.com/sync/1/web'] },
  'platform.twitter.com/widgets.js': { frames: ['platform.twitter.com/widgets/widget_iframe.html'] },
  'script.ioam.de/iam.js': { pixels: ['de.ioam.de/tx.io?st=1'] },
  'news.example/matomo.js': { pixels: ['news.example/matomo.php?idsite=1'] },
  'cdn.taboola.com/libtrc/news/loader.js': { fetches: ['trc.taboola.com/news/trc/3/json'] },
  'assets.adobedtm.com/launch-1.min.js': {
    fetches: ['dpm.demdex.net/id?d=1'],
    pixels: ['news.sc.omtrdc.net/b/ss/news/1/JS/s1'],
  },
  'cdn-gl.imrworldwide.com/novms/js/2/ggcm.js': { pixels: ['secure-gl.imrworldwide.com/cgi-bin/gn?prd=1'] },
  'cdn.tinypass.com/api/tinypass.min.js': { code: 'document.documentElement.dataset.paywall = "open";' },
};

interface Shape {
  readonly title: string;
  readonly scripts?: readonly string[];
  /** Live images of trackers in the markup. */
  readonly pixels?: readonly string[];
  readonly frames?: readonly string[];
  /** Pictures of the article. */
  readonly pictures: readonly string[];
}

const SHAPES: Readonly<Record<(typeof PAGES)[number] | typeof FRAMED, Shape>> = {
  [FRAMED]: { title: 'The film of the bridge', frames: ['films.example/film.html'], pictures: [] },
  '/metro': {
    title: 'Tram line nine gets its bell back',
    scripts: [
      'www.googletagmanager.com/gtm.js?id=GTM-1',
      'securepubads.g.doubleclick.net/tag/js/gpt.js',
      'c.amazon-adsystem.com/aax2/apstag.js',
      'static.chartbeat.com/js/chartbeat.js',
      'sb.scorecardresearch.com/beacon.js',
      'widgets.outbrain.com/outbrain.js',
      'secure.quantserve.com/quant.js',
      'cdn.tinypass.com/api/tinypass.min.js',
    ],
    pictures: ['pictures.example/tram/bell.svg', 'pictures.example/tr/track-nine.svg?w=800'],
  },
  '/blog': {
    title: 'What the allotment taught the choir',
    scripts: [
      'stats.wp.com/e-202401.js',
      'www.googletagmanager.com/gtag/js?id=G-1',
      'pagead2.googlesyndication.com/pagead/js/adsbygoogle.js',
      'cdn.onesignal.com/sdks/OneSignalSDK.js',
      'platform.twitter.com/widgets.js',
    ],
    pixels: ['ir-na.amazon-adsystem.com/e/ir?t=a', 'www.facebook.com/tr?id=2&noscript=1'],
    pictures: ['news.example/wp-content/uploads/beans.svg', 'news.example/wp-content/uploads/pixel-art.svg'],
  },
  '/counted': {
    title: 'The clock on the town hall runs backwards',
    scripts: ['script.ioam.de/iam.js', 'news.example/matomo.js', 'cdn.taboola.com/libtrc/news/loader.js'],
    pixels: ['counter.yadro.ru/hit?r1', 'track.adform.net/Serving/TrackPoint/?pm=1'],
    pictures: ['pictures.example/clock.svg', 'pictures.example/piwik/tower.svg'],
  },
  '/plain': {
    title: 'A letter arrives after sixty years',
    pixels: [
      'www.facebook.com/tr?id=3&ev=PageView',
      'sb.scorecardresearch.com/p?c1=2&cj=1',
      'analytics.twitter.com/i/adsct?txn_id=1',
      'ib.adnxs.com/getuid?x',
    ],
    frames: ['1.fls.doubleclick.net/activityi;src=1'],
    pictures: ['news.example/facebook.com/letter.svg'],
  },
  '/gallery': {
    title: 'Nine bridges, drawn by those who cross them',
    scripts: ['assets.adobedtm.com/launch-1.min.js', 'cdn-gl.imrworldwide.com/novms/js/2/ggcm.js'],
    pixels: ['d.adroll.com/ipixel/A/B'],
    pictures: ['one', 'two', 'three', 'four', 'five'].map(
      (name) => `pictures.example/ads/bridge-${name}.svg`,
    ),
  },
};

/** Pictures of the articles, all of them. */
export const PICTURES: readonly string[] = Object.values(SHAPES).flatMap(({ pictures }) => pictures);

const JAVASCRIPT = 'text/javascript; charset=utf-8';
const HTML = 'text/html; charset=utf-8';
const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export function answerOf(host: string, path: string): Answer | undefined {
  const [plain] = path.split('?') as [string];
  const script = SCRIPTS[host + plain];
  if (script) return { contentType: JAVASCRIPT, body: firing(script) };
  const shape = [SITE, OTHER_SITE].includes(host) && SHAPES[plain as keyof typeof SHAPES];
  if (shape) return { contentType: HTML, body: pageOf(shape) };
  if (plain.endsWith('.svg')) return { contentType: 'image/svg+xml', body: picture() };
  if (/container\.html$|activityi|pagead\/ads/.test(plain)) return { contentType: HTML, body: ad() };
  if (plain === '/film.html') return { contentType: HTML, body: film() };
  if (plain.endsWith('.html')) return { contentType: HTML, body: '<!doctype html><title>A post</title>' };
  return isTracker({ host, path }) ? { contentType: 'image/gif', body: DOT } : undefined;
}

/** Fetches do not hold up the page's `load`: `fired` is what is to be waited for beside it. */
function firing({ scripts = [], pixels = [], fetches = [], frames = [], code = '' }: Fires): string {
  return `(() => {
  const fired = (window.fired ??= []);
  const add = (name, src) => document.body.append(Object.assign(document.createElement(name), { src }));
  for (const address of ${JSON.stringify(pixels)}) new Image().src = '//' + address;
  for (const address of ${JSON.stringify(fetches)}) fired.push(fetch('//' + address).catch(() => undefined));
  for (const address of ${JSON.stringify(scripts)}) add('script', '//' + address);
  for (const address of ${JSON.stringify(frames)}) add('iframe', '//' + address);
  ${code}
})();`;
}

function pageOf({ title, scripts = [], pixels = [], frames = [], pictures }: Shape): string {
  const claims = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title };
  const figures = pictures.map((address) => `<figure><img src="//${address}" alt="Drawn by hand"></figure>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | Tarrow Gazette</title>
<meta property="og:type" content="article">
<link rel="icon" href="data:,">
<script type="application/ld+json">${JSON.stringify(claims)}</script>
</head>
<body>
<header><a href="/">Tarrow Gazette</a></header>
<main><article>
<h1>${title}</h1>
<p class="byline">By Maren Holloway</p>
${PARAGRAPHS.map((words, index) => `<p>${words}</p>\n${figures[index] ?? ''}`).join('\n')}
</article></main>
<footer>Tarrow Gazette, Mill Lane 1</footer>
${pixels.map((address) => `<img src="//${address}" width="1" height="1" alt="">`).join('\n')}
${frames.map((address) => `<iframe src="//${address}" width="1" height="1"></iframe>`).join('\n')}
${scripts.map((address) => `<script src="//${address}"></script>`).join('\n')}
</body>
</html>`;
}

/** An ad that reports that it was seen. */
function ad(): string {
  return '<!doctype html><title>Ad</title><img src="//ad.doubleclick.net/ddm/trackimp/1" alt="">';
}

function film(): string {
  return `<!doctype html><title>Film</title><img src="//${PIXEL_OF_FILM}" alt="">`;
}

function picture(): string {
  return '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400" fill="#789"/></svg>';
}

const PARAGRAPHS = [
  'Nobody in Tarrow had asked for it, and nobody remembers who had the idea, but on Monday it was there, and by noon the whole street stood in front of it and spoke in lower voices than usual.',
  'The council had known for a year, said the clerk, and had kept it to itself because every plan that is told too early comes back with a petition. “We wanted to see it stand once,” she said, “before anybody counted what it cost.”',
  'It cost less than the benches that were put up in spring, and far less than the fountain, which has run for two summers and leaks. The carpenter took no money for his hours, only for the oak and for the nails.',
  'By evening there were children on it, and somebody had brought a lamp. The baker, who closes at six, stayed open until nine and sold what was left of the day to people who had not been out so late in years.',
  'What happens in winter is not decided. It may stay where it is, said the clerk, if the street will sweep the snow off it; the street, asked on the same evening, said that it had swept snow for longer than there had been a council.',
  'The next meeting is on the ninth. Until then the thing has no name, and perhaps it needs none: whoever says “there” and points is understood.',
];

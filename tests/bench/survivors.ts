/**
 * Trackers and share links that are still in a body. A second opinion on purpose: it does not use `src/rules`,
 * which would find only what the rules know.
 */
const TRACKER_HOSTS = [
  'google-analytics.com',
  'googletagmanager.com',
  'googletagservices.com',
  'doubleclick.net',
  'googlesyndication.com',
  'googleadservices.com',
  'scorecardresearch.com',
  'quantserve.com',
  'chartbeat.com',
  'chartbeat.net',
  'parsely.com',
  'outbrain.com',
  'taboola.com',
  'criteo.com',
  'stats.wp.com',
  'pixel.wp.com',
  'onesignal.com',
  'sail-horizon.com',
  'omtrdc.net',
  'demdex.net',
  'adnxs.com',
  'amazon-adsystem.com',
  'rubiconproject.com',
  'pubmatic.com',
  'hotjar.com',
  'clarity.ms',
  'bat.bing.com',
  'ads-twitter.com',
  'analytics.twitter.com',
  'ads.linkedin.com',
  'ct.pinterest.com',
  'alb.reddit.com',
  'analytics.tiktok.com',
  'ioam.de',
  'vgwort.de',
  'mc.yandex.ru',
  'counter.yadro.ru',
  'addthis.com',
  'sharethis.com',
  'permutive.com',
  'segment.io',
  'hs-analytics.net',
  'statcounter.com',
];

const SHARE_LINK =
  /(?:facebook\.com\/(?:sharer?|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:share|cws|sharing|feed\/\?)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/(?:r\/[^/]+\/)?submit|(?:wa\.me|api\.whatsapp\.com|web\.whatsapp\.com)\/?(?:send)?\?|whatsapp:\/\/send|t\.me\/share|telegram\.me\/share|tumblr\.com\/(?:share|widgets)|getpocket\.com\/(?:save|edit)|vk\.com\/share|news\.ycombinator\.com\/submitlink|addtoany\.com\/|xing\.com\/(?:spi|app\/user\?op=share)|bsky\.app\/intent|threads\.net\/intent|share\.flipboard\.com|line\.me\/R\/msg|instapaper\.com\/(?:hello|edit)|mix\.com\/add|mailto:\?)/i;

export function isTracker(address: string, base: string): boolean {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  if (!url?.protocol.startsWith('http')) return false;
  if (/(?:^|\.)facebook\.com$/.test(url.hostname) && url.pathname.startsWith('/tr')) return true;
  return TRACKER_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}

export function isShareLink(address: string): boolean {
  return SHARE_LINK.test(address);
}

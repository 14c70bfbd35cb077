/**
 * Markup that stands for a post, a film or a chart: the quotations that networks give for embedding, with text, author,
 * date and link in them, and the empty boxes that a script fills. Sorted by id. Data only.
 */
import type { EmbedMarkupRule } from './rule.ts';

const QUOTE = 'The network gives it for embedding: the post as text, for whoever loads no script.';
const PLAYER = 'A box that a script fills with a player: the page holds its number.';

export const embedMarkup = [
  {
    id: 'box-datawrapper',
    of: 'embed-datawrapper',
    select: '[id^="datawrapper-vis-"]',
    addresses: ['https://datawrapper.dwcdn.net/{id:datawrapper-vis-}/'],
    because: PLAYER,
    example: '<div id="datawrapper-vis-AbCdE"></div>',
    spares: '<div id="datawrapper-vis-"></div>',
  },
  {
    id: 'box-facebook',
    of: 'embed-facebook',
    select: '.fb-post[data-href], .fb-video[data-href], amp-facebook[data-href]',
    addresses: ['{data-href}'],
    quote: true,
    because: QUOTE,
    example: '<div class="fb-post" data-href="https://www.facebook.com/alder/posts/123"></div>',
    spares: '<div class="fb-like" data-href="https://www.facebook.com/alder"></div>',
  },
  {
    id: 'box-flourish',
    of: 'embed-flourish',
    select: '.flourish-embed[data-src]',
    addresses: ['https://flo.uri.sh/{data-src}/embed', '{data-src}'],
    because: PLAYER,
    example: '<div class="flourish-embed flourish-chart" data-src="visualisation/123"></div>',
    spares: '<div class="flourish" data-src="visualisation/123"></div>',
  },
  {
    id: 'box-infogram',
    of: 'embed-infogram',
    select: '.infogram-embed[data-id]',
    addresses: ['https://e.infogram.com/{data-id}'],
    because: PLAYER,
    example: '<div class="infogram-embed" data-id="e7eb0000-5cee-4f41" data-type="interactive"></div>',
    spares: '<div class="infogram-embed"></div>',
  },
  {
    id: 'box-instagram',
    of: 'embed-instagram',
    select: 'amp-instagram[data-shortcode]',
    addresses: ['https://www.instagram.com/p/{data-shortcode}/'],
    because: PLAYER,
    example: '<amp-instagram data-shortcode="C4gOaT"></amp-instagram>',
    spares: '<amp-instagram></amp-instagram>',
  },
  {
    id: 'box-vimeo',
    of: 'embed-vimeo',
    select: 'amp-vimeo[data-videoid], lite-vimeo[videoid], [data-vimeo-id]',
    addresses: [
      'https://vimeo.com/{data-videoid}',
      'https://vimeo.com/{videoid}',
      'https://vimeo.com/{data-vimeo-id}',
    ],
    because: PLAYER,
    example: '<div class="plyr" data-vimeo-id="12345678"></div>',
    spares: '<div data-vimeo-id=""></div>',
  },
  {
    id: 'box-x',
    of: 'embed-x',
    select: '[data-tweetid], [data-tweet-id]',
    addresses: ['https://x.com/i/status/{data-tweetid}', 'https://x.com/i/status/{data-tweet-id}'],
    because: PLAYER,
    example: '<div data-tweet-id="1770000000000000001"></div>',
    spares: '<div data-tweet-id="latest"></div>',
  },
  {
    id: 'box-youtube',
    of: 'embed-youtube',
    select:
      'lite-youtube[videoid], amp-youtube[data-videoid], .rll-youtube-player[data-id], .youtube-player[data-id], ' +
      '[data-youtube-id], [data-yt-id], [data-video-id][data-provider="youtube" i], ' +
      '[data-video-id][data-provider-name="youtube" i], [data-video-id][class*="youtube" i]',
    addresses: ['videoid', 'data-videoid', 'data-youtube-id', 'data-yt-id', 'data-video-id', 'data-id'].map(
      (name) => `https://www.youtube.com/watch?v={${name}}`,
    ),
    because: PLAYER,
    example: '<lite-youtube videoid="aB-3dEf_h1k" playlabel="The goat rides"></lite-youtube>',
    spares: '<div class="youtube-player"></div>',
  },
  {
    id: 'frame-mastodon',
    of: 'embed-mastodon',
    select: 'iframe.mastodon-embed[src]',
    addresses: ['{src}'],
    because: 'Software that many run: a post’s frame is known by its class on whatever host it stands.',
    example:
      '<iframe class="mastodon-embed" src="https://social.alder.example/@alder/112000000000000001/embed"></iframe>',
    spares: '<iframe src="https://social.alder.example/@alder/112000000000000001/embed"></iframe>',
  },
  {
    id: 'link-youtube',
    of: 'embed-youtube',
    select: 'a[href*="youtu"]:has(> img:only-child), a[href*="youtu"]:has(> picture:only-child)',
    addresses: ['{href}'],
    because: 'A still of a film that leads to the film, and nothing else in the link.',
    example:
      '<a href="https://www.youtube.com/watch?v=aB-3dEf_h1k"><img src="/stills/goat.jpg" alt="The goat"></a>',
    spares: '<a href="https://www.youtube.com/@alder"><img src="/icons/channel.png" alt="Channel"></a>',
  },
  {
    id: 'quote-bluesky',
    of: 'embed-bluesky',
    select: 'blockquote.bluesky-embed',
    addresses: ['https://embed.bsky.app/embed/{data-bluesky-uri:at://}'],
    quote: true,
    because: QUOTE,
    example:
      '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc/app.bsky.feed.post/3k"><p>A goat.</p></blockquote>',
    spares: '<blockquote class="bluesky"><p>A goat.</p></blockquote>',
  },
  {
    id: 'quote-instagram',
    of: 'embed-instagram',
    select: 'blockquote.instagram-media',
    addresses: ['{data-instgrm-permalink}'],
    quote: true,
    because: QUOTE,
    example:
      '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C4gOaT/"><p>A goat.</p></blockquote>',
    spares: '<blockquote class="instagram"><p>A goat.</p></blockquote>',
  },
  {
    id: 'quote-mastodon',
    of: 'embed-mastodon',
    select: 'blockquote.mastodon-embed',
    addresses: ['{data-embed-url}'],
    quote: true,
    because: QUOTE,
    example:
      '<blockquote class="mastodon-embed" data-embed-url="https://mastodon.social/@alder/112/embed"><a href="https://mastodon.social/@alder/112"><div>Post by @alder@mastodon.social</div></a></blockquote>',
    spares: '<blockquote class="mastodon"><p>A goat.</p></blockquote>',
  },
  {
    id: 'quote-reddit',
    of: 'embed-reddit',
    select: 'blockquote.reddit-embed-bq, blockquote.reddit-card',
    quote: true,
    because: QUOTE,
    example:
      '<blockquote class="reddit-embed-bq"><a href="https://www.reddit.com/r/alder/comments/1abc/the_goat/">The goat</a></blockquote>',
    spares: '<blockquote class="reddit"><p>A goat.</p></blockquote>',
  },
  {
    id: 'quote-threads',
    of: 'embed-threads',
    select: 'blockquote.text-post-media',
    addresses: ['{data-text-post-permalink}'],
    quote: true,
    because: QUOTE,
    example:
      '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@alder/post/C4gOaT"><p>A goat.</p></blockquote>',
    spares: '<blockquote class="text-post"><p>A goat.</p></blockquote>',
  },
  {
    id: 'quote-tiktok',
    of: 'embed-tiktok',
    select: 'blockquote.tiktok-embed',
    addresses: ['{cite}'],
    quote: true,
    because: QUOTE,
    example:
      '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@alder/video/738"><section><p>A goat.</p></section></blockquote>',
    spares: '<blockquote class="tiktok"><p>A goat.</p></blockquote>',
  },
  {
    id: 'quote-x',
    of: 'embed-x',
    select: 'blockquote.twitter-tweet, blockquote.twitter-video',
    quote: true,
    because: QUOTE,
    example:
      '<blockquote class="twitter-tweet"><p>A goat.</p>— Alder (@alder) <a href="https://twitter.com/alder/status/177">March 20, 2024</a></blockquote>',
    spares: '<blockquote class="tweet"><p>A goat.</p></blockquote>',
  },
] as const satisfies readonly EmbedMarkupRule[];

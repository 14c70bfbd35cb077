/** Posts, films, charts and maps of others become cards of what the page itself holds of them. */
import { describe, expect, it } from 'vitest';
import { embedRule, embedRuleAt, liveFrameOf, readEmbedAddress } from '../../../src/article/embed-address.ts';
import { addressOf } from '../../../src/article/scrub/addresses.ts';
import { embedMarkup } from '../../../src/rules/embed-markup.ts';
import { embeds } from '../../../src/rules/embeds.ts';
import type { EmbedForm, EmbedRule } from '../../../src/rules/rule.ts';
import { scrubIn } from './scrubbed.ts';

const RULES: readonly EmbedRule[] = embeds;
const FORMS = RULES.flatMap((rule) =>
  (rule.forms ?? []).map((form): readonly [string, EmbedRule, EmbedForm] => [form.example, rule, form]),
);

const cardIn = (markup: string) => scrubIn(markup).body.querySelector('#probe figure[data-embed]');
const textOf = (root: Element | null | undefined) => root?.textContent?.replace(/\s+/g, ' ').trim() ?? null;

describe('the address of an embedded thing', () => {
  it.each(FORMS)('%s is read, and its neighbour is not', (_example, rule, form) => {
    expect(form.from.test(bare(form.example))).toBe(true);
    expect(form.from.test(bare(form.spares))).toBe(false);
    const address = readEmbedAddress(rule, form.example);
    expect(new URL(address?.page ?? '').protocol).toBe('https:');
  });

  it.each(FORMS.filter(([, , { frame }]) => frame))(
    '%s gives a frame on the host that the rule names, which is read as itself again',
    (_example, rule, form) => {
      const frame = readEmbedAddress(rule, form.example)?.frame ?? '';
      const live = liveFrameOf(frame);
      expect(live).toMatchObject({ src: frame, rule });
      expect(live?.host).toBe(new URL(frame).hostname);
      expect(form.frame).toMatch(new RegExp(`^https://${live?.host}/`));
    },
  );

  it.each([
    ['https://youtu.be/aB-3dEf_h1k?t=4', 'https://www.youtube.com/watch?v=aB-3dEf_h1k'],
    [
      'https://www.youtube.com/watch?app=desktop&v=aB-3dEf_h1k',
      'https://www.youtube.com/watch?v=aB-3dEf_h1k',
    ],
    ['//www.youtube.com/embed/aB-3dEf_h1k', 'https://www.youtube.com/watch?v=aB-3dEf_h1k'],
  ])('%s leads to the page of the film', (url, page) => {
    expect(readEmbedAddress(embedRule('embed-youtube'), url)).toEqual({
      page,
      frame: 'https://www.youtube-nocookie.com/embed/aB-3dEf_h1k',
    });
  });

  it('within the address of a player is read too', () => {
    const url =
      'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Falder%2Fposts%2F12&width=500';
    expect(readEmbedAddress(embedRule('embed-facebook'), url)?.page).toBe(
      'https://www.facebook.com/alder/posts/12',
    );
  });

  it('may have dots that are no step up', () => {
    const url = 'https://embed.music.apple.com/us/album/m.a.a.d-city.../1440000001';
    expect(readEmbedAddress(embedRule('embed-apple-music'), url)?.frame).toBe(url);
  });

  it('of a map is framed as a browser writes it', () => {
    const frame = readEmbedAddress(
      embedRule('embed-google-maps'),
      'https://maps.google.com/maps?q=Zürich',
    )?.frame;
    expect(frame).toBe('https://maps.google.com/maps?q=Z%C3%BCrich&output=embed');
    expect(liveFrameOf(frame ?? '')?.src).toBe(frame);
  });

  it('that leads out of its place is not read at all', () => {
    const url = 'https://bsky.app/profile/../post/3kabc';
    expect(readEmbedAddress(embedRule('embed-bluesky'), url)).toBe(null);
  });

  it('of a map is known on the host of every country', () => {
    const address = addressOf('https://maps.google.de/maps?q=Alder&output=embed');
    expect(address && embedRuleAt(address)?.id).toBe('embed-google-maps');
  });
});

describe('what may be framed', () => {
  it.each([
    'https://www.youtube-nocookie.com/embed/aB-3dEf_h1k?autoplay=1',
    'https://www.youtube-nocookie.com/embed/aB-3dEf_h1k#a',
    'http://www.youtube-nocookie.com/embed/aB-3dEf_h1k',
    'https://www.youtube-nocookie.com/',
    'https://www.youtube-nocookie.com.evil.example/embed/aB-3dEf_h1k',
    'https://evil.example/www.youtube-nocookie.com/embed/aB-3dEf_h1k',
    'https://user@www.youtube-nocookie.com/embed/aB-3dEf_h1k',
    'https://social.alder.example/@alder/112/embed',
    'https://www.facebook.com/plugins/post.php?href=https://evil.example/alder/posts/1',
    'https://www.facebook.com/plugins/post.php?href=https://www.facebook.com/alder/posts/../../settings',
    'https://www.facebook.com/plugins/video.php?href=https://www.facebook.com/../videos/1',
    'https://embed.music.apple.com/us/album/../../x',
    'https://embed.music.apple.com/us/album/%2e%2e/%2E%2e/x',
    'https://embed.music.apple.com/us/album/.%2e/x?i=1',
    'https://embed.music.apple.com/us/album/harbour%2f..%2fx',
    'https://embed.music.apple.com/us/album/harbour/..?i=1',
    'https://embed.podcasts.apple.com/us/podcast/../x',
    'https://maps.google.com/maps?q=<b>&output=embed',
    'javascript:alert(1)',
    '',
  ])('%s is not: an address is framed to the letter as the list makes it, or not at all', (src) => {
    expect(liveFrameOf(src)).toBe(null);
  });

  it('are hosts of the rules alone, each of one rule', () => {
    const hosts = FORMS.flatMap(([, { id }, { frame }]) =>
      frame ? [`${new URL(frame.replace(/\$\d/g, '1')).hostname} ${id}`] : [],
    );
    const pairs = [...new Set(hosts)];
    expect(new Set(pairs.map((pair) => pair.split(' ')[0])).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThan(15);
  });
});

describe.each(embedMarkup.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('makes a card of its example, and leaves its counter-example', () => {
    expect(cardIn(rule.example)?.getAttribute('data-embed')).toBe(embedRule(rule.of).product);
    expect(cardIn(rule.spares)).toBe(null);
  });
});

it('the markup is sorted, and no id comes twice', () => {
  const ids = embedMarkup.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

describe('a card', () => {
  it('has the text of a post, who wrote it, when, and the link to it', () => {
    const card = cardIn(
      '<blockquote class="twitter-tweet"><p lang="de">Eine Ziege.<br>Noch eine. <a href="https://t.co/a">t.co/a</a></p>' +
        '<p>— Alder 🐐 (@alder) <a href="https://twitter.com/alder/status/177?ref_src=twsrc">14. Juni 2018</a></p></blockquote>',
    );
    expect(textOf(card?.querySelector('blockquote'))).toBe('Eine Ziege.Noch eine. t.co/a');
    expect(card?.querySelector('blockquote p')?.getAttribute('lang')).toBe('de');
    expect(textOf(card?.querySelector('cite'))).toBe('Alder 🐐');
    expect(textOf(card?.querySelector('figcaption'))).toBe('Alder 🐐 (@alder) on X, 14. Juni 2018');
    expect(card?.querySelector('figcaption a')?.getAttribute('href')).toBe('https://x.com/alder/status/177');
  });

  it('has the day as machines read it, where the page’s date can be read', () => {
    const dated = (date: string) =>
      cardIn(
        `<blockquote class="twitter-tweet"><p>A goat.</p>— Alder (@alder) <a href="https://twitter.com/alder/status/177">${date}</a></blockquote>`,
      )?.querySelector('time');
    expect(dated('March 20, 2024')?.getAttribute('datetime')).toBe('2024-03-20');
    expect(dated('04/05/2024')?.hasAttribute('datetime')).toBe(false);
    expect(textOf(dated('04/05/2024'))).toBe('04/05/2024');
  });

  it('keeps the links of a text, and links that quote another post', () => {
    const card = cardIn(
      '<blockquote class="twitter-tweet"><p>As <a href="https://twitter.com/other/status/1">she said</a>.</p>— Alder (@alder) <a href="https://twitter.com/alder/status/2">May 1, 2024</a></blockquote>',
    );
    expect(card?.querySelector('blockquote a')?.getAttribute('href')).toBe(
      'https://twitter.com/other/status/1',
    );
    expect(card?.querySelector('figcaption a')?.getAttribute('href')).toBe('https://x.com/alder/status/2');
  });

  it.each([
    [
      'a srcset',
      '<img alt="A goat." src="/goat.jpg" srcset="https://pbs.twimg.com/goat.jpg 600w, /goat.jpg 300w">',
    ],
    [
      'a later candidate',
      '<img alt="" src="/goat.jpg" srcset="/goat.jpg 1x,https://pbs.twimg.com/goat.jpg 2x">',
    ],
    [
      'a source',
      '<picture><source srcset="https://pbs.twimg.com/goat.webp"><source srcset="/goat.webp 1x, https://pbs.twimg.com/b.webp 2x"><img alt="" src="/goat.jpg"></picture>',
    ],
  ])('keeps the page’s own picture of a post, and not the network’s beside it in %s', (_where, picture) => {
    const card = cardIn(`<blockquote class="twitter-tweet"><p>A goat. ${picture}</p></blockquote>`);
    expect(card?.querySelector('img')?.getAttribute('src')).toBe('/goat.jpg');
    expect(card?.outerHTML).not.toContain('twimg');
  });

  it('keeps what else the page offers of its own picture', () => {
    const card = cardIn(
      '<blockquote class="twitter-tweet"><p>A goat. <picture><source srcset="/goat.webp 1x, https://pbs.twimg.com/b.webp 2x"><img alt="" src="/goat.jpg" srcset="/goat.jpg 300w, /large.jpg 900w"></picture></p></blockquote>',
    );
    expect(card?.querySelector('source')?.getAttribute('srcset')).toBe('/goat.webp 1x');
    expect(card?.querySelector('img')?.getAttribute('srcset')).toBe('/goat.jpg 300w, /large.jpg 900w');
  });

  it.each([
    '<img alt="A goat" src="https://pbs.twimg.com/goat.jpg" srcset="/goat.jpg 2x">',
    '<img alt="A goat" srcset="https://pbs.twimg.com/goat.jpg 2x">',
    '<picture><source srcset="/goat.webp"><img alt="A goat" src="https://pbs.twimg.com/goat.jpg"></picture>',
    '<picture><source srcset="https://pbs.twimg.com/goat.webp"><img alt="A goat"></picture>',
  ])('has words in place of a picture of the network: %s', (picture) => {
    const card = cardIn(`<blockquote class="twitter-tweet"><p>Look: ${picture}</p></blockquote>`);
    expect(textOf(card?.querySelector('blockquote'))).toBe('Look: A goat');
    expect(card?.querySelector('img, picture, source')).toBe(null);
  });

  it.each(['p16-sign.tiktokcdn-us.com', 'p16-sign.tiktokcdn-eu.com', 'p16.tiktokcdn.com'])(
    'asks nothing of TikTok’s host of pictures %s',
    (host) => {
      const card = cardIn(
        `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@alder/video/7380000000000000001"><section>A goat. <img alt="" src="https://${host}/a.jpg"></section></blockquote>`,
      );
      expect(textOf(card?.querySelector('blockquote'))).toBe('A goat.');
      expect(card?.outerHTML).not.toContain(host);
    },
  );

  it('loses no line that it does not understand', () => {
    const card = cardIn(
      '<blockquote class="twitter-tweet"><p>A goat.</p><p>Its owner, at noon.</p></blockquote>',
    );
    expect(textOf(card)).toBe('A goat.Its owner, at noon.Post on X');
    expect(card?.querySelector('a')).toBe(null);
  });

  it('has the time of an Instagram post, without the line that asks the reader to go there', () => {
    const card = cardIn(
      '<blockquote class="instagram-media"><div><a href="https://www.instagram.com/p/C4gOaT/?utm_source=ig_embed"><div>Sieh dir diesen Beitrag auf Instagram an</div></a>' +
        '<p><a href="https://www.instagram.com/p/C4gOaT/">A walk.</a></p><p>A post shared by <a href="https://www.instagram.com/alder/"> Alder</a> (@alder) on <time datetime="2019-07-12T15:25:04+00:00">Jul 12, 2019 at 8:25am PDT</time></p></div></blockquote>',
    );
    expect(textOf(card?.querySelector('blockquote'))).toBe('A walk.');
    expect(card?.querySelector('blockquote a')).toBe(null);
    expect(textOf(card?.querySelector('figcaption'))).toBe(
      'Alder (@alder) on Instagram, Jul 12, 2019 at 8:25am PDT',
    );
    expect(card?.querySelector('time')?.getAttribute('datetime')).toMatch(/^2019-07-12T15:25/);
  });

  it.each([
    ['title="The goat rides"', 'The goat rides on YouTube'],
    ['title="YouTube video player"', 'Video on YouTube'],
    ['title="YouTube Video" aria-label="The goat rides"', 'The goat rides on YouTube'],
    ['', 'Video on YouTube'],
  ])('of a frame with %s says “%s”', (attributes, caption) => {
    expect(
      textOf(cardIn(`<iframe src="https://www.youtube.com/embed/aB-3dEf_h1k" ${attributes}></iframe>`)),
    ).toBe(caption);
  });

  it.each(RULES.map(({ example, name }) => [example, name]))(
    'of %s keeps the words “%s” and its link',
    (address, name) => {
      const card = cardIn(`<iframe src="${address}"></iframe>`);
      expect(textOf(card)).toBe(name);
      expect(card?.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
    },
  );

  it('shows a still of the page’s own, and none of the company’s', () => {
    const box = (src: string) =>
      cardIn(
        `<div class="youtube-player" data-id="aB-3dEf_h1k"><img src="${src}" alt=""></div>`,
      )?.querySelector('img');
    expect(box('/stills/goat.jpg')?.getAttribute('src')).toBe('/stills/goat.jpg');
    expect(box('https://i.ytimg.com/vi/aB-3dEf_h1k/hqdefault.jpg')).toBe(null);
  });

  it('comes once, where a noscript holds the same frame again', () => {
    const frame = '<iframe class="lazy" data-src="https://www.youtube.com/embed/aB-3dEf_h1k"></iframe>';
    const { body, removed } = scrubIn(`${frame}<noscript>${frame.replace('data-src', 'src')}</noscript>`);
    expect(body.querySelectorAll('[data-embed]').length).toBe(1);
    expect(removed.filter(({ kind }) => kind === 'embed').length).toBe(1);
  });

  it('takes the place of a noscript that alone holds the frame', () => {
    const card = cardIn(
      '<div class="rll-youtube-player"></div><noscript><iframe src="https://www.youtube.com/embed/aB-3dEf_h1k"></iframe></noscript>',
    );
    expect(card?.closest('noscript')).toBe(null);
  });

  it('is of our making: a page that writes its own attributes gets none', () => {
    const { body } = scrubIn(
      '<figure data-embed="X" data-live="https://evil.example/"><p>A goat.</p></figure>',
    );
    expect(body.querySelector('[data-embed], [data-live]')).toBe(null);
    expect(body.textContent).toContain('A goat.');
  });

  it('is made of a network’s frame, and its buttons stay taken out', () => {
    const { body, removed } = scrubIn(
      '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=177"></iframe><iframe src="https://platform.twitter.com/widgets/follow_button.html?a=1"></iframe>' +
        '<iframe src="https://www.facebook.com/plugins/like.php?href=a"></iframe>',
    );
    expect([...body.querySelectorAll('[data-embed]')].map((card) => card.getAttribute('data-embed'))).toEqual(
      ['X'],
    );
    expect(removed.map(({ rule }) => rule)).toContain('x-widgets');
    expect(body.querySelector('iframe')).toBe(null);
  });
});

function bare(url: string): string {
  return url.replace(/^https:\/\/(?:www\.)?/, '');
}

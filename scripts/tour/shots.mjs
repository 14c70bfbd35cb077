/**
 * The pictures of the tour, in the order in which one would show them. Wide ones have the size that the stores ask for.
 *
 * @typedef {{ click: string } | { bring: string } | { press: string } | { type: string } | { hear: string } | { await: string }} Act
 *   what a person does: clicks an element, scrolls to one (selectors both), presses a key, types, or waits until the voice
 *   has come to a word or an element is there
 *
 * @typedef {object} Shot
 * @property {string} name of the file
 * @property {string} page below `tests/pages`
 * @property {'popup' | 'reader' | 'options'} surface
 * @property {string} sees selector of what the picture is of: the tour fails where it is not in the window
 * @property {'light' | 'dark'} [scheme] what the system asks for; light unless told
 * @property {string} [language] of the browser; English unless told
 * @property {Readonly<Record<string, string | true>>} [choose] appearance controls: the value of each, by name
 * @property {{ readonly host: string, readonly drop: readonly string[] }} [recipe] that is kept of a site
 * @property {{ readonly path: string, readonly file: string }} [further] another page of the article: where it is on the site,
 *   and in this folder
 * @property {readonly Act[]} [acts] in the surface, one after the other
 * @property {boolean} [refused] the page is none that is an article, and the popup says so
 * @property {boolean} [phone] as wide as a phone
 * @property {boolean} [short] as high as the window of a laptop
 * @property {boolean} [readme] shown in the README
 */

/** @type {readonly Shot[]} */
export const SHOTS = [
  // The popup
  { name: 'popup', page: 'founding-example', surface: 'popup', sees: '#headline', readme: true },
  {
    name: 'popup-dark',
    page: 'founding-example',
    surface: 'popup',
    scheme: 'dark',
    sees: '[data-theme="dark"] #headline',
  },
  {
    name: 'popup-removed',
    page: 'founding-example',
    surface: 'popup',
    acts: [{ click: '#removed > summary' }],
    sees: '.removed-thing',
  },
  {
    name: 'popup-export',
    page: 'founding-example',
    surface: 'popup',
    acts: [{ click: '#export-more > summary' }],
    sees: '[data-format="bibtex"]',
  },
  { name: 'popup-refusal', page: 'front-page', surface: 'popup', refused: true, sees: '.refusal' },
  { name: 'popup-phone', page: 'founding-example', surface: 'popup', phone: true, sees: '#print' },
  {
    name: 'popup-german',
    page: 'headings-uneven',
    surface: 'popup',
    language: 'de',
    sees: ':root:lang(de) #headline',
  },
  {
    name: 'popup-arabic',
    page: 'arabic',
    surface: 'popup',
    language: 'ar',
    scheme: 'dark',
    sees: ':root[dir="rtl"][data-theme="dark"] #headline',
  },

  // The reader
  { name: 'reader', page: 'founding-example', surface: 'reader', sees: '#lead-image' },
  {
    name: 'reader-dark',
    page: 'founding-example',
    surface: 'reader',
    scheme: 'dark',
    sees: '[data-theme="dark"] #headline',
  },
  {
    name: 'reader-sepia',
    page: 'hero-picture',
    surface: 'reader',
    choose: { theme: 'sepia' },
    sees: '[data-theme="sepia"] #headline',
    readme: true,
  },
  {
    name: 'reader-black',
    page: 'interview',
    surface: 'reader',
    choose: { theme: 'black', font: 'sans' },
    sees: '[data-theme="black"][data-font="sans"] #headline',
  },
  {
    name: 'reader-contrast',
    page: 'quotes',
    surface: 'reader',
    choose: { theme: 'contrast-light' },
    acts: [{ bring: '#body blockquote' }],
    sees: '[data-theme="contrast-light"] blockquote',
  },
  {
    name: 'reader-low-vision',
    page: 'listicle',
    surface: 'reader',
    choose: { font: 'legible' },
    sees: '[data-font="legible"] #headline',
  },
  {
    name: 'reader-typeset',
    page: 'typeset',
    surface: 'reader',
    acts: [{ bring: '[data-style="pull-quote"]' }],
    sees: '[data-style="pull-quote"]',
  },
  { name: 'reader-posts', page: 'posts-quoted', surface: 'reader', sees: '[data-embed] .card-button' },
  {
    name: 'reader-table',
    page: 'table-with-pictures',
    surface: 'reader',
    acts: [{ bring: '#body tbody' }],
    sees: '#body tbody tr:nth-of-type(2)',
  },
  {
    name: 'reader-note',
    page: 'typeset',
    surface: 'reader',
    acts: [{ click: 'a.note-mark' }],
    sees: '.note-popover',
  },
  {
    name: 'reader-pages',
    page: 'interview',
    surface: 'reader',
    choose: { layout: 'pages' },
    sees: '[data-layout="pages"] #headline',
  },

  // Around the text
  {
    name: 'reader-appearance',
    page: 'founding-example',
    surface: 'reader',
    acts: [{ click: '#appearance > summary' }],
    sees: '#appearance .range',
  },
  {
    name: 'reader-appearance-short',
    page: 'founding-example',
    surface: 'reader',
    scheme: 'dark',
    short: true,
    acts: [{ click: '#appearance > summary' }],
    sees: '#appearance .range',
  },
  {
    name: 'reader-own-colors',
    page: 'hero-picture',
    surface: 'reader',
    choose: { theme: 'own', ownPaper: '#20303c', ownInk: '#d8e0d4', ownAccent: '#f0b060' },
    sees: '[data-theme="own"] #headline',
  },
  {
    name: 'reader-line-focus',
    page: 'interview',
    surface: 'reader',
    acts: [{ bring: '#body p:nth-of-type(4)' }, { press: 'l' }, { press: 'l' }],
    sees: '.line-focus',
  },
  {
    name: 'reader-joined-pages',
    page: 'divided-article',
    surface: 'reader',
    further: {
      path: '/magazin/die-letzte-faehre-von-marsh-end/seite-3',
      file: 'scripts/tour/third-page.html',
    },
    acts: [{ press: 'End' }, { await: '.page-mark' }, { bring: '.page-mark' }],
    sees: '.page-mark',
  },
  {
    name: 'reader-live-blog',
    page: 'live-blog',
    surface: 'reader',
    acts: [{ bring: '.live-order' }],
    sees: '.live-order .choice-row',
  },
  {
    name: 'reader-outline',
    page: 'headings-uneven',
    surface: 'reader',
    acts: [{ click: '#outline > summary' }],
    sees: '.outline-entry[aria-current]',
  },
  {
    name: 'reader-find',
    page: 'founding-example',
    surface: 'reader',
    acts: [{ press: '/' }, { type: 'ferry' }],
    sees: '.mark.is-current',
  },
  {
    name: 'reader-read-aloud',
    page: 'founding-example',
    surface: 'reader',
    scheme: 'dark',
    acts: [{ press: 'r' }, { hear: 'Council' }, { press: '.' }, { press: '.' }, { hear: 'bridge' }],
    sees: '.spoken-word',
    readme: true,
  },
  {
    name: 'reader-export',
    page: 'hero-picture',
    surface: 'reader',
    acts: [{ click: '#export > summary' }],
    sees: '#export [data-format="csl"]',
  },
  {
    name: 'reader-lightbox',
    page: 'gallery',
    surface: 'reader',
    acts: [{ click: 'img[role="button"]' }],
    sees: '.lightbox[open] .lightbox-picture',
  },
  {
    name: 'reader-keys',
    page: 'hero-picture',
    surface: 'reader',
    acts: [{ press: '?' }],
    sees: '.key-list[open] kbd',
  },
  {
    name: 'reader-tidy',
    page: 'prompts-within-text',
    surface: 'reader',
    acts: [{ press: 't' }],
    sees: '.is-chosen',
  },
  {
    name: 'reader-recipe',
    page: 'prompts-within-text',
    surface: 'reader',
    acts: [{ press: 't' }, { press: 'ArrowDown' }, { press: 'Delete' }],
    sees: '.recipe-question',
  },
  {
    name: 'reader-recipe-told',
    page: 'related-within-text',
    surface: 'reader',
    acts: [
      { click: '#left-out > summary' },
      { click: '#left-out li:nth-of-type(2) .text-button:last-of-type' },
      { click: '#recipe-yes' },
      { await: '.recipe-told' },
      { bring: '[data-left]' },
    ],
    sees: '.recipe-told',
  },
  {
    name: 'reader-left-out',
    page: 'related-within-text',
    surface: 'reader',
    acts: [{ click: '#left-out > summary' }, { bring: '#left-out' }],
    sees: '#left-out[open] li',
  },
  {
    name: 'reader-put-back',
    page: 'related-within-text',
    surface: 'reader',
    acts: [
      { click: '#left-out > summary' },
      { click: '#left-out li .text-button:last-of-type' },
      { bring: '[data-left]' },
    ],
    sees: '#body [data-left]',
  },

  // Other scripts, other languages
  {
    name: 'reader-arabic',
    page: 'arabic',
    surface: 'reader',
    sees: '.article[dir="rtl"] #headline',
    readme: true,
  },
  {
    name: 'reader-arabic-interface',
    page: 'arabic',
    surface: 'reader',
    language: 'ar',
    acts: [{ click: '#appearance > summary' }],
    sees: '.reader[dir="rtl"] #appearance .range',
  },
  {
    name: 'reader-german',
    page: 'headings-uneven',
    surface: 'reader',
    language: 'de',
    acts: [{ press: '?' }],
    sees: '.reader:lang(de) .key-list[open] kbd',
  },
  { name: 'reader-japanese', page: 'japanese-ruby', surface: 'reader', sees: '#body ruby' },
  {
    name: 'reader-japanese-dark',
    page: 'japanese-ruby',
    surface: 'reader',
    scheme: 'dark',
    sees: '[data-theme="dark"] #body ruby',
  },
  {
    name: 'reader-vertical',
    page: 'japanese-ruby',
    surface: 'reader',
    choose: { vertical: true },
    sees: '[data-vertical] #headline',
  },

  // Phones
  {
    name: 'reader-phone',
    page: 'founding-example',
    surface: 'reader',
    phone: true,
    sees: '#headline',
  },
  {
    name: 'reader-phone-dark',
    page: 'arabic',
    surface: 'reader',
    phone: true,
    scheme: 'dark',
    sees: '[data-theme="dark"] #headline',
  },
  {
    name: 'reader-phone-arabic',
    page: 'arabic',
    surface: 'reader',
    phone: true,
    language: 'ar',
    acts: [{ bring: '#body p:nth-of-type(2)' }],
    sees: '#body p:nth-of-type(2)',
  },
  {
    name: 'reader-phone-japanese',
    page: 'japanese-ruby',
    surface: 'reader',
    phone: true,
    sees: '#body ruby',
  },
  {
    name: 'reader-phone-vertical',
    page: 'japanese-ruby',
    surface: 'reader',
    phone: true,
    choose: { vertical: true },
    sees: '[data-vertical] #headline',
  },
  {
    name: 'reader-phone-table',
    page: 'typeset',
    surface: 'reader',
    phone: true,
    acts: [{ bring: '#body table' }],
    sees: '#body caption',
  },
  {
    name: 'reader-phone-left-out',
    page: 'related-within-text',
    surface: 'reader',
    phone: true,
    acts: [{ click: '#left-out > summary' }, { bring: '#left-out' }],
    sees: '#left-out[open] li',
  },
  {
    name: 'reader-phone-read-aloud',
    page: 'founding-example',
    surface: 'reader',
    phone: true,
    acts: [{ press: 'r' }, { hear: 'lantern' }],
    sees: '.spoken-word',
  },
  {
    name: 'reader-phone-appearance',
    page: 'founding-example',
    surface: 'reader',
    phone: true,
    acts: [{ click: '#appearance > summary' }],
    sees: '#appearance .choice-faces',
  },

  // The options
  { name: 'options', page: 'founding-example', surface: 'options', sees: '#preview' },
  {
    name: 'options-dark',
    page: 'founding-example',
    surface: 'options',
    scheme: 'dark',
    sees: '[data-theme="dark"] #preview',
  },
  { name: 'options-phone', page: 'founding-example', surface: 'options', phone: true, sees: '.choice-faces' },
  {
    name: 'options-blocking',
    page: 'founding-example',
    surface: 'options',
    acts: [{ bring: '.levels' }],
    sees: '.levels',
  },
  {
    name: 'options-recipes',
    page: 'prompts-within-text',
    surface: 'options',
    recipe: {
      host: 'www.quaysidebulletin.example',
      drop: ['.newsletter-inline', 'aside[data-kind="prompt"]'],
    },
    acts: [{ click: '.recipe > summary' }, { bring: '.recipe' }],
    sees: '.recipe[open] textarea',
  },
  {
    name: 'options-own-colors',
    page: 'founding-example',
    surface: 'options',
    choose: { theme: 'own', ownPaper: '#e8e0d0', ownInk: '#a09070' },
    sees: '.colors + .control-note',
  },
  {
    name: 'options-german',
    page: 'founding-example',
    surface: 'options',
    language: 'de',
    sees: ':root:lang(de) #preview',
  },
  {
    name: 'options-arabic',
    page: 'founding-example',
    surface: 'options',
    language: 'ar',
    sees: ':root[dir="rtl"] #preview',
  },
];

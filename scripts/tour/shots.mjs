/**
 * The pictures of the tour, in the order in which one would show them. Wide ones have the size that the stores ask for.
 *
 * @typedef {object} Shot
 * @property {string} name of the file
 * @property {string} page below `tests/pages`
 * @property {'popup' | 'reader' | 'options'} surface
 * @property {'light' | 'dark'} [scheme] what the system asks for; light unless told
 * @property {Readonly<Record<string, string>>} [choose] appearance controls: the value of each, by name
 * @property {readonly string[]} [click] selectors of what is clicked in the surface, one after the other
 * @property {boolean} [refused] the page is none that is an article, and the popup says so
 * @property {boolean} [phone] as wide as a phone
 */

/** @type {readonly Shot[]} */
export const SHOTS = [
  { name: 'popup', page: 'founding-example', surface: 'popup' },
  { name: 'popup-dark', page: 'founding-example', surface: 'popup', scheme: 'dark' },
  { name: 'popup-removed', page: 'founding-example', surface: 'popup', click: ['#removed > summary'] },
  { name: 'popup-refusal', page: 'front-page', surface: 'popup', refused: true },
  { name: 'reader', page: 'founding-example', surface: 'reader' },
  { name: 'reader-dark', page: 'founding-example', surface: 'reader', scheme: 'dark' },
  { name: 'reader-sepia', page: 'hero-picture', surface: 'reader', choose: { theme: 'sepia' } },
  { name: 'reader-black', page: 'interview', surface: 'reader', choose: { theme: 'black', font: 'sans' } },
  { name: 'reader-contrast', page: 'quotes', surface: 'reader', choose: { theme: 'contrast-light' } },
  { name: 'reader-low-vision', page: 'listicle', surface: 'reader', choose: { font: 'legible' } },
  {
    name: 'reader-appearance',
    page: 'founding-example',
    surface: 'reader',
    click: ['#appearance > summary'],
  },
  { name: 'reader-contents', page: 'headings-uneven', surface: 'reader', click: ['#outline > summary'] },
  { name: 'reader-export', page: 'hero-picture', surface: 'reader', click: ['#export > summary'] },
  { name: 'reader-keys', page: 'hero-picture', surface: 'reader', click: ['#keys'] },
  { name: 'reader-tidy', page: 'prompts-within-text', surface: 'reader', click: ['#tidy'] },
  { name: 'reader-lightbox', page: 'gallery', surface: 'reader', click: ['img[role="button"]'] },
  { name: 'reader-pages', page: 'interview', surface: 'reader', choose: { layout: 'pages' } },
  { name: 'reader-posts', page: 'posts-quoted', surface: 'reader' },
  { name: 'reader-table', page: 'table-with-pictures', surface: 'reader' },
  { name: 'reader-arabic', page: 'arabic', surface: 'reader' },
  { name: 'reader-japanese', page: 'japanese-ruby', surface: 'reader' },
  { name: 'reader-phone', page: 'founding-example', surface: 'reader', phone: true },
  { name: 'reader-phone-dark', page: 'arabic', surface: 'reader', phone: true, scheme: 'dark' },
  { name: 'options', page: 'founding-example', surface: 'options' },
  { name: 'options-dark', page: 'founding-example', surface: 'options', scheme: 'dark' },
];

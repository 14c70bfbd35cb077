/**
 * EPUB 3: a cover page, the article and its contents by headings. The same article makes the same bytes but for the time
 * it was made at, which the format asks for. https://www.w3.org/TR/epub-33/
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { dekAbove } from '../dek-above.ts';
import { oneLine } from '../one-line.ts';
import type { Article } from '../types.ts';
import { inverted, nameOf } from './citation/names.ts';
import { addressOf, bylineOf, dateOf, isOnWeb, ownAddressOf } from './heading.ts';
import { captionTag, linkToPicture } from './html.ts';
import { BOOK_CSS } from './page-css.ts';
import { PICTURE_TYPES } from './picture-type.ts';
import { leadOf, leadWithin, type Pictures, sourceOf } from './pictures.ts';
import { escaped, type Heading, tag, toXhtml, addressOf as xmlAddress } from './xhtml.ts';

/** Words of the book itself, in the language of the person. */
export interface BookWords {
  readonly contents: string;
  readonly cover: string;
}

interface Options {
  readonly pictures: Pictures;
  /** When it is made, as ISO 8601 in UTC. */
  readonly now: string;
  readonly words: BookWords;
}

/** The first day that a zip can name. In local time, as the format has it. */
const ALWAYS = new Date(1980, 0, 1);

/** @param body the sanitised body, made of nodes of our own */
export function toEpub(
  article: Article,
  body: Element,
  { pictures, now, words }: Options,
): Uint8Array<ArrayBuffer> {
  const files = new Map(
    [...pictures].map(([address, { type }], at) => [address, `${at + 1}.${PICTURE_TYPES[type]}`]),
  );
  const lead = leadOf(article, body);
  const leading = article.leadImage?.value;
  const cover = leading && files.get(leadWithin(leading, body) ?? leading.url);
  const text = toXhtml(body, {
    picture: (image, inLink) =>
      pictureOf(files, { address: sourceOf(image), alt: image.getAttribute('alt') ?? '', inLink }),
  });
  const page = (title: string, content: string) => pageOf(article, title, content);
  const book: Zippable = {
    // First, and as it is: programs know an EPUB by it.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(
      packageOf(article, { pictures, files, now, cover, isIllustrated: files.size > 0 }),
    ),
    'EPUB/nav.xhtml': strToU8(page(words.contents, navigationOf(article, text.headings, words))),
    'EPUB/cover.xhtml': strToU8(page(words.cover, coverOf(article, cover))),
    'EPUB/article.xhtml': strToU8(
      page(oneLine(article.headline.value), headOf() + text.markup + endOf(article)),
    ),
    'EPUB/book.css': strToU8(`${BOOK_CSS}\n`),
  };
  for (const [address, file] of files) {
    const picture = pictures.get(address);
    // They are packed already.
    if (picture) book[`EPUB/${file}`] = [picture.bytes, { level: 0 }];
  }
  return zipSync(book, { level: 9, mtime: ALWAYS });

  function headOf(): string {
    const dek = dekAbove(article);
    const parts = [
      article.section && tag('p', { class: 'label' }, escaped(oneLine(article.section.value))),
      tag('h1', { id: 'headline' }, escaped(oneLine(article.headline.value))),
      dek && tag('p', { class: 'dek' }, escaped(oneLine(dek))),
      tag('p', { class: 'credits' }, creditsOf(article)),
      lead &&
        tag(
          'figure',
          {},
          pictureOf(files, { address: lead.url, alt: oneLine(lead.alt ?? '') }) + captionTag(lead),
        ),
    ];
    return parts.filter(Boolean).join('\n');
  }
}

function pictureOf(
  files: ReadonlyMap<string, string>,
  {
    address,
    alt,
    inLink = false,
  }: { readonly address: string; readonly alt: string; readonly inLink?: boolean },
): string {
  const src = files.get(address);
  return src ? tag('img', { src, alt }) : linkToPicture({ address: xmlAddress(address), alt, inLink });
}

function creditsOf(article: Article): string {
  const { published, site } = article;
  const name = escaped(oneLine(site.value));
  const address = addressOf(article);
  const parts = [
    escaped(oneLine(bylineOf(article))),
    published && tag('time', { datetime: published.value }, escaped(dateOf(article))),
    // A book may not lead to a file of the device.
    isOnWeb(address) ? tag('a', { href: xmlAddress(address) }, name) : name,
  ];
  return parts.filter(Boolean).join(' · ');
}

function endOf({ notes }: Article): string {
  if (notes.length === 0) return '';
  return tag('div', { class: 'end' }, notes.map(({ text }) => tag('p', {}, escaped(text))).join('\n'));
}

function coverOf(article: Article, cover: string | undefined): string {
  const who = oneLine(bylineOf(article));
  const parts = [
    tag('p', { class: 'site' }, escaped(oneLine(article.site.value))),
    tag('h1', {}, escaped(oneLine(article.headline.value))),
    who && tag('p', {}, escaped(who)),
    article.published && tag('p', {}, escaped(article.published.value.slice(0, 10))),
    cover && tag('img', { src: cover, alt: '' }),
  ];
  return tag('section', { class: 'cover', 'epub:type': 'cover' }, parts.filter(Boolean).join('\n'));
}

function navigationOf(article: Article, headings: readonly Heading[], words: BookWords): string {
  const title = oneLine(article.headline.value);
  const entry = `<a href="article.xhtml">${escaped(title)}</a>`;
  return [
    '<nav epub:type="toc" id="toc">',
    tag('h1', {}, escaped(words.contents)),
    `<ol><li>${entry}${listOf(headings)}</li></ol>`,
    '</nav>',
    '<nav epub:type="landmarks" hidden="hidden"><ol>',
    `<li><a epub:type="cover" href="cover.xhtml">${escaped(words.cover)}</a></li>`,
    `<li><a epub:type="bodymatter" href="article.xhtml">${escaped(title)}</a></li>`,
    '</ol></nav>',
  ].join('\n');
}

/** Headings below others; a level that is left out is no step. */
function listOf(headings: readonly Heading[]): string {
  const [first] = headings;
  if (!first) return '';
  const items: string[] = [];
  for (let at = 0; at < headings.length; ) {
    const heading = headings[at] as Heading;
    let end = at + 1;
    while (end < headings.length && (headings[end] as Heading).level > heading.level) end += 1;
    const link = tag('a', { href: `article.xhtml#${heading.id}` }, escaped(heading.text));
    items.push(`<li>${link}${listOf(headings.slice(at + 1, end))}</li>`);
    at = end;
  }
  return `<ol>${items.join('')}</ol>`;
}

function pageOf({ language, direction }: Article, title: string, content: string): string {
  const lang =
    language.value === 'und'
      ? ''
      : ` lang="${escaped(language.value)}" xml:lang="${escaped(language.value)}"`;
  // A language of a part is told twice, as XML has it too.
  const twice = content.replace(/(<[^>]*?)( lang="([^"]*)")/g, '$1$2 xml:lang="$3"');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${lang} dir="${escaped(direction.value)}">`,
    `<head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" href="book.css"/></head>`,
    `<body dir="${escaped(direction.value)}">\n${twice}\n</body>`,
    '</html>\n',
  ].join('\n');
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

interface Package {
  readonly pictures: Pictures;
  readonly files: ReadonlyMap<string, string>;
  readonly now: string;
  readonly cover: string | undefined;
  readonly isIllustrated: boolean;
}

function packageOf(article: Article, { pictures, files, now, cover, isIllustrated }: Package): string {
  const { headline, site, language, direction, published, description, tags, license, agency, authors } =
    article;
  const people = authors?.value.map(oneLine).filter(Boolean) ?? [];
  const houses = agency ? [oneLine(agency.value)] : [];
  const creators = [
    ...people.map((name) => [name, inverted(nameOf(name, language.value))]),
    ...houses.map((name) => [name, name]),
  ];
  const metadata = [
    dc('identifier', ownAddressOf(article), 'id'),
    dc('title', oneLine(headline.value), 'title'),
    '<meta refines="#title" property="title-type">main</meta>',
    dc('language', language.value),
    ...creators.flatMap(([name, sorted], at) => [
      dc('creator', name as string, `creator-${at + 1}`),
      `<meta refines="#creator-${at + 1}" property="role" scheme="marc:relators">aut</meta>`,
      `<meta refines="#creator-${at + 1}" property="file-as">${escaped(sorted as string)}</meta>`,
    ]),
    dc('publisher', oneLine(site.value)),
    published && dc('date', dayOrMoment(published.value)),
    description && dc('description', oneLine(description.value)),
    ...(tags?.value ?? []).map((subject) => dc('subject', oneLine(subject))),
    license && dc('rights', oneLine(license.value)),
    dc('source', addressOf(article)),
    `<meta property="dcterms:modified">${now.slice(0, 19)}Z</meta>`,
    '<meta property="schema:accessMode">textual</meta>',
    isIllustrated && '<meta property="schema:accessMode">visual</meta>',
    '<meta property="schema:accessibilityFeature">structuralNavigation</meta>',
    '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
    '<meta property="schema:accessibilityHazard">unknown</meta>',
    cover && `<meta name="cover" content="picture-${cover.replace('.', '-')}"/>`,
  ];
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
    '<item id="article" href="article.xhtml" media-type="application/xhtml+xml"/>',
    '<item id="css" href="book.css" media-type="text/css"/>',
    ...[...files].map(([address, file]) => {
      const properties = file === cover ? ' properties="cover-image"' : '';
      return `<item id="picture-${file.replace('.', '-')}" href="${file}" media-type="${pictures.get(address)?.type}"${properties}/>`;
    }),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escaped(language.value)}" dir="${escaped(direction.value)}">`,
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n${metadata.filter(Boolean).join('\n')}\n</metadata>`,
    `<manifest>\n${items.join('\n')}\n</manifest>`,
    `<spine page-progression-direction="${escaped(direction.value)}"><itemref idref="cover"/><itemref idref="article"/></spine>`,
    '</package>\n',
  ].join('\n');
}

/** As the format has dates (https://www.w3.org/TR/NOTE-datetime): a time has an offset, and here its seconds. */
function dayOrMoment(date: string): string {
  const [, day, time, offset] = /^([\d-]+)T(\d\d:\d\d)(?::[\d.]+)?(Z|[+-]\d\d:\d\d)$/.exec(date) ?? [];
  return day ? `${day}T${time}:00${offset}` : date.slice(0, 10);
}

function dc(name: string, value: string, id?: string): string {
  return value === '' ? '' : tag(`dc:${name}`, id === undefined ? {} : { id }, escaped(value));
}

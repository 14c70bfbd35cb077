/**
 * One HTML file that stands by itself: styles and pictures are in it, no script runs in it and it asks for nothing. What
 * is known of the article is a block of data in schema.org's words.
 */
import { dekAbove } from '../dek-above.ts';
import { oneLine } from '../one-line.ts';
import type { Article, LeadImage } from '../types.ts';
import { toBase64 } from './base64.ts';
import { addressOf, bylineOf, dateOf, ownAddressOf } from './heading.ts';
import { PAGE_CSS } from './page-css.ts';
import { leadOf, type Pictures, sourceOf } from './pictures.ts';
import { toSchemaOrg } from './schema-org.ts';
import { escaped, tag, toXhtml } from './xhtml.ts';

/**
 * @param body the sanitised body, made of nodes of our own
 * @param pictures what was had of them; the others become links. Absent: pictures stay where they are on the web.
 */
export function toHtml(article: Article, body: Element, pictures?: Pictures): string {
  const { headline, site, language, direction, description, section } = article;
  const dek = dekAbove(article);
  const lead = leadOf(article, body);
  const picture = (image: Element, inLink: boolean) =>
    pictureOf(
      {
        address: sourceOf(image),
        alt: image.getAttribute('alt') ?? '',
        width: image.getAttribute('width'),
        height: image.getAttribute('height'),
        inLink,
      },
      pictures,
    );
  const title = oneLine(headline.value);
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy(pictures)}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title>`,
    ...(article.authors?.value.map((name) => meta('author', oneLine(name))) ?? []),
    description && meta('description', oneLine(description.value)),
    `<link rel="canonical" href="${escaped(ownAddressOf(article))}">`,
    `<script type="application/ld+json">${dataOf(article)}</script>`,
    `<style>${PAGE_CSS}</style>`,
  ];
  const text = [
    section && tag('p', { class: 'label' }, escaped(oneLine(section.value))),
    tag('h1', {}, escaped(title)),
    dek && tag('p', { class: 'dek' }, escaped(oneLine(dek))),
    tag('p', { class: 'credits' }, creditsOf(article)),
    lead &&
      tag(
        'figure',
        {},
        pictureOf({ address: lead.url, alt: oneLine(lead.alt ?? '') }, pictures) + captionTag(lead),
      ),
    toXhtml(body, { picture }).markup,
    article.notes.length > 0 &&
      tag(
        'footer',
        { class: 'end' },
        article.notes.map((note) => tag('p', {}, escaped(note.text))).join('\n'),
      ),
  ];
  const lang = language.value === 'und' ? '' : ` lang="${escaped(language.value)}"`;
  return [
    '<!doctype html>',
    `<html${lang} dir="${escaped(direction.value)}">`,
    `<head>\n${head.filter(Boolean).join('\n')}\n</head>`,
    `<body>\n<main>\n<article>\n${text.filter(Boolean).join('\n')}\n</article>\n</main>\n</body>`,
    '</html>\n',
  ].join('\n');

  function creditsOf(of: Article): string {
    const who = oneLine(bylineOf(of));
    const when = of.published;
    return [
      who && tag('b', {}, escaped(who)),
      when && tag('time', { datetime: when.value }, escaped(dateOf(of))),
      tag('a', { href: addressOf(of) }, escaped(oneLine(site.value))),
    ]
      .filter(Boolean)
      .join(' · ');
  }
}

/** The file is opened on other days, on other machines: it tells nobody. */
function policy(pictures: Pictures | undefined): string {
  return `default-src 'none'; style-src 'unsafe-inline'; img-src data:${pictures ? '' : ' https: http:'}; base-uri 'none'; form-action 'none'`;
}

interface Shown {
  readonly address: string;
  readonly alt: string;
  readonly width?: string | null;
  readonly height?: string | null;
  readonly inLink?: boolean;
}

function pictureOf(
  { address, alt, width, height, inLink = false }: Shown,
  pictures: Pictures | undefined,
): string {
  const had = pictures?.get(address);
  if (pictures && !had) return linkToPicture({ address, alt, inLink });
  const src = had ? `data:${had.type};base64,${toBase64(had.bytes)}` : address;
  return tag('img', { src, alt, ...(width && { width }), ...(height && { height }) });
}

/** What the leading picture shows and who made it, as captions of the text have it. */
export function captionTag({ caption = '', credit = '' }: LeadImage): string {
  const [shows, maker] = [escaped(oneLine(caption)), escaped(oneLine(credit))];
  const small = maker && tag('small', shows ? { class: 'credit' } : {}, maker);
  return (shows || small) && tag('figcaption', {}, [shows, small].filter(Boolean).join(' '));
}

/** Of a picture that was not had: where it is. */
export function linkToPicture({
  address,
  alt,
  inLink,
}: Required<Pick<Shown, 'address' | 'alt' | 'inLink'>>): string {
  if (!/^https?:/.test(address)) return escaped(alt);
  // A link of the page's own is kept: there is none within another.
  if (inLink) return escaped(alt || fileOf(address));
  return tag('a', { href: address }, escaped(alt || fileOf(address)));
}

function fileOf(address: string): string {
  return new URL(address).pathname.split('/').pop() || new URL(address).hostname;
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${escaped(content)}">`;
}

/** Within a script `</script` and `<!--` would end the data: JSON may write every `<` as an escape. */
function dataOf(article: Article): string {
  return JSON.stringify(toSchemaOrg(article)).replaceAll('<', '\\u003c');
}

/** The name of an exported file: `2024-05-13 Headline - The Courier.md`. */
import { oneLine } from '../one-line.ts';
import type { Article } from '../types.ts';

/** In bytes of UTF-8, without the ending: file systems take 255, and some synced folders add to a name. */
const LONGEST_NAME = 180;
const LONGEST_SITE = 60;

/** What Windows refuses in a name; the others refuse less. A colon between words is said with a dash. */
const COLON = /\s*:\s+/g;
const TIME = /(\d):(\d)/g;
// Note-taking programs cannot link to a file with the last five.
const REFUSED = /[\\/:*?"<>|#^[\]]/g;
/** Names of devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

export function fileNameOf(
  { headline, site, published }: Pick<Article, 'headline' | 'site' | 'published'>,
  extension: string,
): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(published?.value ?? '')?.[0];
  const where = shortened(safe(site.value), LONGEST_SITE);
  const end = where && ` - ${where}`;
  const start = day ? `${day} ` : '';
  const title = shortened(safe(headline.value), LONGEST_NAME - bytesIn(start + end));
  const name = trimmed(`${start}${title}${title ? end : where}`);
  return `${name === '' || DEVICE.test(name) ? `article ${name}`.trim() : name}.${extension}`;
}

function safe(text: string): string {
  const words = oneLine(text).normalize('NFC').replace(COLON, ' - ').replace(TIME, '$1.$2');
  return trimmed(words.replace(REFUSED, ' ').replace(/\s+/g, ' '));
}

/** A dot first hides a file, and Windows drops dots and spaces at the end. */
function trimmed(name: string): string {
  return name.replace(/^[\s.]+|[\s.]+$/g, '');
}

/** At the end of a word where one is near, and never within a letter that is written with several signs. */
function shortened(text: string, limit: number): string {
  if (bytesIn(text) <= limit) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (bytesIn(short + segment) > limit - bytesIn('…')) break;
    short += segment;
  }
  const word = short.slice(0, Math.max(0, short.lastIndexOf(' ')));
  return `${trimmed(word.length > short.length * 0.7 ? word : short)}…`;
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}

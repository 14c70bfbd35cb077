/** What is known about an article as YAML front matter, the lines that note-taking programs read from a Markdown file. */
import type { Article } from '../types.ts';
import { ownAddressOf } from './heading.ts';

/** Every value is a JSON string or list of them, which is YAML too: nothing a page writes can end it early. */
export function toFrontMatter(article: Article): string {
  const { headline, dek, description, authors, agency, published, modified, site, section, tags } = article;
  const { language, leadImage, kind, paywall, license } = article;
  const fields: ReadonlyArray<readonly [string, string | readonly string[] | undefined]> = [
    ['title', headline.value],
    ['dek', dek?.value],
    ['description', description?.value],
    ['author', authors?.value],
    ['agency', agency?.value],
    ['published', published?.value],
    ['modified', modified?.value],
    ['site', site.value],
    ['section', section?.value],
    ['tags', tags?.value],
    ['kind', kind?.value],
    ['language', language.value],
    ['image', leadImage?.value.url],
    ['credit', leadImage?.value.credit],
    ['access', paywall?.value.access],
    ['license', license?.value],
    ['source', ownAddressOf(article)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${JSON.stringify(value).replace(UNSAFE, escaped)}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

/** JSON leaves these as they are, and YAML takes them for ends of lines. */
const UNSAFE = /[\u0085\u2028\u2029]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What is known about an article as YAML front matter, the lines that note-taking programs read from a Markdown file. */
import type { Article } from '../types.ts';
import { isOnWeb, ownAddressOf } from './heading.ts';
import { type TemplateValues, yamlOf } from './template.ts';

export function toFrontMatter(article: Article): string {
  const lines = Object.entries(frontMatterOf(article)).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${yamlOf(value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

/** What is known, by name and in the order of the lines. */
export function frontMatterOf(article: Article): TemplateValues {
  const { headline, dek, description, authors, agency, published, modified, site, section, tags } = article;
  const { language, leadImage, kind, paywall, license } = article;
  return {
    title: headline.value,
    dek: dek?.value,
    description: description?.value,
    author: authors?.value,
    agency: agency?.value,
    published: published?.value,
    modified: modified?.value,
    site: site.value,
    section: section?.value,
    tags: tags?.value,
    kind: kind?.value,
    language: language.value,
    image: leadImage && isOnWeb(leadImage.value.url) ? leadImage.value.url : undefined,
    credit: leadImage?.value.credit,
    access: paywall?.value.access,
    license: license?.value,
    source: ownAddressOf(article),
  };
}

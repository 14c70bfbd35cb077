/**
 * Which JSON-LD node is the article. Not the first one: a page also describes itself, its publisher, the stories it
 * recommends and the updates of its live blog, each with a date and an author of its own.
 */
import {
  isNode,
  type JsonLd,
  type JsonLdNode,
  listOf,
  propertyOf,
  resolve,
  textOf,
  typesOf,
} from './json-ld.ts';
import { likeness } from './plain.ts';

const ARTICLE =
  /^(?:.*Article|(?:Live)?BlogPosting|.*Posting|Report|Review|CriticReview|Recipe|HowTo|Essay|OpinionPiece|CreativeWork|PodcastEpisode|VideoObject|Question|MedicalWebPage)$/;
/** Less about the text than an article node, so it wins only alone. */
const SECOND_CHOICE =
  /^(?:VideoObject|CreativeWork|Review|CriticReview|Recipe|HowTo|PodcastEpisode|Question|JobPosting|MedicalWebPage)$/;
const PAGE = /^(?:Web|Item|About|Profile|Collection|FAQ)Page$/;

export interface ArticleNodes {
  readonly article: JsonLdNode | null;
  /** The page's own node: it may say language and section, but its dates are those of the page. */
  readonly page: JsonLdNode | null;
}

/** @param titles what the page's headline may be: h1, `<title>`, og:title */
export function chooseArticleNode(jsonLd: JsonLd, address: URL, titles: readonly string[]): ArticleNodes {
  let article: JsonLdNode | null = null;
  let bestScore = 0;
  for (const node of jsonLd.nodes) {
    const types = typesOf(node);
    if (!types.some((type) => ARTICLE.test(type))) continue;
    const score =
      1 +
      (types.some((type) => SECOND_CHOICE.test(type)) ? -0.5 : 0) +
      addressScore(node, address) +
      headlineScore(node, titles);
    if (score > bestScore) [article, bestScore] = [node, score];
  }
  const page = jsonLd.nodes.find((node) => typesOf(node).some((type) => PAGE.test(type))) ?? null;
  return { article, page };

  function addressScore(node: JsonLdNode, { pathname }: URL): number {
    const named = ['url', 'mainEntityOfPage', '@id'].flatMap((key) =>
      listOf(propertyOf(node, key)).map((value) =>
        isNode(value) ? textOf(resolve(value, jsonLd.byId) as JsonLdNode, '@id') : value,
      ),
    );
    const paths = named.flatMap((value) => (typeof value === 'string' ? pathOf(value, address) : []));
    return paths.includes(trimPath(pathname)) ? 1 : 0;
  }
}

/** An article node whose headline is not the page's describes another article: it loses more than it can win. */
function headlineScore(node: JsonLdNode, titles: readonly string[]): number {
  const headline = textOf(node, 'headline') ?? textOf(node, 'name');
  if (!headline || titles.length === 0) return 0;
  const best = Math.max(...titles.map((title) => likeness(headline, title)));
  return best >= 0.5 ? best : -0.8;
}

function pathOf(value: string, base: URL): string[] {
  try {
    return [trimPath(new URL(value, base).pathname)];
  } catch {
    // Not an address: `@id` may be any string.
    return [];
  }
}

function trimPath(path: string): string {
  return path.replace(/(?<!\/)\/+$/, '').toLowerCase();
}

/**
 * Where pages write what they say about themselves: a line a source, the most trusted first within its field.
 * To add a source, add a line; its `example` is put on an invented page by a test, and must give `gives`.
 */

export type MetadataField =
  | 'headline'
  | 'dek'
  | 'description'
  | 'authors'
  | 'published'
  | 'modified'
  | 'site'
  | 'image'
  | 'section'
  | 'tags';

export interface MetadataSource {
  readonly field: MetadataField;
  /**
   * A property of the article's JSON-LD node, a `<meta>`, any `<meta>` whose name in lower case matches a pattern, a
   * microdata or RDFa property, or a CSS selector near the headline.
   */
  readonly from: 'json-ld' | 'meta' | 'meta-like' | 'property' | 'element';
  readonly key: string;
  /** 0 to 1: how often this source is right when it stands alone. */
  readonly trust: number;
  readonly example: string;
  readonly gives: string;
}

// biome-ignore format: a source a line, to be compared at a glance
export const METADATA_SOURCES = [
  { field: 'headline', from: 'json-ld', key: 'headline', trust: 0.9, example: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour reopens after storm"}</script>', gives: 'Harbour reopens after storm' },
  { field: 'headline', from: 'meta', key: 'og:title', trust: 0.85, example: '<meta property="og:title" content="Harbour reopens after storm">', gives: 'Harbour reopens after storm' },
  { field: 'headline', from: 'meta', key: 'citation_title', trust: 0.84, example: '<meta name="citation_title" content="Harbour reopens after storm">', gives: 'Harbour reopens after storm' },
  { field: 'headline', from: 'meta', key: 'dc.title', trust: 0.83, example: '<meta name="DC.title" content="Harbour reopens after storm">', gives: 'Harbour reopens after storm' },
  { field: 'headline', from: 'meta', key: 'dcterms.title', trust: 0.83, example: '<meta name="dcterms.title" content="Harbour reopens after storm">', gives: 'Harbour reopens after storm' },
  { field: 'headline', from: 'meta', key: 'parsely-title', trust: 0.82, example: '<meta name="parsely-title" content="Harbour reopens after storm">', gives: 'Harbour reopens after storm' },
  { field: 'headline', from: 'meta', key: 'sailthru.title', trust: 0.81, example: '<meta name="sailthru.title" content="Harbour reopens after storm">', gives: 'Harbour reopens after storm' },
  { field: 'headline', from: 'meta', key: 'rbtitle', trust: 0.8, example: '<meta name="rbtitle" content="Harbour reopens after storm">', gives: 'Harbour reopens after storm' },
  { field: 'headline', from: 'meta', key: 'twitter:title', trust: 0.78, example: '<meta name="twitter:title" content="Harbour reopens after storm">', gives: 'Harbour reopens after storm' },
  { field: 'headline', from: 'property', key: 'headline', trust: 0.77, example: '<b itemprop="headline">Harbour reopens after storm</b>', gives: 'Harbour reopens after storm' },
  { field: 'dek', from: 'json-ld', key: 'alternativeHeadline', trust: 0.8, example: '<script type="application/ld+json">{"@type":"NewsArticle","alternativeHeadline":"Ferries sail again from Monday"}</script>', gives: 'Ferries sail again from Monday' },
  { field: 'dek', from: 'element', key: '[class*="standfirst" i]', trust: 0.85, example: '<p class="standfirst">Ferries sail again from Monday</p>', gives: 'Ferries sail again from Monday' },
  { field: 'dek', from: 'element', key: '[class~="dek" i], [class~="deck" i], [class*="-dek" i], [class*="__dek" i], [class*="_dek" i]', trust: 0.85, example: '<p class="dek">Ferries sail again from Monday</p>', gives: 'Ferries sail again from Monday' },
  { field: 'dek', from: 'element', key: '[class*="subtitle" i], [class*="sub-title" i]', trust: 0.75, example: '<p class="subtitle">Ferries sail again from Monday</p>', gives: 'Ferries sail again from Monday' },
  { field: 'dek', from: 'element', key: '[class*="subhead" i], [class*="sub-head" i]', trust: 0.75, example: '<p class="subheadline">Ferries sail again from Monday</p>', gives: 'Ferries sail again from Monday' },
  { field: 'dek', from: 'element', key: '[class*="chapo" i], [class*="ingress" i], [class*="vorspann" i], [class*="entradilla" i], [class*="bajada" i], [class*="copete" i], [class*="sommario" i], [class*="catenaccio" i], [class*="strapline" i], [class*="perex" i], [class*="manchet" i], [class*="underrubrik" i], [class*="untertitel" i], [class*="unterzeile" i], [class*="linha-fina" i], [class*="linhafina" i], [class*="subline" i], [class*="sub-line" i], [class*="deck" i]', trust: 0.75, example: '<p class="ArticlePage-chapo">Ferries sail again from Monday</p>', gives: 'Ferries sail again from Monday' },
  { field: 'dek', from: 'element', key: '[class*="summary" i], [class*="synopsis" i], [class*="abstract" i]', trust: 0.7, example: '<p class="article-summary">Ferries sail again from Monday</p>', gives: 'Ferries sail again from Monday' },
  { field: 'dek', from: 'element', key: '[class*="teaser" i], [class*="intro" i]:not([class*="introtext" i]), [class~="lead" i], [class~="lede" i], [class*="-lead" i], [class*="__lead" i], [class*="excerpt" i], [class*="accroche" i], [class*="preamble" i], [class*="zajawka" i], [class~="opener" i], [class~="sapo" i], [class$="_lead" i], [class*="_lead " i]', trust: 0.65, example: '<p class="article-intro">Ferries sail again from Monday</p>', gives: 'Ferries sail again from Monday' },
  { field: 'dek', from: 'element', key: '[class*="description" i]', trust: 0.55, example: '<p class="article__description">Ferries sail again from Monday</p>', gives: 'Ferries sail again from Monday' },
  { field: 'dek', from: 'property', key: 'alternativeHeadline', trust: 0.75, example: '<p itemprop="alternativeHeadline">Ferries sail again from Monday</p>', gives: 'Ferries sail again from Monday' },
  { field: 'description', from: 'json-ld', key: 'description', trust: 0.9, example: '<script type="application/ld+json">{"@type":"NewsArticle","description":"Boats are back."}</script>', gives: 'Boats are back.' },
  { field: 'description', from: 'meta', key: 'dc.description', trust: 0.85, example: '<meta name="DC.description" content="Boats are back.">', gives: 'Boats are back.' },
  { field: 'description', from: 'meta', key: 'dcterms.description', trust: 0.85, example: '<meta name="dcterms.description" content="Boats are back.">', gives: 'Boats are back.' },
  { field: 'description', from: 'meta', key: 'og:description', trust: 0.8, example: '<meta property="og:description" content="Boats are back.">', gives: 'Boats are back.' },
  { field: 'description', from: 'meta', key: 'description', trust: 0.78, example: '<meta name="description" content="Boats are back.">', gives: 'Boats are back.' },
  { field: 'description', from: 'meta', key: 'twitter:description', trust: 0.75, example: '<meta name="twitter:description" content="Boats are back.">', gives: 'Boats are back.' },
  { field: 'description', from: 'meta', key: 'sailthru.description', trust: 0.7, example: '<meta name="sailthru.description" content="Boats are back.">', gives: 'Boats are back.' },
  { field: 'authors', from: 'json-ld', key: 'author', trust: 0.9, example: '<script type="application/ld+json">{"@type":"NewsArticle","author":"Jane Roe"}</script>', gives: 'Jane Roe' },
  { field: 'authors', from: 'json-ld', key: 'creator', trust: 0.75, example: '<script type="application/ld+json">{"@type":"NewsArticle","creator":["Jane Roe"]}</script>', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'citation_author', trust: 0.88, example: '<meta name="citation_author" content="Roe, Jane">', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'dc.creator', trust: 0.75, example: '<meta name="DC.creator" content="Roe, Jane">', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'dcterms.creator', trust: 0.75, example: '<meta name="dcterms.creator" content="Roe, Jane">', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'dc.creator.personalname', trust: 0.75, example: '<meta name="DC.creator.personalName" content="Roe, Jane">', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'author', trust: 0.7, example: '<meta name="author" content="Jane Roe">', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'authors', trust: 0.7, example: '<meta name="authors" content="Jane Roe">', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'byl', trust: 0.7, example: '<meta name="byl" content="By Jane Roe">', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'parsely-author', trust: 0.7, example: '<meta name="parsely-author" content="Jane Roe">', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'sailthru.author', trust: 0.7, example: '<meta name="sailthru.author" content="Jane Roe">', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'article:author', trust: 0.66, example: '<meta property="article:author" content="Jane Roe">', gives: 'Jane Roe' },
  { field: 'authors', from: 'meta', key: 'og:article:author', trust: 0.66, example: '<meta property="og:article:author" content="Jane Roe">', gives: 'Jane Roe' },
  { field: 'authors', from: 'property', key: 'author', trust: 0.72, example: '<p><span itemprop="author">Jane Roe</span></p>', gives: 'Jane Roe' },
  { field: 'authors', from: 'element', key: '[rel~="author"]', trust: 0.7, example: '<p><a rel="author" href="/jane">Jane Roe</a></p>', gives: 'Jane Roe' },
  { field: 'authors', from: 'element', key: '.vcard .fn:not(.org), .h-card .p-name, .p-author', trust: 0.68, example: '<p class="vcard"><span class="fn">Jane Roe</span></p>', gives: 'Jane Roe' },
  { field: 'authors', from: 'element', key: '[class*="byline" i] a[href*="author" i], [class*="author" i] a[href*="author" i]', trust: 0.66, example: '<p class="byline"><a href="/authors/jane">Jane Roe</a></p>', gives: 'Jane Roe' },
  { field: 'authors', from: 'element', key: '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="author__name" i], [class*="byline-name" i], [class*="byline__name" i]', trust: 0.66, example: '<p class="author-name">Jane Roe</p>', gives: 'Jane Roe' },
  { field: 'authors', from: 'element', key: '[class*="byline" i], [class~="author" i], [class*="article-author" i], [class*="article__author" i], [class*="post-author" i], [class*="signature__author" i], [class*="authorsign" i], [class*="autor" i], [class*="auteur" i]', trust: 0.6, example: '<p class="byline">Jane Roe</p>', gives: 'Jane Roe' },
  { field: 'authors', from: 'element', key: '[class~="authors" i], [class*="-authors" i], [class*="_authors" i]', trust: 0.58, example: '<ul class="hero__authors"><li><a href="/people/jane">Jane Roe</a></li></ul>', gives: 'Jane Roe' },
  { field: 'authors', from: 'element', key: 'h5[class*="author" i], span[class*="author" i], a[class*="author" i], a[href*="/author/" i], a[href*="/authors/" i], a[href*="/autor/" i]', trust: 0.52, example: '<p><a href="/author/jane">Jane Roe</a></p>', gives: 'Jane Roe' },
  { field: 'published', from: 'json-ld', key: 'datePublished', trust: 0.9, example: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-06-22"}</script>', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'article:published_time', trust: 0.86, example: '<meta property="article:published_time" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'og:article:published_time', trust: 0.84, example: '<meta property="og:article:published_time" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'og:published_time', trust: 0.84, example: '<meta property="og:published_time" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'og:pubdate', trust: 0.8, example: '<meta property="og:pubdate" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'parsely-pub-date', trust: 0.84, example: '<meta name="parsely-pub-date" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'sailthru.date', trust: 0.8, example: '<meta name="sailthru.date" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'dc.date.issued', trust: 0.8, example: '<meta name="DC.date.issued" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'dcterms.issued', trust: 0.8, example: '<meta name="dcterms.issued" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'dcterms.available', trust: 0.75, example: '<meta name="dcterms.available" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'dc.date.created', trust: 0.7, example: '<meta name="DC.date.created" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'dcterms.created', trust: 0.7, example: '<meta name="dcterms.created" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'dc.date', trust: 0.65, example: '<meta name="DC.date" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'citation_publication_date', trust: 0.8, example: '<meta name="citation_publication_date" content="2021/06/22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'citation_date', trust: 0.75, example: '<meta name="citation_date" content="2021/06/22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'citation_online_date', trust: 0.75, example: '<meta name="citation_online_date" content="2021/06/22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'pubdate', trust: 0.75, example: '<meta name="pubdate" content="20210622080000">', gives: '2021-06-22T08:00' },
  { field: 'published', from: 'meta', key: 'publishdate', trust: 0.75, example: '<meta name="publishDate" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'publish-date', trust: 0.75, example: '<meta name="publish-date" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'publish_date', trust: 0.75, example: '<meta name="publish_date" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'published', trust: 0.72, example: '<meta name="published" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'published_date', trust: 0.75, example: '<meta name="published_date" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'published-date', trust: 0.75, example: '<meta name="published-date" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'publication_date', trust: 0.75, example: '<meta name="publication_date" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'article.published', trust: 0.75, example: '<meta name="article.published" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'date.release', trust: 0.7, example: '<meta name="date.release" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'originalpublicationdate', trust: 0.75, example: '<meta name="OriginalPublicationDate" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'rnews:datepublished', trust: 0.75, example: '<meta property="rnews:datePublished" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'ptime', trust: 0.6, example: '<meta name="ptime" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta-like', key: '(?:^|[^a-z])(?:publish(?:ed|ing)?|publication|pub|issued?|release)[-_.:]?(?:date|time|on)(?![a-z])|(?:date|time)[-_.:]?(?:of[-_.:]?)?(?:publish|publication|issue)', trust: 0.7, example: '<meta name="x-published-date" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'meta', key: 'date', trust: 0.55, example: '<meta name="date" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'published', from: 'property', key: 'datePublished', trust: 0.8, example: '<p><time itemprop="datePublished" datetime="2021-06-22">Tuesday</time></p>', gives: '2021-06-22' },
  { field: 'published', from: 'json-ld', key: 'dateCreated', trust: 0.6, example: '<script type="application/ld+json">{"@type":"NewsArticle","dateCreated":"2021-06-22"}</script>', gives: '2021-06-22' },
  { field: 'published', from: 'property', key: 'dc.issued', trust: 0.72, example: '<p><span property="dcterms:issued" content="2021-06-22">Tuesday</span></p>', gives: '2021-06-22' },
  { field: 'published', from: 'property', key: 'dc.created', trust: 0.7, example: '<p><span property="dc:date dc:created" content="2021-06-22">Tuesday</span></p>', gives: '2021-06-22' },
  { field: 'published', from: 'property', key: 'dateCreated', trust: 0.55, example: '<p><time itemprop="dateCreated" datetime="2021-06-22">Tuesday</time></p>', gives: '2021-06-22' },
  { field: 'published', from: 'element', key: '.entry-date.published, .hentry .published, abbr.published, .dt-published, time[pubdate]', trust: 0.75, example: '<p><abbr class="published" title="2021-06-22">Tuesday</abbr></p>', gives: '2021-06-22' },
  { field: 'published', from: 'element', key: '[class*="published-date" i], [class*="publish-date" i], [class*="date-published" i], [class*="pubdate" i]', trust: 0.65, example: '<p class="published-date">June 22, 2021</p>', gives: '2021-06-22' },
  { field: 'published', from: 'element', key: '[class*="date-created" i], [class*="datecreated" i], [class*="created-date" i], [class*="createdate" i]', trust: 0.6, example: '<p class="itemDateCreated">June 22, 2021</p>', gives: '2021-06-22' },
  { field: 'modified', from: 'json-ld', key: 'dateModified', trust: 0.9, example: '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2021-06-22"}</script>', gives: '2021-06-22' },
  { field: 'modified', from: 'meta', key: 'article:modified_time', trust: 0.86, example: '<meta property="article:modified_time" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'modified', from: 'meta', key: 'og:updated_time', trust: 0.8, example: '<meta property="og:updated_time" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'modified', from: 'meta', key: 'dcterms.modified', trust: 0.78, example: '<meta name="dcterms.modified" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'modified', from: 'meta', key: 'dc.date.modified', trust: 0.78, example: '<meta name="DC.date.modified" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'modified', from: 'meta', key: 'lastmod', trust: 0.75, example: '<meta name="lastmod" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'modified', from: 'meta', key: 'last-modified', trust: 0.7, example: '<meta name="last-modified" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'modified', from: 'meta', key: 'article.updated', trust: 0.75, example: '<meta name="article.updated" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'modified', from: 'meta-like', key: '(?:modif|updat|revis)[a-z]*[-_.:]?(?:date|time|on)(?![a-z])|(?:date|time)[-_.:]?(?:modif|updat|revis)', trust: 0.65, example: '<meta name="x-date-modified" content="2021-06-22">', gives: '2021-06-22' },
  { field: 'modified', from: 'property', key: 'dateModified', trust: 0.75, example: '<p><time itemprop="dateModified" datetime="2021-06-22">Tuesday</time></p>', gives: '2021-06-22' },
  { field: 'modified', from: 'element', key: '.hentry .updated, .dt-updated, time.updated', trust: 0.6, example: '<p><time class="dt-updated" datetime="2021-06-22">Tuesday</time></p>', gives: '2021-06-22' },
  { field: 'site', from: 'meta', key: 'og:site_name', trust: 0.85, example: '<meta property="og:site_name" content="The Gull">', gives: 'The Gull' },
  { field: 'site', from: 'meta', key: 'parsely-network-canonical', trust: 0.5, example: '<meta name="parsely-network-canonical" content="The Gull">', gives: 'The Gull' },
  { field: 'site', from: 'meta', key: 'dc.publisher', trust: 0.7, example: '<meta name="DC.publisher" content="The Gull">', gives: 'The Gull' },
  { field: 'site', from: 'meta', key: 'dcterms.publisher', trust: 0.7, example: '<meta name="dcterms.publisher" content="The Gull">', gives: 'The Gull' },
  { field: 'site', from: 'meta', key: 'citation_journal_title', trust: 0.7, example: '<meta name="citation_journal_title" content="The Gull">', gives: 'The Gull' },
  { field: 'site', from: 'meta', key: 'application-name', trust: 0.6, example: '<meta name="application-name" content="The Gull">', gives: 'The Gull' },
  { field: 'site', from: 'meta', key: 'apple-mobile-web-app-title', trust: 0.55, example: '<meta name="apple-mobile-web-app-title" content="The Gull">', gives: 'The Gull' },
  { field: 'image', from: 'json-ld', key: 'image', trust: 0.8, example: '<script type="application/ld+json">{"@type":"NewsArticle","image":"https://gull.example/boats.jpg"}</script>', gives: 'https://gull.example/boats.jpg' },
  { field: 'image', from: 'meta', key: 'og:image', trust: 0.78, example: '<meta property="og:image" content="https://gull.example/boats.jpg">', gives: 'https://gull.example/boats.jpg' },
  { field: 'image', from: 'meta', key: 'og:image:url', trust: 0.76, example: '<meta property="og:image:url" content="https://gull.example/boats.jpg">', gives: 'https://gull.example/boats.jpg' },
  { field: 'image', from: 'meta', key: 'og:image:secure_url', trust: 0.76, example: '<meta property="og:image:secure_url" content="https://gull.example/boats.jpg">', gives: 'https://gull.example/boats.jpg' },
  { field: 'image', from: 'meta', key: 'twitter:image', trust: 0.72, example: '<meta name="twitter:image" content="https://gull.example/boats.jpg">', gives: 'https://gull.example/boats.jpg' },
  { field: 'image', from: 'meta', key: 'twitter:image:src', trust: 0.72, example: '<meta name="twitter:image:src" content="https://gull.example/boats.jpg">', gives: 'https://gull.example/boats.jpg' },
  { field: 'image', from: 'meta', key: 'sailthru.image.full', trust: 0.68, example: '<meta name="sailthru.image.full" content="https://gull.example/boats.jpg">', gives: 'https://gull.example/boats.jpg' },
  { field: 'section', from: 'json-ld', key: 'articleSection', trust: 0.85, example: '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":"Coast"}</script>', gives: 'Coast' },
  { field: 'section', from: 'meta', key: 'article:section', trust: 0.82, example: '<meta property="article:section" content="Coast">', gives: 'Coast' },
  { field: 'section', from: 'meta', key: 'parsely-section', trust: 0.75, example: '<meta name="parsely-section" content="Coast">', gives: 'Coast' },
  { field: 'section', from: 'property', key: 'articleSection', trust: 0.7, example: '<p itemprop="articleSection">Coast</p>', gives: 'Coast' },
  { field: 'tags', from: 'json-ld', key: 'keywords', trust: 0.85, example: '<script type="application/ld+json">{"@type":"NewsArticle","keywords":"boats, storm"}</script>', gives: 'boats' },
  { field: 'tags', from: 'meta', key: 'article:tag', trust: 0.82, example: '<meta property="article:tag" content="boats">', gives: 'boats' },
  { field: 'tags', from: 'meta', key: 'parsely-tags', trust: 0.75, example: '<meta name="parsely-tags" content="boats,storm">', gives: 'boats' },
  { field: 'tags', from: 'meta', key: 'news_keywords', trust: 0.75, example: '<meta name="news_keywords" content="boats, storm">', gives: 'boats' },
  { field: 'tags', from: 'meta', key: 'sailthru.tags', trust: 0.6, example: '<meta name="sailthru.tags" content="boats, storm">', gives: 'boats' },
  { field: 'tags', from: 'meta', key: 'keywords', trust: 0.5, example: '<meta name="keywords" content="boats, storm">', gives: 'boats' },
] as const satisfies readonly MetadataSource[];

/** In the class of an element within the h1 that is not of the headline. Example: `class="article__kicker"`. */
export const HEADLINE_LABELS = [
  'kicker',
  'overline',
  'dachzeile',
  'roof-?line',
  'top-?line',
  'eyebrow',
  'pre-?line',
  'pre-?title',
  'super-?title',
  'sur-?title',
  'spitzmarke',
  'rubrik',
  'sub-?title',
  'sub-?head',
  'sub-?line',
  'category',
  'badge',
  'topic-?label',
] as const satisfies readonly string[];

/** In the class of what is read out and not seen. Example: `class="sr-only"`. */
export const UNSEEN_CLASSES = [
  'sr-only',
  'visually-?hidden',
  'hidden-visually',
  'screen-?reader[a-z]*',
  'u-vh',
  'a11y-hidden',
] as const satisfies readonly string[];

/** In the class of a line above the headline that names the part of the paper. Example: `class="story__eyebrow"`. */
export const SECTION_CLASSES = [
  'kicker',
  'overline',
  'dachzeile',
  'roof-?line',
  'eyebrow',
  'rubri[ck]s?',
  'ressort',
  'section-?(?:name|label|link|title)',
  'category',
  'categories',
  'channel',
  'topics?',
  'tags?',
] as const satisfies readonly string[];

/**
 * In the class of a label with which a dek begins. Example: `class="article__kicker"`. Counter-example: `class="topic"`,
 * which may be a word of the sentence that leads elsewhere.
 */
export const DEK_LABELS = [
  'kicker',
  'overline',
  'dachzeile',
  'roof-?line',
  'eyebrow',
  'spitzmarke',
  'rubri[ck]s?',
  'rubrik',
  'category',
  'label',
] as const satisfies readonly string[];

/** In the path of an address that leads to a part of the paper. Example: `/category/coast/`. */
export const SECTION_PATHS = [
  'categor(?:y|ies|ia|ie)',
  'kategori[ea]n?',
  'rubri(?:k|que|ca)',
  'ressort',
  'sections?',
  'seccion(?:es)?',
  'tags?',
  'thema',
  'themen',
  'topics?',
] as const satisfies readonly string[];

/** In the class of an element that holds a date of the article. Example: `class="entry-date"`. Counter-example: `class="validated"`. */
export const DATE_CLASSES = [
  'publish',
  'pubdate',
  'post-date',
  'postdate',
  'entry-date',
  'article-date',
  'article__date',
  'news-date',
  'post-created',
  'date-line',
  'date-header',
  'timestamp',
  'meta-date',
] as const satisfies readonly string[];

/**
 * Parts of a page that speak of something else than its article: by element, by role and by words in class and id.
 * A part that holds the headline never counts, so an article's own `<header>` or a page wrapped in
 * `class="has-comments"` is read.
 */
export const OUTSIDE_ELEMENTS = [
  'nav',
  'footer',
  'aside',
  'header',
  'dialog',
] as const satisfies readonly string[];
export const OUTSIDE_ROLES = [
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
] as const satisfies readonly string[];
/** Example: `class="post-comments"`. Counter-example: `class="comment-count"`, which stands in a byline. */
export const OUTSIDE_NAMES = [
  'comments(?!-(?:open|closed|off|on|enabled|disabled))',
  'comment-list',
  'commentlist',
  'comment-body',
  'comment-content',
  'disqus',
  'related',
  'recommend',
  '(?<!(?:no|has|with|without)-)sidebar',
  'more-stories',
  'more-from',
  'most-read',
  'most-popular',
  'trending',
  'newsletter',
  'masthead',
  'topbar',
  'top-bar',
  'navbar',
  'navigation',
  'site-header',
  'breadcrumb',
  'cookie',
  'carousel',
  // What is promoted to the front page of a site made with Drupal is an article.
  '(?<!node-)promo',
  'ticker',
  'outbrain',
  'taboola',
] as const satisfies readonly string[];

/**
 * The values that cross the pipeline and leave it. All of it is plain JSON: an `Article` travels in messages
 * and in storage, so there are no nodes, dates or functions here.
 */

/** HTML that came from a page. Only `sanitize()` takes it; nothing else may display it. */
export type UntrustedHtml = string & { readonly __untrusted: unique symbol };

/** Where a value was read, worded for people and stable enough to test: `json-ld headline`, `meta og:title`, `h1`. */
export type Source = string;

/** A value the page gives elsewhere and that lost: shown beside the winner when they disagree. */
export interface Rival<T = string> {
  readonly value: T;
  readonly source: Source;
}

/** A value the page claims, where it was read, and how sure we are (0 to 1). */
export interface Claim<T = string> {
  readonly value: T;
  readonly source: Source;
  readonly confidence: number;
  /** Different values from other sources, best first. Absent when all sources agree. */
  readonly others?: readonly Rival<T>[];
}

/**
 * A date as ISO 8601. With precision `day` the value is `YYYY-MM-DD`; with `minute` it is `YYYY-MM-DDTHH:MM`,
 * followed by the page's own offset (`Z`, `+02:00`) where the page gives one and by nothing where it does not.
 */
export interface DateClaim extends Claim<string> {
  readonly precision: 'day' | 'minute';
}

/** The picture that leads the article. `url` is absolute http(s). */
export interface LeadImage {
  readonly url: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
}

/** Who may read the text. `wordCount` is what the page says the full text has, when it says so. */
export interface Paywall {
  readonly access: 'free' | 'metered' | 'teaser';
  readonly wordCount?: number;
}

/** What sort of article it is; `article` is not shown as a label, the others are. */
export type Kind = 'article' | 'live' | 'opinion' | 'review' | 'sponsored' | 'analysis';

/** What the page claims about itself. A field without a trustworthy value is null: empty beats wrong. */
export interface Claims {
  readonly headline: Claim | null;
  readonly dek: Claim | null;
  readonly description: Claim | null;
  /** Names of people, in the order of the byline, without "By", roles or agencies. */
  readonly authors: Claim<readonly string[]> | null;
  readonly agency: Claim | null;
  readonly published: DateClaim | null;
  readonly modified: DateClaim | null;
  readonly site: Claim | null;
  /** Absolute URL on the same site as the address. */
  readonly canonicalUrl: Claim | null;
  readonly leadImage: Claim<LeadImage> | null;
  readonly section: Claim | null;
  readonly tags: Claim<readonly string[]> | null;
  /** BCP 47 tag. */
  readonly language: Claim | null;
  readonly direction: Claim<'ltr' | 'rtl'> | null;
  readonly paywall: Claim<Paywall> | null;
  readonly kind: Claim<Kind> | null;
  readonly license: Claim | null;
}

/** Kinds of things that are taken out, in the order and the words of `view/removal-words.ts`. */
export type RemovalKind =
  | 'pixel'
  | 'beacon'
  | 'analytics'
  | 'tag-manager'
  | 'link'
  | 'ad'
  | 'share-bar'
  | 'social-widget'
  | 'embed'
  | 'newsletter'
  | 'comments'
  | 'consent'
  | 'related'
  | 'placeholder'
  | 'chrome';

/** Parts of a page as a reader sees them, from top to bottom; `page` where it cannot be told. */
export type PagePart = 'head' | 'above-headline' | 'above-text' | 'text' | 'below-text' | 'page';

/** Where on the page a thing stood. Worded for people in `view/place.ts`. */
export interface Place {
  readonly part: PagePart;
  /** The start of the nearest text before it, at most 60 characters; null where the page begins with it. */
  readonly after: string | null;
  /** Its element, with the landmark around it: `div.share-bar`, `noscript img`; `text in p` for words between tags. */
  readonly element: string;
}

/** One thing taken out of the page's copy, which rule took it and whose it was. */
export interface Removal {
  /** Id of the rule in `src/rules`. */
  readonly rule: string;
  readonly kind: RemovalKind;
  /** The company, in the name people know ("Meta"), or null where nobody in particular owns it. */
  readonly owner: string | null;
  /** What it was: "Meta Pixel", "Share bar". */
  readonly product: string;
  /** The host and path it would have contacted, or the start of its text: at most 120 characters. */
  readonly what: string;
  readonly where: Place;
}

/** What was removed, counted: of one page or of many. No address is among it. */
export interface Tally {
  readonly pages: number;
  readonly kinds: Readonly<Partial<Record<RemovalKind, number>>>;
  /** By the name people know. What nobody in particular owned is among the kinds only. */
  readonly owners: Readonly<Record<string, number>>;
}

/** Text that belongs to the article but not to its body: shown small after it. */
export interface EndNote {
  readonly kind: 'credit' | 'bio' | 'correction' | 'source';
  readonly text: string;
}

/** A box of the page, near the article, that is not in it. */
export interface LeftOut {
  /** `left-1`, in the order of the page. */
  readonly id: string;
  readonly html: UntrustedHtml;
  /** Characters for languages that do not put spaces between words. */
  readonly words: number;
  /** How it begins, at most 80 characters; empty for a picture without words. */
  readonly start: string;
  /** `start` is what a table is about. */
  readonly isTable?: boolean;
  /** How many of the elements of `content` stand before it. */
  readonly before: number;
}

/** What a person has said of a site: what belongs to its articles, and what does not. Selectors, most important first. */
export interface Recipe {
  readonly keep: readonly string[];
  readonly drop: readonly string[];
}

/** What became of a recipe on a page. */
export interface RecipeReport {
  readonly rules: number;
  /** How many selectors found something. */
  readonly applied: number;
  readonly ignored: ReadonlyArray<{
    readonly selector: string;
    /** It is no selector, would have taken the article itself, or would have put the whole page into it. */
    readonly reason: 'invalid' | 'slow' | 'takes-article' | 'keeps-page';
  }>;
}

/** Where an article stands that its site has divided into pages. */
export interface ArticlePages {
  /** Which pages of it are here, from 1. */
  readonly first: number;
  readonly last: number;
  /** How many there are, where the site says so. */
  readonly count: number | null;
  /** Addresses of the pages before and after, on the same origin as the article's. */
  readonly previous: string | null;
  readonly next: string | null;
}

/** A cleaned article and what is known about it. */
export interface Article extends Claims {
  /** The address the browser shows, never what the page says of itself. */
  readonly url: string;
  readonly headline: Claim;
  readonly site: Claim;
  readonly language: Claim;
  readonly direction: Claim<'ltr' | 'rtl'>;
  /** The body: paragraphs, headings, lists, figures. No headline, dek, byline or lead image in it. */
  readonly content: UntrustedHtml;
  /** Plain text of the body without captions, paragraphs separated by a blank line. */
  readonly text: string;
  /** Words of the body; characters for languages that do not put spaces between words. */
  readonly wordCount: number;
  readonly readingMinutes: number;
  readonly notes: readonly EndNote[];
  readonly removed: readonly Removal[];
  /** Absent where there is nothing. */
  readonly leftOut?: readonly LeftOut[];
  /** Absent where there was no recipe. */
  readonly recipe?: RecipeReport;
  /** Absent where all of it stands on one page. */
  readonly pages?: ArticlePages;
}

/** Why a page gives no article. Worded for people in `view/sentences.ts`. */
export type Reason =
  /** A document with nothing in it, or no body. */
  | 'empty'
  /** Text was found, but not an article: a section front, a search page, an app. */
  | 'not-article'
  /** Deeper or larger than is read without freezing the page. */
  | 'too-large'
  /** An SVG, XML, JSON or plain-text document, or a frameset. */
  | 'not-html'
  | 'pdf';

/** Reading a page gives an article, or says in one word why not. */
export type Reading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: Reason };

/** What the core cannot know from the document: both are given so that reading is a pure function. */
export interface ReadOptions {
  /** The address from the browser. */
  readonly url: string;
  /** The time of reading, in milliseconds since the epoch. */
  readonly now: number;
  /** For the site of this page. */
  readonly recipe?: Recipe | null;
  /** The article that this page is another page of: what that has shown already is left out. */
  readonly partOf?: Article;
}

/** The shape of the rules that `scrub` applies. Rules are data; a test runs the example and the counter-example of each. */
import type { RemovalKind } from '../article/types.ts';

interface Rule {
  /** Unique, and the order of its list. */
  readonly id: string;
  /** The company in the name people know, or null where nobody in particular owns it. */
  readonly owner: string | null;
  readonly product: string;
  readonly kind: RemovalKind;
  readonly because: string;
}

/** Knows a thing by the address it would contact, or by words of the inline script that starts it. */
export interface TrackerRule extends Rule {
  /**
   * `host` and its subdomains, `host/path` for addresses below that path, or `*​/path` for software that sites
   * host themselves. A longer host or path wins over a shorter one.
   */
  readonly match: readonly string[];
  /** Text found in no other inline script. */
  readonly inline?: readonly string[];
  /**
   * Left out where requests may be blocked as they are. Else the level from which they are, or `never`, and what would be
   * missing, or what of a person's own the browser would have to open to us with the host.
   */
  readonly blocking?: { readonly level: 'strict' | 'never'; readonly breaks: string };
  /** An address this rule takes, and one close to it that it leaves. */
  readonly example: string;
  readonly spares: string;
}

/** What a box may hold at most, or must hold at least, to be taken. All of it must be true. */
export interface Limits {
  /** Characters of text, at most. */
  readonly text?: number;
  /** Characters of running text (sentences outside links), at most. */
  readonly prose?: number;
  /** Characters of text outside links, at most. */
  readonly unlinked?: number;
  /** Links' share of the text, at least. */
  readonly linkShare?: number;
  /** Links to a network's share address, at least. */
  readonly shareLinks?: number;
  /** Share addresses' part of all its links, at least. */
  readonly shareOfLinks?: number;
  /** Links, at least. */
  readonly links?: number;
  /** Boxes to write in, at least. */
  readonly fields?: number;
  /** Characters of its longest paragraph, at most. */
  readonly longest?: number;
  /** A selector of what must be in it. */
  readonly holds?: string;
  /** Stands among the text: right above and right below it is a paragraph, a list, a heading or a figure. */
  readonly among?: true;
  /** Pictures, at most. */
  readonly images?: number;
  /** Stands outside `article`, `main` and the marked body. */
  readonly outside?: true;
  /** What its text says. */
  readonly says?: RegExp;
  /** Running text of the page that stands before it (characters), at least. */
  readonly after?: number;
  /** Neither neighbour is of the same class: what each paragraph of a run is called says where they stand. */
  readonly alone?: true;
  /** May hold figures, tables, quotations or videos; a box that may not is left when it does. */
  readonly media?: true;
  /** May hold most of the page's text: only where being found is certainty. */
  readonly bulk?: true;
}

/** Knows a box by its element, role, class or id, and takes it when it passes one of its limits. */
export interface BoxRule extends Rule {
  /**
   * Patterns, white space between them, of words in a class or id: `share-bar` is found in `ShareBar_root` and
   * `c-share-bar`, not in `market-shared`.
   */
  readonly words?: string;
  /** Local names, `role=navigation`, `form` (also where capture renamed it), `hidden`, `fields` (where one can write), or `*`. */
  readonly elements?: string;
  readonly when: readonly Limits[];
  /** Taken out of the middle of a sentence too. */
  readonly inSentence?: true;
  /** Markup in which this rule takes something, and markup of the same look that it leaves. */
  readonly example: string;
  readonly spares: string;
}

/** Knows a whole block of text by what it says. Never words inside a sentence. */
export interface LabelRule extends Rule {
  /** Whole texts of 80 characters at most, `|` between them: lower case, without punctuation at the ends. */
  readonly texts?: string;
  /** One word of it may be an item or a heading that the article makes, unless it is a link or a button. */
  readonly ambiguous?: true;
  /** A whole text of 260 characters at most. */
  readonly says?: RegExp;
  /** With `says`: only a block that holds a link, has a list of links right below it, or stands in the box of a picture. */
  readonly needs?: 'link' | 'list' | 'picture';
  /** With `needs: 'link'`: where each of its links leads to. */
  readonly leadsTo?: RegExp;
  /** With `says`: only a block that is nothing but links. */
  readonly linked?: true;
  /** Opening words of a block that is otherwise nothing but links, `|` between them. */
  readonly leads?: string;
  /** Two words or more, all of them from these and `fillers`, at least one from these. */
  readonly words?: string;
  readonly fillers?: string;
  /** Only a block without blocks in it: around several, the words may be a neighbour's. */
  readonly oneLine?: true;
  /** The short box around it goes with it. */
  readonly withBox?: true;
  /** The box around it goes with it, as far as it holds no more than this (characters, all and running text). */
  readonly around?: { readonly text: number; readonly prose: number };
  /** The lists of links right below it go with it. */
  readonly heads?: true;
  /** Markup in which this rule takes something, and markup of the same look that it leaves. */
  readonly example: string;
  readonly spares: string;
}

/** What a person calls the thing in a frame. */
export type EmbedThing = 'post' | 'video' | 'sound' | 'chart' | 'map' | 'document';

/**
 * One form of a thing's address, and the two addresses that are made of its parts: nothing else of what the page wrote
 * is ever opened or framed.
 */
export interface EmbedForm {
  /** On an address without scheme, `www.` and fragment. Its groups are the parts. */
  readonly from: RegExp;
  /** Where a person reads, sees or hears it: `$1` is the first part. */
  readonly page: string;
  /** What is framed when a person asks for it, on a host that is written out; null where nothing can be. */
  readonly frame: string | null;
  /** An address of this form, and one close to it that is none. */
  readonly example: string;
  readonly spares: string;
}

/** Knows a frame that holds a post, a film or a chart, what to call it, and whom it contacts. */
export interface EmbedRule extends Rule {
  readonly match: readonly string[];
  /** What a person calls the thing: "Video on YouTube". */
  readonly name: string;
  readonly thing: EmbedThing;
  /** The first that fits counts. Where none does, the card leads to the frame's own address and loads nothing. */
  readonly forms?: readonly EmbedForm[];
  /** Hosts of its pictures, where they are others than those above: a card shows none of them before it is asked for. */
  readonly pictures?: readonly string[];
  /** It plays only for a page that says which site it is on. */
  readonly needsReferrer?: true;
  readonly example: string;
  readonly spares: string;
}

/** Knows markup that stands for a frame: what a page holds of a post, or the empty box that a script fills. */
export interface EmbedMarkupRule {
  readonly id: string;
  /** Id of the `EmbedRule` of the thing. */
  readonly of: string;
  readonly select: string;
  /**
   * Addresses made of its attributes, `{data-videoid}`: the first that is whole counts. A quotation without one has the
   * address among its links.
   */
  readonly addresses?: readonly string[];
  /** Its text is the post's. Without it the text is a play button's. */
  readonly quote?: true;
  readonly because: string;
  /** Markup that becomes a card, and markup of the same look that it leaves. */
  readonly example: string;
  readonly spares: string;
}

/** Knows what is written into the address of a link. An address is matched whole; hosts are as in `isHost`. */
interface LinkRule extends Omit<Rule, 'kind'> {
  /** An address in which this rule finds something, and one close to it in which it finds nothing. */
  readonly example: string;
  readonly spares: string;
}

/** Knows parameters that tell a site where its reader comes from and decide nothing about the page shown. */
export interface ParameterRule extends LinkRule {
  /** Names in lower case, spaces between them; `utm_*` is every name that begins so. */
  readonly names: string;
  /** Absent: on every host. */
  readonly hosts?: readonly string[];
}

/** Knows addresses that only note who follows them, and have the address they lead to in them. */
export interface RedirectRule extends LinkRule {
  /** `host` or `host/path`: that path and what is below it. Absent: every host. */
  readonly at?: readonly string[];
  /** What the path looks like, for software that stands on many hosts. */
  readonly path?: RegExp;
  /** Parameters that may hold the address, spaces between them. */
  readonly to?: string;
  /** Finds it in path and query, as `to` in its groups. */
  readonly within?: RegExp;
  /** How the address is written there; percent-encoded unless told. */
  readonly written?: 'without-scheme' | 'proofpoint';
  /** Where the example leads. */
  readonly gives: string;
}

/** Knows links for which the site is paid when the reader buys something. They are left to work and marked. */
export interface AffiliateRule extends LinkRule {
  /** Addresses of a network: the whole link is its own, and stays byte for byte. */
  readonly at?: readonly string[];
  readonly path?: RegExp;
  /** Parameters by which a shop knows whom to pay, spaces between them. */
  readonly names?: string;
  readonly hosts?: readonly string[];
  /** What the parameter's value looks like. */
  readonly value?: RegExp;
}

/** Knows a thing that no address names by its element or its attributes; the code that knows it is in `article/scrub`. */
export interface MarkupRule extends Rule {
  /** Markup in which this rule takes something, and markup of the same look that it leaves. */
  readonly example: string;
  readonly spares: string;
}

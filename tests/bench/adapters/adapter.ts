/** The one shape every reader is brought to. Adapters run in the page and leave the timing to the harness. */

export interface Output {
  /** The body as HTML. */
  readonly html: string;
  readonly title: string | null;
  /** Names, or bylines as they are printed: the judge takes them apart for every reader alike. */
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly dek: string | null;
  /** The picture shown above the body, where the reader gives it apart. */
  readonly leadImage: { readonly url: string; readonly caption: string | null } | null;
}

export interface Address {
  readonly url: string;
  /** The time of reading, in milliseconds since the epoch. */
  readonly now: number;
}

/** @returns null where the reader finds no article */
export type Read = (document: Document, address: Address) => Output | null | Promise<Output | null>;

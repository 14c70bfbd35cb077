/** The parts of the peers that the adapters use: type-checking must not need them installed. */

declare module 'defuddle' {
  interface Parsed {
    readonly content: string;
    readonly title: string;
    readonly author: string;
    readonly published: string;
    readonly description: string;
    readonly image: string;
  }
  class Defuddle {
    constructor(document: Document, options: { readonly url: string; readonly useAsync: boolean });
    parse(): Parsed;
  }

  // biome-ignore lint/style/noDefaultExport: it is how the package exports it
  export default Defuddle;
}

declare module '@postlight/parser/dist/mercury.web.js' {
  interface Parsed {
    readonly content: string | null;
    readonly title: string | null;
    readonly author: string | null;
    readonly date_published: string | null;
    readonly dek: string | null;
    readonly excerpt: string | null;
    readonly lead_image_url: string | null;
  }
  export const Mercury: {
    parse(url: string, options: { readonly html: string; readonly fetchAllPages: boolean }): Promise<Parsed>;
  };
}

declare module '@extractus/article-extractor' {
  interface Parsed {
    readonly content?: string;
    readonly title?: string;
    readonly author?: string;
    readonly published?: string;
    readonly description?: string;
    readonly image?: string;
  }
  export function extractFromHtml(html: string, url: string): Promise<Parsed | null>;
}

/** Runs one adapter on the loaded page: output, time, and whether the page was left as it was. */
import type { Address, Read } from '../adapters/adapter.ts';
import { linesOf } from './lines.ts';

/** What one adapter made of one page; plain JSON, it crosses from the page to Node. */
export interface Measured {
  /** Null where the adapter finds no article. */
  readonly output: {
    /** The body, a line a block, without captions. */
    readonly lines: readonly string[];
    readonly title: string | null;
    readonly authors: readonly string[];
    readonly published: string | null;
    readonly dek: string | null;
    readonly images: readonly string[];
    readonly captions: number;
    /** Addresses of links, and of everything that would load. */
    readonly links: readonly string[];
    readonly loads: readonly string[];
  } | null;
  /** Why it threw, or null. */
  readonly error: string | null;
  /** Milliseconds of each run, the first one cold. */
  readonly runsMs: readonly number[];
  /** Milliseconds per stage in the last run; ours only. */
  readonly stagesMs: Readonly<Record<string, number>>;
  readonly changedThePage: boolean;
}

/** What the bundles and the browser's flags put on the global object. */
interface World {
  readonly [adapter: `benchAdapter_${string}`]: { readonly read: Read } | undefined;
  readonly gc?: () => void;
  benchStages?: Record<string, number>;
}

export async function measure(adapter: string, address: Address, repeat: number): Promise<Measured> {
  const world = globalThis as unknown as World;
  const read = world[`benchAdapter_${adapter}`]?.read;
  if (!read) throw new Error(`no adapter ${adapter} in the page`);

  const before = document.documentElement.outerHTML;
  const runsMs: number[] = [];
  world.gc?.();
  let output: Awaited<ReturnType<Read>> = null;
  let error: string | null = null;
  for (let run = 0; run < repeat && error === null; run++) {
    world.benchStages = {};
    const start = performance.now();
    try {
      output = await read(document, address);
    } catch (thrown) {
      error = String(thrown);
    }
    runsMs.push(performance.now() - start);
  }
  const changedThePage = document.documentElement.outerHTML !== before;
  return {
    output: output && factsOf(output),
    error,
    runsMs,
    stagesMs: world.benchStages ?? {},
    changedThePage,
  };
}

/** The lines of a truth that is given as HTML. */
export function linesOfHtml(html: string): readonly string[] {
  return linesOf(parse(html).body);
}

function factsOf(output: NonNullable<Awaited<ReturnType<Read>>>): NonNullable<Measured['output']> {
  const { body } = parse(output.html);
  const { title, authors, published, dek, leadImage } = output;
  const images = addresses(body, 'img[src]', 'src').filter((src) => !src.startsWith('data:'));
  if (leadImage && !images.includes(leadImage.url)) images.push(leadImage.url);
  return {
    lines: linesOf(body),
    title,
    authors,
    published,
    dek,
    images,
    captions: body.querySelectorAll('figcaption').length + (leadImage?.caption ? 1 : 0),
    links: addresses(body, 'a[href]', 'href'),
    loads: addresses(body, 'img[src], iframe[src], script[src], embed[src]', 'src'),
  };
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function addresses(body: Element, selector: string, attribute: string): string[] {
  return Array.from(body.querySelectorAll(selector), (node) => node.getAttribute(attribute) ?? '');
}

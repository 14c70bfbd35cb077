/** The whole battery in one browser: the control first, without which nothing else says anything. */
import type { Attacked, Surface, Task } from './attacked.ts';
import type { Outcome } from './in-page.ts';
import type { Comparison } from './layers.ts';

export interface Result {
  readonly surface: Surface;
  readonly task: Task;
  readonly shown: number;
  readonly ran: readonly string[];
  readonly wrong: readonly string[];
  readonly reshaped: readonly string[];
  /** Asked for though no picture of that address was shown. */
  readonly asked: readonly string[];
  /** Asked for pictures that were shown: with none the proxy is deaf, and the silence says nothing. */
  readonly askedForPictures: number;
  readonly seconds: number;
}

export const SURFACES: readonly Surface[] = ['content', 'popup', 'tab'];
/** What is done with an article beside showing it, all of it in a content script. */
export const USES = ['exports', 'joined', 'spoken'] as const satisfies readonly Task[];

/** @returns ids of the payloads, 1,500 at most, that run when they are put into a page as they are */
export async function control(browser: Attacked): Promise<readonly string[]> {
  const { outcome } = await browser.run<readonly string[]>('content', 'raw');
  return outcome;
}

export async function attackOn(
  browser: Attacked,
  surface: Surface,
  task: 'ours' | (typeof USES)[number] = 'ours',
): Promise<Result> {
  const start = performance.now();
  const { outcome, asked } = await browser.run<Outcome>(surface, task);
  const pictures = new Set(outcome.pictures.flatMap(asAsked).map(spelt));
  const isOfPicture = (address: string) =>
    pictures.has(spelt(address)) || pictures.has(spelt(address).replace(/\/$/, ''));
  return {
    surface,
    task,
    ...outcome,
    asked: asked.filter((address) => !isOfPicture(address)),
    askedForPictures: asked.filter(isOfPicture).length,
    seconds: Math.round((performance.now() - start) / 1000),
  };
}

export async function layersOf(browser: Attacked): Promise<Comparison> {
  const { outcome } = await browser.run<Comparison>('content', 'layers');
  return outcome;
}

/**
 * In files brackets, quotes and space are written in another spelling of the same address. What means something in an
 * address, as `/` and `?` do, is another address when it is written so.
 */
function spelt(address: string): string {
  return address.replace(/%(?:2[02789]|3[ce]|5[b-e]|60|7[b-d])/gi, decodeURIComponent);
}

/**
 * As the proxy writes it down: of an encrypted request it sees the host alone, and on the extension's own pages Firefox asks
 * for every picture by https.
 */
function asAsked(address: string): readonly string[] {
  const { hostname, pathname, search } = new URL(address);
  return [hostname, `${hostname}${pathname}${search}`];
}

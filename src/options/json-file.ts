/** JSON out to a file and back in. */
import { createElements } from '../view/element.ts';

/** A file of ours has some kilobytes; anything of this size is something else. */
const LARGEST_BYTES = 1_000_000;

export function saveJson(name: string, content: unknown, document: Document): void {
  const json = `${JSON.stringify(content, null, 2)}\n`;
  const href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  createElements(document)('a', { href, download: name }).click();
  // Not at once: the download reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** @returns undefined when it is not JSON, or not readable: it is nothing of ours either way */
export async function readJson(file: File): Promise<unknown> {
  if (file.size > LARGEST_BYTES) return undefined;
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}

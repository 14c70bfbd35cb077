/** What was written of several payloads, opened as one document in a frame, and touched everywhere. */
import { type Framed, frameWith, WATCHED } from './frames.ts';
import { eventsOf, pause, touchAll } from './in-page.ts';

/** The HTML file, a chapter of the book, and text that is pasted or rendered. */
export type Kind = 'file' | 'chapter' | 'text';

export interface Part {
  /** From which it was written: its handlers are known by it. */
  readonly payload: string;
  readonly markup: string;
}

export interface Opened {
  readonly hasRun: boolean;
  /** Each part stands where it was put, and the frame is still there. */
  readonly isWhole: boolean;
}

/** What parts are known by: no markup that we let through is of these names. */
const PART: Readonly<Record<Kind, string>> = {
  file: 'body > main > article',
  chapter: 'body > html',
  text: 'body > section[data-part]',
};

export async function openTogether(kind: Kind, parts: readonly Part[]): Promise<Opened> {
  const frame = await frameWith(framed(kind, parts));
  const shown = frame.contentDocument;
  const own = [...(shown?.querySelectorAll(PART[kind]) ?? [])];
  if (shown) touchAll(shown, eventsOf(''));
  for (const [index, part] of own.entries()) touchAll(part, ownEvents(parts[index]?.payload ?? ''));
  await pause();
  const hasRun = Boolean(frame.dataset.ran);
  frame.remove();
  return { hasRun, isWhole: own.length === parts.length };
}

function ownEvents(payload: string): readonly string[] {
  const usual = eventsOf('');
  return eventsOf(payload).filter((name) => !usual.includes(name));
}

/** With canaries in it, and without the policies of the files: their markup alone must be harmless. */
function framed(kind: Kind, parts: readonly Part[]): Framed {
  const markups = parts.map(({ markup }) => markup);
  if (kind === 'chapter') {
    const roots = markups.map((markup) => markup.slice(markup.indexOf('<html')));
    return {
      type: 'application/xhtml+xml',
      markup: `<html xmlns="http://www.w3.org/1999/xhtml"><head>${WATCHED}</head><body>${roots.join('')}</body></html>`,
    };
  }
  const files = kind === 'file' ? markups.map(withoutPolicy) : markups.map(inSection);
  return { type: 'text/html', markup: `<!doctype html><html><head>${WATCHED}</head>${files.join('')}` };
}

function withoutPolicy(file: string): string {
  return file.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
}

function inSection(text: string): string {
  return `<section data-part>${text}</section>`;
}

/**
 * Our typefaces in a page: added to the fonts of its document while the reader is open, and taken away when it closes.
 * `@font-face` does nothing in a shadow root, and a page's policy may forbid fonts from anywhere; one that is made of
 * bytes is asked for nowhere. Until it is there, the text stands in a font of the system.
 */
import { askBackground } from '../../platform/messages.ts';
import { printsOutlinesOfVariableFonts } from '../../platform/paper-fonts.ts';
import type { Settings } from '../../platform/settings.ts';
import { type Family, FONT_FILES, type FontFile, filesFor, nameOf } from '../../view/font-faces.ts';
import type { ReaderContext, ReaderFeature } from './feature.ts';

declare global {
  /** File → its bytes in base64: put there by the scripts in `content/fonts`. */
  var broadsheetFonts: Record<string, string> | undefined;
}

/** Languages of scripts that ours have no letters of: `theme.css` does not ask for them. */
const OTHER_SCRIPTS = /^(?:ja|zh|ko|ar|fa|ps|ckb|ur|he|yi|hi|mr|ne|th)\b/;
const ITALIC = 'em, i, cite, address, blockquote, dfn, var';
const MONO = 'code, kbd, samp, pre, tt';

export function createTypefaces(context: ReaderContext): ReaderFeature {
  const { document, dialog, column } = context;
  const added = new Map<string, FontFace>();
  /** Since it was opened. What could not be had is not asked for again and again. */
  const asked = new Set<string>();
  let isOpen = false;
  const refresh = () => {
    if (isOpen) void add(neededIn(context)).catch(report);
  };
  const observer = new MutationObserver(refresh);
  // A typeface is chosen by what it looks like.
  dialog.addEventListener('toggle', ({ target }) => showSamples(target as Element), true);
  return {
    opened() {
      isOpen = true;
      refresh();
      observer.observe(column, { childList: true, subtree: true });
      return () => {
        isOpen = false;
        observer.disconnect();
        for (const face of added.values()) document.fonts.delete(face);
        added.clear();
        asked.clear();
      };
    },
    settled: refresh,
  };

  async function add(files: readonly FontFile[]): Promise<void> {
    const faces = await facesOf(
      files.filter(({ file }) => !added.has(file)),
      document,
    );
    if (!isOpen) return;
    for (const [file, face] of faces) {
      if (added.has(file)) continue;
      added.set(file, face);
      document.fonts.add(face);
    }
  }

  function showSamples(panel: Element): void {
    if (!panel.matches('details[open]') || !panel.querySelector('.controls')) return;
    const families = [...new Set(FONT_FILES.map(({ family }) => family))];
    void add(filesFor({ families, text: 'a', hasItalics: false })).catch(report);
  }
}

type Read = Pick<ReaderContext, 'column' | 'article' | 'settings'>;

/** Adds to the frame that is printed what the reader uses, as far as it stays text there. */
export async function addTypefaces(context: Read, document: Document): Promise<void> {
  const needed = neededIn(context);
  const files = printsOutlinesOfVariableFonts() ? needed.filter((file) => !isVariable(file)) : needed;
  const faces = await facesOf(files, document);
  for (const face of faces.values()) document.fonts.add(face);
}

/** Has a range of weights. */
function isVariable({ weight }: FontFile): boolean {
  return weight.includes(' ');
}

function neededIn({ column, article, settings }: Read): readonly FontFile[] {
  // More than one where pages were joined. What stands below them is in letters of the system.
  const articles = [...column.querySelectorAll('.article')];
  return filesFor({
    families: familiesIn(articles, article.language?.value ?? '', settings()),
    text: articles.map(({ textContent }) => textContent).join(''),
    hasItalics: has(articles, ITALIC),
  });
}

function familiesIn(articles: readonly Element[], language: string, { font }: Settings): readonly Family[] {
  const families: Family[] = has(articles, MONO) ? ['mono'] : [];
  if (OTHER_SCRIPTS.test(language)) return families;
  // An installed font may have gone, or not have every letter.
  const text = font === 'local' ? 'serif' : font;
  // Who needs a typeface has it in captions too.
  const small = text === 'legible' || text === 'dyslexic' ? text : 'sans';
  return [...new Set<Family>([text, small, ...families])];
}

function has(articles: readonly Element[], selector: string): boolean {
  return articles.some((article) => article.querySelector(selector) !== null);
}

/** @returns by file, loaded: a face that is still on its way would leave its text blank */
async function facesOf(files: readonly FontFile[], document: Document): Promise<Map<string, FontFace>> {
  const missing = files.map(({ file }) => file).filter((file) => !globalThis.broadsheetFonts?.[file]);
  if (missing.length > 0) await askBackground('injectFonts', missing);
  const { FontFace } = document.defaultView as Window & typeof globalThis;
  const faces = files.map(async ({ file, family, style, weight, range }) => {
    const bytes = bytesOf(globalThis.broadsheetFonts?.[file] ?? '');
    const face = new FontFace(nameOf(family), bytes, { style, weight, unicodeRange: range });
    await face.load();
    return [file, face] as const;
  });
  return new Map(await Promise.all(faces));
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}

/** The text is there all the same, in a font of the system. */
function report(error: unknown): void {
  console.warn('A typeface is not there.', error);
}

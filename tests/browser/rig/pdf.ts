/** What a PDF says: its text page by page, as a search or a screen reader finds it. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** @returns a text for each page, with white space folded */
export async function textsOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
    texts.push(text.replace(/\s+/g, ' ').trim());
  }
  await task.destroy();
  return texts;
}

/** @returns names of the typefaces in it, each once: `SourceSerif4-Regular` */
export async function typefacesOfPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const names = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    await page.getOperatorList(); // Only then are the fonts there.
    for (const item of items) {
      const { name } = ('fontName' in item ? page.commonObjs.get(item.fontName) : {}) as { name?: string };
      // Of a part of a typeface, before its name: `ABCDEF+`.
      if (name) names.add(name.replace(/^[A-Z]{6}\+/, ''));
    }
  }
  await task.destroy();
  return [...names].sort();
}

/** A credit belongs to a picture, also where that is not beside it. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf, paragraphs } from './page-of.ts';

function textWith(line: string): string {
  const page = pageOf(
    `<title>Harbour reopens</title><article><h1>Harbour reopens</h1>${paragraphs(20).replace('<p>9.', `<p>${line}</p><p>9.`)}</article>`,
  );
  const reading = read(page, { url: PAGE_URL, now: 0 });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return reading.article.text;
}

it.each([
  '<em>(Credit: Ada Quill / Mill Press)</em>',
  '(Bild: Jo March)',
  '[Foto: Jo March]',
  'Photo: Jo March',
  'Photographs by Jo March and Ada Quill for Mill Press',
  'Bildquelle: Ada Quill',
  'Photocredits MILL: Ada Quill',
  '© picture alliance/Jo March',
  'Bild 2 von 4 © Ada Quill / Mill',
  'Courtesy of Quill News',
])('is no text: %s', (line) => expect(textWith(line)).not.toMatch(/Quill|March/));

it.each([
  '(Credit was given to Ada Quill.)',
  '(Photo: of Ada Quill (left) no more is known)',
  '(Quill: yes)',
  'Photo: Ada Quill walks from the mill to the bridge and back',
  'Photographs by Ada Quill hang in the mill until May.',
  'Credits: 36, and Quill has them all',
  '© 1984 Quill Records, says the label of the disc',
])('is another line: %s', (line) => expect(textWith(line)).toContain('Quill'));

it.each([
  'Price: 40 crowns</p><p>Photo: JPEG, RAW, Quill',
  'Image: OLED, Quill</p><p>Screen: seven inches',
  'Photos: 24 of the Quill',
  '<strong>Bild</strong></p><p>Quill hangs in the hall.',
])('is one of other data: %s', (line) => {
  const text = textWith(line);
  for (const said of line.split('</p><p>')) expect(text).toContain(said.replace(/<[^>]+>/g, ''));
});

it('goes below the line of who wrote', () => {
  expect(textWith('Text: Jo March</p><p>Fotos: Ada Quill')).not.toContain('Fotos');
});

it('says whether there are pictures', () =>
  expect(textWith('Photography: Yes')).toContain('Photography: Yes'));

it.each(['– 30 –', '-ENDS-', '– 30 – ends –'])('how a press release ends is no text: %s', (line) => {
  expect(textWith(line)).not.toContain(line);
});

// @vitest-environment jsdom
/** The portrait of who wrote the text is not what leads it. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';

const URL = 'https://paper.example/2024/06/03/organ-found';
const TEXT = Array.from(
  { length: 6 },
  (_, at) => `<p>The organ had ${at} hundred pipes, and the vicar counted them by the light of a lamp.</p>`,
).join('');

function leadOf(byline: string, picture: string): string | undefined {
  const page = `<html lang="en"><title>Organ found in a boat shed</title><body><article class="hentry author-jo-march">
<h1>Organ found in a boat shed</h1>${byline}<figure><img src="${picture}" width="800" height="500"></figure>${TEXT}</article></body></html>`;
  const reading = read(new DOMParser().parseFromString(page, 'text/html'), { url: URL, now: 0 });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.article.leadImage?.value.url;
}

it.each([
  ['in a box that is named for the author', '<div class="author-card"><div><img src="/jo.jpg"></div></div>'],
  ['of a file that is named for the byline', '<div><img src="/jo-byline.png"></div>'],
])('%s', (_where, byline) => expect(leadOf(byline, '/pipes.jpg')).toBe('https://paper.example/pipes.jpg'));

it('an article that is named for its author as a whole keeps its picture', () =>
  expect(leadOf('', '/pipes.jpg')).toBe('https://paper.example/pipes.jpg'));

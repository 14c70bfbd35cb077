// @vitest-environment jsdom
/** The picture that leads: never who wrote the text, and with the words that stand by it. */
import { expect, it } from 'vitest';
import { read } from '../../../src/article/read.ts';
import type { LeadImage } from '../../../src/article/types.ts';

const URL = 'https://paper.example/2024/06/03/organ-found';
const TEXT = Array.from(
  { length: 6 },
  (_, at) => `<p>The organ had ${at} hundred pipes, and the vicar counted them by the light of a lamp.</p>`,
).join('');

const leadOf = (byline: string, picture: string) =>
  leadIn(`${byline}<figure><img src="${picture}" width="800" height="500"></figure>`)?.url;

function leadIn(top: string, head = ''): LeadImage | undefined {
  const page = `<html lang="en"><title>Organ found in a boat shed</title>${head}<body><article class="hentry author-jo-march">
<h1>Organ found in a boat shed</h1>${top}${TEXT}</article></body></html>`;
  const reading = read(new DOMParser().parseFromString(page, 'text/html'), { url: URL, now: 0 });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.article.leadImage?.value;
}

it.each([
  ['in a box that is named for the author', '<div class="author-card"><div><img src="/jo.jpg"></div></div>'],
  ['of a file that is named for the byline', '<div><img src="/jo-byline.png"></div>'],
])('%s', (_where, byline) => expect(leadOf(byline, '/pipes.jpg')).toBe('https://paper.example/pipes.jpg'));

it('an article that is named for its author as a whole keeps its picture', () =>
  expect(leadOf('', '/pipes.jpg')).toBe('https://paper.example/pipes.jpg'));

const DATA = '<meta property="og:image" content="https://paper.example/1200/Pipes-On-Lawn.jpg">';
const IMAGE = '<img src="/780/Pipes-On-Lawn.jpg" width="800" height="500">';

it.each([
  ['a figure', `<figure>${IMAGE}<figcaption>Pipes on the lawn.</figcaption></figure>`],
  ['a box', `<div class="hero">${IMAGE}<div class="hero-caption">Pipes on the lawn.</div></div>`],
  [
    'a box without a name',
    `<div class="c1"><div>${IMAGE}</div><div class="c2">Pipes on the lawn.</div></div>`,
  ],
])('has its caption where both are in %s, whatever the case of its file', (_in, top) =>
  expect(leadIn(top, DATA)).toMatchObject({ caption: 'Pipes on the lawn.' }),
);

it('has its credit apart from the caption', () => {
  const top = `<div>${IMAGE}<span class="caption">Pipes on the lawn. <i class="credit">Ada Quill</i></span></div>`;
  expect(leadIn(top, DATA)).toMatchObject({ caption: 'Pipes on the lawn.', credit: 'Ada Quill' });
});

it('a folder that is called default holds pictures as any other', () =>
  expect(leadOf('', '/sites/default/files/pipes.jpg')).toBe(
    'https://paper.example/sites/default/files/pipes.jpg',
  ));

it('has its caption where a service makes it smaller, which is told the address', () => {
  const small = '<img src="/_next/image?url=%2F1200%2FPipes-On-Lawn.jpg&amp;w=640" width="640" height="400">';
  expect(leadIn(`<figure>${small}<figcaption>Pipes on the lawn.</figcaption></figure>`, DATA)).toMatchObject({
    caption: 'Pipes on the lawn.',
  });
});

it('has its caption where a service cut it to another size, by the last folders of its address', () => {
  const head =
    '<meta property="og:image" content="https://img.example/c_crop,w_5000/c_fill,w_1200/mill/229/01.jpg">';
  const figure =
    '<figure><img src="https://img.example/c_fill,w_720/mill/229/01.jpg"><figcaption>Pipes on the lawn.</figcaption></figure>';
  expect(leadIn(figure, head)).toMatchObject({ caption: 'Pipes on the lawn.' });
});

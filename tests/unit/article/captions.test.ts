/** Pictures and the lines beside them that become figures with captions. */
import { describe, expect, it } from 'vitest';
import { gatherCaptions } from '../../../src/article/captions.ts';
import { lineOf } from '../../../src/article/text.ts';
import { pageOf } from './page-of.ts';

const PICTURE = '<img src="/weir.jpg" width="900">';

/** @returns the captions that were made */
function captionsOf(html: string): string[] {
  const copy = pageOf(`<body><main>${html}</main>`);
  gatherCaptions(copy);
  return [...copy.querySelectorAll('figure > figcaption')].map(
    (caption) => caption.textContent?.trim() ?? '',
  );
}

it('a picture in a box that is itself a link becomes a figure above its credit', () => {
  const copy = pageOf(`<body><main><a href="/weir"><div>${PICTURE}</div></a><p>Photo: Ada Quill</p></main>`);
  gatherCaptions(copy);
  expect(copy.querySelectorAll('figure img')).toHaveLength(1);
});

describe('becomes a caption', () => {
  it.each([
    ['a credit in one word', `<div>${PICTURE}<span class="ee-fotocredit">The weir</span></div>`],
    ['a box named for it', `<div>${PICTURE}<div class="photo-caption">The weir</div></div>`],
    [
      'a paragraph below a link to the picture',
      `<div><a href="/weir-full.jpg">${PICTURE}</a><p class="caption">The weir</p></div>`,
    ],
    [
      'a caption inside the link of the picture',
      `<div><a href="/weir">${PICTURE}<span class="caption">The weir</span></a></div>`,
    ],
    [
      'one line below a large picture, whatever it is called',
      `<div>${PICTURE}<div class="text-xs">The weir</div></div>`,
    ],
    ['a caption below the figure', `<figure>${PICTURE}</figure><figcaption>The weir</figcaption>`],
    [
      'a line named for it within the figure',
      `<figure>${PICTURE}<span class="image-caption">The weir</span></figure>`,
    ],
    ['a line named for it below the figure', `<figure>${PICTURE}</figure><p class="caption">The weir</p>`],
  ])('%s', (_what, html) => expect(captionsOf(html)).toEqual(['The weir']));

  it.each([
    ['a paragraph below that of the picture', `<p>${PICTURE}</p><p>(Credit: Lowri Penn / Weir Press)</p>`],
    ['a paragraph below the figure', `<figure>${PICTURE}</figure><p>(Credit: Lowri Penn / Weir Press)</p>`],
  ])('a credit: %s', (_what, html) =>
    expect(captionsOf(html)).toEqual(['(Credit: Lowri Penn / Weir Press)']),
  );

  it('a paragraph that closes with a credit and is called otherwise than the one below it', () => {
    const below = (name: string) =>
      `<figure>${PICTURE}</figure><p class="podpis">Jaz o poranku. Fot. Lowri Penn</p><p class="${name}">The weir is old.</p>`;
    expect(captionsOf(below('text'))).toEqual(['Jaz o poranku. Fot. Lowri Penn']);
    expect(captionsOf(below('podpis'))).toEqual([]);
  });

  it('caption and credit together', () => {
    const html = `<div>${PICTURE}<p class="caption">The weir</p><p class="credit">Lowri Penn</p></div>`;
    expect(captionsOf(html)).toEqual(['The weir Lowri Penn']);
  });
});

describe('who made the picture', () => {
  const creditsOf = (html: string) => {
    const copy = pageOf(`<body><main>${html}</main>`);
    gatherCaptions(copy);
    const [caption] = copy.getElementsByTagName('figcaption');
    const small = [...(caption?.querySelectorAll('small') ?? [])].map(({ textContent }) => textContent);
    return { caption: lineOf(caption as Element), small };
  };
  const captioned = (inner: string) => `<figure>${PICTURE}<figcaption>${inner}</figcaption></figure>`;

  it.each([
    ['beside it', `<div>${PICTURE}<p class="caption">The weir.</p><p class="credit">Lowri Penn</p></div>`],
    [
      'that touches its last word',
      captioned('<span class="a">The weir.</span><span class="photo-credit">Lowri Penn</span>'),
    ],
    [
      'that is marked for machines',
      captioned('<b>The weir.</b><b itemprop="copyrightHolder">Lowri Penn</b>'),
    ],
    [
      'within another',
      captioned('<b>The weir.</b><span class="credit"><i class="credit">Lowri Penn</i></span>'),
    ],
    ['in a line of its own', captioned('<p>The weir. </p><p class="credits">Lowri Penn</p>')],
  ])('stands apart from the caption: %s', (_what, html) =>
    expect(creditsOf(html)).toEqual({ caption: 'The weir. Lowri Penn', small: ['Lowri Penn'] }),
  );

  it('is the caption where there is no other', () => {
    expect(creditsOf(captioned('<span class="credit">Lowri Penn</span>'))).toEqual({
      caption: 'Lowri Penn',
      small: [],
    });
  });
});

describe('stays as it is', () => {
  it.each([
    [
      'a sentence about pictures below a picture',
      `<p>${PICTURE}</p><p>Photos of the weir hang in every kitchen of the town.</p>`,
    ],
    ['a credit below a paragraph', `<p>The weir is old.</p><p>Photo: Lowri Penn</p>`],
    [
      'a portrait beside what is said of the author',
      '<div class="author-box"><img src="/a.jpg"><p>Lowri Penn writes about rivers.</p></div>',
    ],
    [
      'a small picture beside a line',
      '<div><img src="/a.jpg" width="96"><p>Lowri Penn writes about rivers.</p></div>',
    ],
    ['a card that leads elsewhere', `<div>${PICTURE}<p><a href="/other">The weir is old</a></p></div>`],
    [
      'a paragraph of the text in the box of a picture',
      `<div>${PICTURE}<p>${'The weir was built for a mill that burned down. '.repeat(6)}</p></div>`,
    ],
    [
      'a paragraph that begins with a sign',
      '<p><img class="emoji" src="/e.png"> <strong>A whole sentence.</strong></p>',
    ],
    ['a heading with an icon', '<h2><img src="/i.svg"> <span>The weir</span></h2>'],
    ['a paragraph below a figure', `<figure>${PICTURE}</figure><p>The weir was built for a mill.</p>`],
    ['the line below two pictures', `<div>${PICTURE}${PICTURE}<p class="caption">Two weirs</p></div>`],
  ])('%s', (_what, html) => expect(captionsOf(html)).toEqual([]));
});

it('one line in a span below a picture becomes its caption', () => {
  expect(captionsOf(`<div>${PICTURE}<span class="image-metadata">The weir</span></div>`)).toEqual([
    'The weir',
  ]);
});

it('a line named for it below the box of a picture becomes its caption', () => {
  const box = `<div class="media"><div class="image">${PICTURE}</div></div>`;
  expect(captionsOf(`<p>Text.</p>${box}<div class="media-caption">The weir</div><p>Text.</p>`)).toEqual([
    'The weir',
  ]);
});

it('a caption whose film or picture is not there is left out', () => {
  const copy = pageOf(
    '<main><p>The weir stands.</p><div class="slide"><p class="caption">The weir at night.</p></div></main>',
  );
  gatherCaptions(copy);
  expect(copy.body.textContent).toBe('The weir stands.');
});

it('a credit by itself stays: it may be that of the text', () => {
  const copy = pageOf('<main><p>The weir stands.</p><p class="credits">Reporting by Lowri Penn</p></main>');
  gatherCaptions(copy);
  expect(copy.body.textContent).toContain('Lowri Penn');
});

it.each([
  ['in italics', `<p>${PICTURE}</p><p><em>The weir at night. Photo: Lowri Penn</em></p>`, true],
  [
    'in a style of its own',
    `<p>${PICTURE}</p><p style="font-size: 14px">The weir at night. Photo: Lowri Penn</p>`,
    true,
  ],
  [
    'in italics in the middle, credit or none',
    `<p>${PICTURE}</p><p style="text-align: center"><em>The weir at night.</em></p>`,
    true,
  ],
  [
    'in small letters in the middle, below the boxes of a system',
    `<div><div class="file"><div>${PICTURE}</div></div></div><p class="rtecenter"><small>The weir at night.</small></p>`,
    true,
  ],
  [
    'as all paragraphs are',
    `<p>${PICTURE}</p><p>The weir is old. Its plan says: Photo: Lowri Penn</p>`,
    false,
  ],
])('a line that closes with a credit below a picture, set %s', (_how, html, isCaption) =>
  expect(captionsOf(html).length).toBe(isCaption ? 1 : 0),
);

describe('a table', () => {
  it('of a picture and its caption is a figure', () => {
    const html = `<table class="tr-caption-container"><tr><td>${PICTURE}</td></tr><tr><td class="tr-caption">The weir</td></tr></table>`;
    expect(captionsOf(html)).toEqual(['The weir']);
  });

  it('at one side of the text, with a picture and the words to it, is a figure', () => {
    const html = `<table align="right"><tr><td>${PICTURE}</td></tr><tr><td><font size="1">The weir</font></td></tr></table>`;
    expect(captionsOf(html)).toEqual(['The weir']);
  });

  it('at one side with a text of its own is left', () => {
    const html = `<table align="right"><tr><td>${PICTURE}</td></tr><tr><td><h3>The weir</h3><p>It is old.</p></td></tr></table>`;
    expect(captionsOf(html)).toEqual([]);
  });

  it('at one side with a list of facts is left', () => {
    const row = '<tr><td>Built</td><td>1790</td></tr>';
    const html = `<table align="right"><tr><td>${PICTURE}</td></tr>${row}${row}</table>`;
    expect(captionsOf(html)).toEqual([]);
  });

  it('that says more is left', () => {
    const html = `<table><tr><td>${PICTURE}</td><td>A mile long</td></tr><tr><td class="caption">The weir</td></tr></table>`;
    expect(captionsOf(html)).toEqual([]);
  });
});

it('a `picture` that was written around boxes keeps them out of its figure', () => {
  const html = `<picture><div>${PICTURE}</div><p class="caption">The weir</p></picture>`;
  expect(captionsOf(html)).toEqual(['The weir']);
});

describe('a picture and a line in one paragraph', () => {
  it.each([
    [
      'in the middle',
      `<p style="text-align: center">${PICTURE}<br>The weir in May<br></p>`,
      'The weir in May',
    ],
    [
      'with a credit',
      `<p><a href="/weir.jpg">${PICTURE}</a><br>The weir. Photo: Ada Quill</p>`,
      'The weir. Photo: Ada Quill',
    ],
    [
      'with a credit in Chinese',
      `<p>${PICTURE}<br>船头收缆。本报记者 柯问渠 摄</p>`,
      '船头收缆。本报记者 柯问渠 摄',
    ],
  ])('%s are a figure', (_how, html, caption) => {
    expect(captionsOf(html)).toEqual([caption]);
  });

  it.each([
    ['of the text', `<p>${PICTURE}<br>The weir was built in May, and nobody knows by whom.</p>`],
    ['that begins above it', `<p style="text-align: center">The weir<br>${PICTURE}</p>`],
    ['with a link', `<p style="text-align: center">${PICTURE}<br><a href="/weir">The weir</a></p>`],
  ])('a line %s is none', (_what, html) => {
    expect(captionsOf(html)).toEqual([]);
  });
});

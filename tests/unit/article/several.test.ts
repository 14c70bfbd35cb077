/** Of several whole articles on one page, which is read. */
import { describe, expect, it } from 'vitest';
import { keepArticleAt } from '../../../src/article/capture/several.ts';
import { read } from '../../../src/article/read.ts';
import { PAGE_URL, pageOf } from './page-of.ts';

const OTHER_URL = 'https://courier.example/region/windmill';

const STORIES = {
  harbour: { headline: 'Harbour reopens after the storm', url: PAGE_URL, thing: 'ferry' },
  windmill: { headline: 'Windmill turns for the first time since 1907', url: OTHER_URL, thing: 'miller' },
} as const;

function articleAbout(name: keyof typeof STORIES, mark: (url: string) => string): string {
  const { headline, url, thing } = STORIES[name];
  const text = Array.from(
    { length: 8 },
    (_, at) =>
      `<p>Paragraph ${at + 1} about the ${thing}: nobody in the village had expected that it would take so long, and the clerk wrote it down with care.</p>`,
  );
  return `<article ${mark(url)}><h1>${headline}</h1>${text.join('')}</article>`;
}

const unmarked = (_url: string): string => '';

function thingsIn(url: string, { title = '', mark = unmarked } = {}): string[] {
  const page = pageOf(
    `<title>${title}</title><body><main>${articleAbout('harbour', mark)}${articleAbout('windmill', mark)}</main>`,
  );
  const reading = read(page, { url, now: 0 });
  if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
  return ['ferry', 'miller'].filter((thing) => reading.article.text.includes(thing));
}

describe('two articles loaded one after the other', () => {
  const byAttribute = (url: string) => `data-url="${url}"`;

  it('the one whose address is shown is read', () => {
    expect(thingsIn(PAGE_URL, { mark: byAttribute })).toEqual(['ferry']);
    expect(thingsIn(OTHER_URL, { mark: byAttribute })).toEqual(['miller']);
  });

  it('a tracking parameter or a jump in the address changes nothing', () => {
    expect(thingsIn(`${OTHER_URL}?utm_source=x#top`, { mark: byAttribute })).toEqual(['miller']);
  });

  it('without addresses the title tells', () => {
    expect(thingsIn(OTHER_URL, { title: 'Windmill turns for the first time since 1907 - Courier' })).toEqual([
      'miller',
    ]);
  });

  it('without any sign the first is read: the others came later', () => {
    expect(thingsIn(OTHER_URL, { title: 'The Courier' })).toEqual(['ferry']);
  });
});

describe('a shorter article after the one that is read', () => {
  const short =
    '<article><h1>Beaver stops the road</h1><p>The beaver built its dam at night, and the road had to wait until the morning.</p></article>';
  const textBelow = (title: string, below: string) => {
    const page = pageOf(
      `<title>${title}</title><body><main>${articleAbout('harbour', unmarked)}</main>${below}`,
    );
    const reading = read(page, { url: PAGE_URL, now: 0 });
    if (!reading.ok) throw new Error(`no article: ${reading.reason}`);
    return reading.article.text;
  };

  it('is another one where the title of the page names the first', () => {
    expect(textBelow('Harbour reopens after the storm', short)).not.toContain('beaver');
  });
});

describe('what the same template has made below the article', () => {
  const article = articleAbout('harbour', () => 'class="story story-main"').replace(
    '<h1>',
    '<h1 class="title">',
  );
  const below = (mark: string, head: string) =>
    `<article ${mark}>${head}<p>The beaver built its dam at night, and the road had to wait until the morning.</p></article>`;
  const textWith = (other: string) => {
    const reading = read(pageOf(`<body><main>${article}<div>${other}</div></main>`), {
      url: PAGE_URL,
      now: 0,
    });
    return reading.ok ? reading.article.text : reading.reason;
  };
  const heading = '<h2 class="title">Beaver stops the road for a night</h2>';
  const signed = '<h2>Beaver stops the road for a night</h2><p class="byline">By Jane Roe</p>';

  it.each([
    ['a headline of the same class', below('class="story"', heading)],
    ['a headline and who wrote it', below('class="story"', signed)],
  ])('is another story: %s', (_what, other) => {
    expect(textWith(other)).toContain('ferry');
    expect(textWith(other)).not.toContain('beaver');
  });

  it.each([
    ['made otherwise', below('class="part"', heading)],
    ['a short heading and no name', below('class="story"', '<h2>The beaver</h2>')],
    [
      'a chapter',
      '<article class="story"><h2 class="title">Beaver stops the road for a night</h2><p>The beaver built its dam.</p></article>',
    ],
    ['one of many entries', below('class="story"', signed).repeat(4)],
    [
      'words before its heading',
      below('class="story"', `<p>And then this happened, on the same night:</p>${heading}`),
    ],
  ])('stays for the judge: %s', (_what, other) => {
    expect(copyOf(`<main>${article}<div>${other}</div></main>`)).toContain('beaver');
  });
});

describe('a second body', () => {
  const first = `<main><h1>Harbour reopens</h1><div itemprop="articleBody">${articleAbout('harbour', unmarked)
    .replace(/<h1>.*<\/h1>/, '')
    .replaceAll('article', 'div')}</div></main>`;
  const second = (head: string) =>
    `<div>${head}<div itemprop="articleBody"><p>The beaver built its dam at night.</p></div></div>`;

  it('below a signed headline is that of another story', () => {
    const head = '<h2>Beaver stops the road for a night</h2><p class="author-line">By Jane Roe</p>';
    expect(copyOf(first + second(head))).not.toContain('beaver');
  });

  it('is the first where the headline of the page is', () => {
    const own = first.replace('<main>', '<main><p class="byline">By Jane Roe</p>');
    expect(copyOf(`${first.replace('<h1>Harbour reopens</h1>', '')}<div>${own}</div>`)).toContain(
      'Harbour reopens',
    );
  });

  it('within the first is a part of it', () => {
    const part = second('<h2>Beaver stops the road for a night</h2><p class="byline">By Jane Roe</p>');
    expect(copyOf(first.replace('</div></main>', `${part}</div></main>`))).toContain('beaver');
  });

  it.each([
    ['headline', ''],
    ['name', '<h2>Beaver stops the road for a night</h2>'],
  ])('without a %s it may be a part of the first', (_what, head) => {
    expect(copyOf(first + second(head))).toContain('beaver');
  });
});

function copyOf(body: string): string {
  const copy = pageOf(`<body>${body}`);
  keepArticleAt(copy, PAGE_URL);
  return copy.body.textContent ?? '';
}

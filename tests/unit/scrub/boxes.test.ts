/** What surely is not the article goes as one thing; what only looks like it stays. */
import { describe, expect, it } from 'vitest';
import { scrubIn, scrubPage } from './scrubbed.ts';

const kinds = (markup: string) => scrubIn(markup).removed.map(({ kind }) => kind);

describe('the founding example', () => {
  const paragraph = (n: number) =>
    `<p>Paragraph ${n} of the story tells how the town on the river waited for the ferry, and who came across it in the end.</p>`;
  const page = scrubPage(`
    <noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&amp;ev=PageView&amp;noscript=1"></noscript>
    <p>Wednesday, April 24, 2024</p>
    <p>Linkedin Pinterest</p>
    <p><a href="/news">News</a> / <a href="/news/world">Nation &amp; World</a></p>
    <h1>Town waits for the ferry</h1><h2>Boats kept in harbour by the storm</h2>
    ${[1, 2, 3, 4, 5, 6, 7, 8].map(paragraph).join('')}
    <div class="related-stories"><h3>Related</h3><ul><li><a href="/a">Storm closes the harbour</a></li></ul></div>
    <form class="newsletter"><h3>Newsletter</h3><p>Sign up for the morning news.</p><input type="email"></form>
    <div id="comments"><h3>Comments</h3><p>Loading...</p></div>`);

  it('names each thing once, with its owner', () => {
    const lines = page.removed.map(({ kind, owner }) => (owner ? `${kind} ${owner}` : kind));
    expect(lines).toEqual(['pixel Meta', 'share-bar', 'related', 'newsletter', 'comments']);
  });

  it('keeps all eight paragraphs, and no label', () => {
    expect(page.text.match(/Paragraph \d/g)).toHaveLength(8);
    expect(page.text).not.toMatch(/Linkedin|Loading|Sign up|Storm closes/);
  });

  it('is the same when the page holds the pixel as text and the labels between line breaks', () => {
    const { removed, text } = scrubPage(`
      &lt;img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1&amp;amp;ev=PageView&amp;amp;noscript=1"><br>
      Wednesday, April 24, 2024<br><br>Linkedin Pinterest<br>
      ${[1, 2, 3, 4, 5, 6, 7, 8].map(paragraph).join('')}Loading...`);
    expect(removed.map(({ kind }) => kind)).toEqual(['pixel', 'share-bar', 'placeholder']);
    expect(text).not.toMatch(/facebook|Linkedin|Loading/);
    expect(text.match(/Paragraph \d/g)).toHaveLength(8);
  });
});

describe('a share bar', () => {
  const link = (network: string, path: string) => `<a href="https://${network}/${path}">${network}</a>`;
  const links = [
    link('www.facebook.com', 'sharer.php?u=a'),
    link('x.com', 'intent/tweet?url=a'),
    link('wa.me', '?text=a'),
  ];

  it('of five links is one thing', () => {
    expect(kinds(`<ul class="social-share">${links.map((a) => `<li>${a}</li>`).join('')}</ul>`)).toEqual([
      'share-bar',
    ]);
  });

  it('without a telling class is known by where its links go', () => {
    expect(kinds(`<div class="x1">${links.join(' ')}</div>`)).toEqual(['share-bar']);
  });

  it.each([
    'Teilen',
    'Partager',
    'Compartir',
    'Condividi',
    'Compartilhar',
    'Delen',
    'Dela',
    'Udostępnij',
    'Поделиться',
    'Paylaş',
    'シェア',
    '分享',
    '공유하기',
    'Share on Facebook',
    'Auf Facebook teilen',
    'Tweet',
  ])('is known by its label alone: %s', (label) => expect(kinds(`<p>${label}</p>`)).toEqual(['share-bar']));

  it.each([
    ['a table of networks', '<table><tr><td>Facebook</td><td>X</td></tr></table>'],
    ['a list of networks', '<ul><li>Facebook</li><li>Reddit</li></ul>'],
    ['a heading with two names', '<h2>Facebook Reddit</h2>'],
    ['a heading of the article', '<h3>Email</h3>'],
    ['an item of the article', '<ul><li>Print</li><li>Radio</li></ul>'],
    ['a sentence', '<p>Share prices of Pinterest fell.</p>'],
    [
      'a link inside a sentence',
      '<p>She wrote <a class="share" href="https://x.com/intent/tweet?url=a">a post</a> about it.</p>',
    ],
  ])('is not %s', (_what, markup) => expect(kinds(markup)).toEqual([]));
});

describe('the article stays', () => {
  const prose = `<p>${'The ferry waited for the tide, and the town for the ferry. '.repeat(20)}</p>`;

  it.each(['share', 'newsletter', 'comments', 'related', 'cookie-consent', 'sidebar', 'modal', 'ads'])(
    'when its box is called %s',
    (name) => {
      const { body } = scrubPage(`<div class="${name}"><h1>Ferry</h1>${prose}</div>`);
      expect(body.querySelector('h1')).not.toBeNull();
      expect(body.querySelector('p')).not.toBeNull();
    },
  );

  it.each([
    [
      'figures',
      '<div class="share"><figure><img src="/boat.jpg" alt=""><figcaption>A boat.</figcaption></figure></div>',
      'figure',
    ],
    [
      'pictures in a lightbox',
      '<a class="lightbox" href="/boat.jpg"><img src="/boat.jpg" alt=""></a>',
      'img',
    ],
    [
      'pictures of a gallery',
      '<div class="teaser slide"><a href="/1"><img src="/boat.jpg" alt=""></a></div>',
      'img',
    ],
    ['pictures beside a label', '<div>Loading...<img src="/boat.jpg" alt=""></div>', 'img'],
    [
      'credits in its footer',
      '<div class="article-footer"><p>Reporting by Jane Example; editing by John Example in the harbour.</p></div>',
      'p + .article-footer',
    ],
    ['tables', '<div class="ad"><table><tr><td>Ferries</td><td>3</td></tr></table></div>', 'table'],
    ['quotations', '<aside><blockquote>We waited.</blockquote></aside>', 'blockquote'],
    [
      'posts quoted as text',
      '<blockquote class="twitter-tweet"><p>The ferry is late.</p></blockquote>',
      'blockquote',
    ],
    ['lists', '<ul><li>Harbour</li><li>Bridge</li></ul>', 'ul'],
    [
      'pull quotes in an aside',
      '<aside><p>“We waited all night for a boat that never came.”</p></aside>',
      'aside',
    ],
    [
      'headings with a word of ours in their id',
      '<h2 id="how-to-share-a-newsletter">How to begin</h2>',
      'h2',
    ],
  ])('with its %s', (_what, markup, selector) => {
    expect(scrubIn(markup).body.querySelector(`#probe ${selector}`)).not.toBeNull();
  });

  it('and what a paywall hides stays hidden', () => {
    const { body } = scrubPage(`<h1>Ferry</h1><p>A short start.</p><div style="display:none">${prose}</div>`);
    const hidden = [...body.querySelectorAll('p')].filter((p) => p.textContent?.includes('tide'));
    for (const p of hidden) expect(p.closest('[style="display:none"]')).not.toBeNull();
  });
});

describe('an embed', () => {
  it('becomes a card with a link to what it is', () => {
    const { body, removed } = scrubIn('<iframe src="https://www.youtube.com/embed/a1b2c3d4e5f"></iframe>');
    const card = body.querySelector('#probe [data-embed]');
    expect(card?.getAttribute('data-embed')).toBe('YouTube');
    expect(card?.textContent).toBe('Video on YouTube');
    expect(card?.querySelector('a')?.getAttribute('href')).toBe(
      'https://www.youtube.com/watch?v=a1b2c3d4e5f',
    );
    expect(removed.map(({ kind, owner }) => [kind, owner])).toEqual([['embed', 'Google']]);
  });

  it('of nobody we know is taken out', () => {
    expect(
      scrubIn('<iframe src="https://frames.example/1"></iframe>').body.querySelector('iframe'),
    ).toBeNull();
  });
});

describe('a pointer to another story', () => {
  it.each([
    ['a label and a link', '<p>Lesen Sie auch: <a href="/a">Sturm schließt den Hafen</a></p>'],
    [
      'one link that starts with a label',
      '<p><a href="/a"><strong>READ MORE:</strong> Storm closes the harbour</a></p>',
    ],
    [
      'a heading with its list',
      '<div><h3>Related articles</h3><ul><li><a href="/a">Storm closes the harbour</a></li></ul></div>',
    ],
  ])('goes: %s', (_what, markup) => {
    const { removed, text } = scrubIn(markup);
    expect(removed.map(({ kind }) => kind)).toEqual(['related']);
    expect(text).not.toMatch(/Storm|Sturm/);
  });

  it('is not a sentence that begins the same way', () => {
    expect(
      kinds(
        '<p>More: <a href="/a">a play</a> about a man who would not bend, and died for it in the Tower.</p>',
      ),
    ).toEqual([]);
  });
});

describe('a subscription wall', () => {
  const offer = (name: string) => `<div class="${name}"><p>Read on for $1 a week.</p></div>`;

  it('is an offer in a box of its own', () => {
    expect(scrubIn(offer('paywall')).text).not.toContain('$1');
  });

  it('is no name that every paragraph behind it bears', () => {
    const { text } = scrubIn(`
      <p class="paywall">The owners offered the town three ways out of it.</p>
      <ul class="paywall"><li>to sell the mill for $2 million, or</li><li>to drown it.</li></ul>
      <p class="paywall">A <a href="/a">subscriber</a> of the paper bought it.</p>`);
    expect(text).toMatch(/\$2 million.*drown it.*bought it/s);
  });
});

it('elements of the site’s own making are known by their names', () => {
  const items = ['Council', 'Harbour', 'School reports'].map(
    (name) => `<site-navigation-item><site-link><p>${name}</p></site-link></site-navigation-item>`,
  );
  const { text } = scrubIn(`<site-header-menu>${items.join('')}</site-header-menu>`);
  expect(text).not.toMatch(/Council|Harbour|School/);
});

it('a tooltip that waits unseen in the middle of a sentence goes out of it', () => {
  const { text } = scrubIn(
    '<p>The railroad hauls two thousand <span>carloads</span><span role="tooltip" style="display:none">Carload: a railcar, full.</span> a year.</p>',
  );
  expect(text).toContain('two thousand carloads a year.');
});

it('the headline of a dialog is none of the article’s, and does not keep the dialog', () => {
  const { text } = scrubPage(`
    <div style="display: none"><h1>Welcome to the Mill Gazette</h1><p>We and our partners use cookies.</p></div>
    <h1>Bridge</h1>${'<p>The council met on Monday and agreed to repair the old bridge before the winter.</p>'.repeat(6)}`);
  expect(text).not.toContain('cookies');
});

describe('a hidden box with a picture', () => {
  const slide = (file: string, how: string) =>
    `<div class="item"${how}><figure><img src="/${file}.jpg"><figcaption>${file}</figcaption></figure></div>`;
  const picturesIn = (markup: string) => [...scrubIn(markup).body.querySelectorAll('#probe img')].length;

  it('is one of a gallery where another that is built alike is shown', () => {
    expect(picturesIn(`<div>${slide('mill', '')}${slide('weir', ' style="display:none"')}</div>`)).toBe(2);
  });

  it('is nothing where none is shown, or the same picture', () => {
    expect(picturesIn(`<div>${slide('weir', ' style="display:none"')}</div>`)).toBe(0);
    expect(picturesIn(`<div>${slide('mill', '')}${slide('mill', ' style="display:none"')}</div>`)).toBe(1);
  });
});

it('a list of songs with what is said of each is no player, though it is called a playlist', () => {
  const song = (name: string) =>
    `<p>${name}, by Ada Quill: she sang it in the mill for the first time, and the whole town came to hear it, twice.</p>`;
  const { removed } = scrubIn(
    `<div class="playlist"><h2>Three songs</h2>${['Weir', 'Quay', 'Barn'].map(song).join('')}</div>`,
  );
  expect(removed).toEqual([]);
});

it('the headline stays in a box with another name, also where a masthead bears the title of the page', () => {
  const { text } = scrubPage(`
    <h1>Bridge</h1>
    <div class="promo-header teaser"><h1>Old bridge repaired</h1><a href="/news">News</a></div>
    ${'<p>The council met on Monday and agreed to repair the old bridge before the winter.</p>'.repeat(12)}`);
  expect(text).toContain('Old bridge repaired');
});

it('the next story goes, with its headline and its running text', () => {
  const next = `<div class="next-article"><h1>Ferry late</h1>${'<p>The ferry was late again, and nobody at the mill could say why it had not come.</p>'.repeat(9)}</div>`;
  const story = `<h1>Bridge shut</h1>${'<p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p>'.repeat(12)}`;
  const { text } = scrubPage(`<main>${story}${next}</main>`);
  expect(text).toContain('Bridge shut');
  expect(text).not.toContain('Ferry late');
});

it.each([
  '<div class="callout"><p>“We want to hear from the victims,” said the judge.</p></div>',
  '<div class="highlights"><ul><li>Schools must say which homework was created with AI.</li><li>Boats sail.</li></ul></div>',
  '<div class="summary"><p>The mill was lit by artificial light, and counted by AI, said nobody.</p></div>',
  '<div data-paywall="true"><p>Only the miller can sign in to read the meter.</p></div>',
  '<ul><li><a class="inline-link" href="/a">The mill of Ada</a></li><li><a class="inline-link" href="/b">The ferry</a></li></ul>',
  '<p>Most read of all was the poem.</p><ul><li><a href="/a">A mill</a></li></ul>',
])('%s stays', (markup) => expect(kinds(markup)).toEqual([]));

describe('a box of the article that has the name of something else', () => {
  const SENTENCE = 'Four of ten people in the bay would rather walk to the mill than take the ferry.';

  it.each([
    ['poll-results', `<p>${SENTENCE}</p>`],
    ['poll', '<table><tr><th>Walk</th><td>41</td></tr><tr><th>Ferry</th><td>59</td></tr></table>'],
    ['register', `<p>${SENTENCE}</p>`],
    ['registration', `<p>${SENTENCE}</p>`],
    ['kommentar', `<p>${SENTENCE}</p><p>${SENTENCE}</p>`],
    ['tools-of-the-miller', `<p>${SENTENCE}</p>`],
    ['comment-text', `<p>${SENTENCE}</p>`],
    ['popular-history', `<p>${SENTENCE}</p>`],
  ])('%s stays', (name, inner) => {
    expect(scrubIn(`<div class="${name}">${inner}</div>`).removed).toEqual([]);
  });

  it.each([
    ['poll', '<h3>Organ or guitar?</h3><label>Organ</label><label>Guitar</label>'],
    ['poll', '<p>Vote for the mill of the year, and come back on Monday to see who has won.</p>'],
    ['register', '<p>Create a free account and read all that we have written about the mill.</p>'],
    ['login-box', '<a href="/login">Enter</a>'],
    ['kommentare', `<p>${SENTENCE}</p>`],
    ['kommentarbereich', `<p>${SENTENCE}</p>`],
  ])('%s goes: %s', (name, inner) => {
    expect(scrubIn(`<div class="${name}">${inner}</div>`).removed).toHaveLength(1);
  });
});

describe('what says that a machine has made it', () => {
  const points = '<ul><li>The mill is shut.</li><li>Boats sail as they did before the storm.</li></ul>';

  it('goes with the points it stands beside', () => {
    const box = `<div><b>Key points</b>${points}<small>Generated with AI, checked by editors</small></div>`;
    expect(scrubIn(box).text).not.toContain('Boats sail');
  });

  it.each([
    'The Gull in brief, made by a machine',
    'An artificial-intelligence tool created this summary, which was checked by an editor.',
    'The summary was generated automatically and may contain mistakes.',
    'AI summary',
    'Zusammenfassung von KI',
    'L’essentiel généré par IA',
    'Texten är framtagen med hjälp av AI och granskad av redaktionen.',
    'Yapay zekâ özeti',
    'Краткое содержание от ИИ',
  ])('and so it does below "%s"', (label) => {
    expect(scrubIn(`<div><span>${label}</span>${points}</div>`).text).not.toContain('Boats sail');
  });

  it('goes with the paragraph it stands beside where a button folds both', () => {
    const box =
      '<div><div><span>AI summary</span><button>Hide</button></div><p>Boats sail as they did before.</p></div>';
    expect(scrubIn(box).text).not.toContain('Boats sail');
  });

  it.each([
    ['below a text', '<div><p>The mill is shut.</p><p>Nobody knows why.</p><p>Written by AI</p></div>'],
    ['beside a picture', `<div><img src="/mill.jpg"><p>Created with AI</p>${points}</div>`],
    ['as a heading', `<div><h3>Written by AI</h3>${points}</div>`],
    [
      'where "ai" is a word',
      `<div><p>Il molo è stato realizzato grazie ai fondi europei.</p>${points}</div>`,
    ],
    ['where a machine makes bread', `<div><p>What is produced by the new machine</p>${points}</div>`],
    [
      'where a report highlights something',
      `<div><p>The report highlights three risks of AI.</p>${points}</div>`,
    ],
    ['where AI is an institute', `<div><p>The town has created an AI institute.</p>${points}</div>`],
    ['where it happens by itself', `<div><p>These payments are made automatically.</p>${points}</div>`],
    [
      'above two paragraphs',
      '<div><p>AI summary</p><p>The mill is shut.</p><p>Nobody knows why.</p><button>Fold</button></div>',
    ],
    [
      'as the beginning of a sentence',
      `<div><p>These are the things that were made by AI:</p>${points}</div>`,
    ],
    ['as a sentence about something else', `<div><p>AI creates more jobs than it takes.</p>${points}</div>`],
    ['in a list', '<ul><li>Written by AI</li><li>Read by nobody at all in the town</li></ul>'],
  ])('stays %s', (_where, html) => {
    expect(scrubIn(html).removed).toEqual([]);
  });
});

it.each([
  '<p class="article__text has-cta">The bridge is shut, as <a class="btn-link" href="/report">a report</a> says.</p>',
  '<div class="cta-text"><p>The bridge is shut, as <a href="/report">a report</a> says.</p></div>',
  '<p>It was said that <span class="has-tooltip-text">the old bank of the harbour</span> will pay.</p>',
  '<p>It was said that <span class="tooltip-text">the old bank of the harbour</span> will pay.</p>',
])('%s stays: its class says what it has', (markup) => {
  expect(scrubIn(markup).removed).toEqual([]);
});

it('the one word below an icon stays', () => {
  expect(scrubIn('<div><svg></svg><div class="tooltip-inner">American made</div></div>').removed).toEqual([]);
});

it('a tooltip goes out of its sentence, and the word it explains stays', () => {
  const word = '<span class="tooltip">carloads<span class="tooltiptext">A railcar, full.</span></span>';
  expect(scrubIn(`<p>Two ${word} of stone.</p>`).text).toContain('Two carloads of stone.');
});

describe('what is hidden', () => {
  const TOLD = '<p>The bell rang at six, and by seven the whole street stood below the tower.</p>';
  const step = (name: string, hidden: string) =>
    `<div class="step"><h3>${name}</h3><div class="inner"${hidden}>${TOLD}${name}</div></div>`;
  const kept = (markup: string) => scrubIn(`<article>${markup}</article>`).text;

  it('stays where others of its kind are shown below their headings', () => {
    expect(kept(step('First', '') + step('Second', ' hidden')).match(/Second/g)).toHaveLength(2);
    const entry = (name: string, more: string) =>
      `<section class="entry${more}><h2>${name}</h2>${TOLD}</section>`;
    expect(kept(entry('Noon', '"') + entry('Dawn', ' later" hidden'))).toContain('Dawn');
  });

  it.each([
    ['alone', step('Second', ' hidden')],
    [
      'without headings, as a paywall hides',
      `<div class="x">${TOLD}</div><div class="x" hidden>${TOLD}Second</div>`,
    ],
    ['a form', step('First', '') + step('Second', ' hidden').replace('<p>', '<form><input></form><p>')],
  ])('goes %s', (_how, markup) => {
    expect(kept(markup).match(/Second/g)?.length ?? 0).toBeLessThan(2);
  });
});

/** What is left of a share bar, as a whole block, in the languages of the papers; the same words in a sentence stay. */
import { describe, expect, it } from 'vitest';
import { scrubIn } from './scrubbed.ts';

const SPOKEN: ReadonlyArray<readonly [language: string, labels: readonly string[], sentence: string]> = [
  ['English', ['Share this article', 'Copy link', 'Share on Facebook'], 'Share prices rose on Monday.'],
  [
    'German',
    ['Artikel teilen', 'Link kopieren', 'Auf Facebook teilen'],
    'Teilen wollten die Erben das Haus nicht.',
  ],
  [
    'French',
    ['Partager cet article', 'Copier le lien', 'Partager sur Facebook'],
    'Partager la récolte reste la règle.',
  ],
  [
    'Spanish',
    ['Compartir esta noticia', 'Copiar enlace', 'Compartir en Facebook'],
    'Compartir el agua fue lo acordado.',
  ],
  [
    'Italian',
    ['Condividi questo articolo', 'Copia il link', 'Condividi su Facebook'],
    'Condividi il pane, diceva il nonno.',
  ],
  [
    'Portuguese',
    ['Partilhar este artigo', 'Copiar link', 'Compartilhar no Facebook'],
    'Partilhar a água foi o acordo.',
  ],
  ['Dutch', ['Deel dit artikel', 'Kopieer de link', 'Delen op Facebook'], 'Delen van de brug zijn weg.'],
  ['Swedish', ['Dela artikeln', 'Kopiera länk', 'Dela på Facebook'], 'Dela på kostnaden vill kommunerna.'],
  ['Danish', ['Del artiklen', 'Kopiér link', 'Del på Facebook'], 'Del af broen er væk.'],
  ['Norwegian', ['Del saken', 'Kopier lenke', 'Del på Facebook'], 'Del av broen er borte.'],
  ['Finnish', ['Jaa artikkeli', 'Kopioi linkki', 'Jaa Facebook'], 'Jaa leipä, sanoi vanha mies.'],
  ['Polish', ['Udostępnij artykuł', 'Skopiuj link', 'Udostępnij na Facebook'], 'Drukuj mniej, radzi urząd.'],
  ['Czech', ['Sdílet článek', 'Kopírovat odkaz', 'Sdílet na Facebook'], 'Sdílet dílnu chtějí tři obce.'],
  [
    'Russian',
    ['Поделиться статьей', 'Скопировать ссылку', 'ВКонтакте Одноклассники'],
    'Поделиться хлебом решили все.',
  ],
  [
    'Ukrainian',
    ['Поділитися новиною', 'Скопіювати посилання', 'Поділитися в Facebook'],
    'Поділитися хлібом вирішили всі.',
  ],
  [
    'Turkish',
    ['Haberi paylaş', 'Bağlantıyı kopyala', 'Facebook ile paylaş'],
    'Paylaş dedi dede, ekmeğini paylaş.',
  ],
  [
    'Japanese',
    ['この記事をシェアする', 'リンクをコピー', 'Facebookでシェア'],
    '市場のシェアは三割に達した。',
  ],
  ['Chinese', ['分享到', '复制链接', '微信 微博'], '分享经验的会议在周一举行。'],
  ['Korean', ['기사 공유하기', '링크 복사', '페이스북 트위터 카카오톡'], '공유 자전거가 다리를 건넜다.'],
  ['Arabic', ['شارك هذا المقال', 'نسخ الرابط', 'فيسبوك تويتر واتساب'], 'شارك المئات في بناء الجسر.'],
];

describe.each(SPOKEN)('in %s', (_language, labels, sentence) => {
  it.each(labels)('“%s” goes as a whole block', (label) => {
    for (const markup of [`<p>${label}</p>`, `<div><button>${label}</button></div>`]) {
      const { removed, text } = scrubIn(markup);
      expect(removed.map(({ rule }) => rule)).toEqual(['share-label']);
      expect(text).not.toContain(label);
    }
  });

  it('the same words in a sentence, a heading or a cell stay', () => {
    const markup = `<p>${sentence}</p><h2>${sentence}</h2><table><tr><td>${labels[0]}</td></tr></table>`;
    const { removed, body } = scrubIn(markup);
    expect(removed).toEqual([]);
    expect(body.querySelector('#probe')?.textContent).toContain(`${sentence}${sentence}${labels[0]}`);
  });
});

it.each([
  '★ Share this article ★',
  'SHARE THIS ARTICLE!',
  '» Facebook | Twitter',
  'Share this article™',
  '[ Share this article ]',
])('marks around a label and capitals in it change nothing: %s', (label) => {
  expect(scrubIn(`<p>${label}</p>`).text).not.toContain(label);
});

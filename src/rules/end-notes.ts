/**
 * How the lines begin that stand after a text and belong to the article but not to its body. Each has lines it takes
 * and a line of the same look that it spares: a test runs them. Data only.
 */

import type { EndNote } from '../article/types.ts';
import { pattern } from './pattern.ts';

export interface EndNoteRule {
  readonly kind: EndNote['kind'];
  /** Only of a line that was taken for text. */
  readonly inText?: true;
  readonly beginning: RegExp;
  readonly because: string;
  readonly examples: readonly string[];
  readonly spares: string;
}

/** As they sign, in small letters. */
const WIRES =
  'dpa|afp|apa?|sda|ats|reuters|upi|ansa|efe|anp|belga|ntb|ritzau|stt|tt|pap|čtk|lusa|tass|dha|xinhua';

export const END_NOTES = [
  {
    kind: 'correction',
    beginning: pattern('i')`
        ^\W*(?:
          corrections?(?: (?:(?:and|&) clarifications?|appended))?\s*(?:
            $|[:;.([|–—-]|, \S|\d|[a-z]{3,9}\.? \d| on [a-z]{3,9}\.? \d| to (?:this|an earlier)\b
          )
          |updated?(?:,| at|:)? (?:\d{1,2}[:.]\d{2}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:, \d|:))(?:
            [^:]{0,50}(?::\d{2}[^:]{0,30})?$
            |(?:.{0,50}:)? (?:an earlier version\b|(?:this|the) (?:article|story|post|headline)\b|(?:adds|added|clarif|correct|fix|remov)\w*)
          )
          |clarifications?\s*(?:$|[:;.([|–—-]|, \S|\d|[a-z]{3,9}\.? \d)|editor['’]s note\b
          |a correction was made\b
          |an earlier version of (?:(?:this|the|our|an?) )?(?:[\w’'-]+ ){0,3}?(?:
            article|story|report|review|piece|post|column|headline|caption|obituary|interview|map|chart
            |graphics?|graph|table|text|essay|page|video|recipe|quiz|newsletter
          )\b
          |for the record:.{0,80}\b(?:
            an? (?:earlier|previous) version|this (?:article|story)
            |the (?:article|story|headline|caption)
          )\b
          |(?:\d{1,2}\.\d{1,2}\.(?:\d{2,4})?,? ?)?(?:kello |klo |kl\. )?(?:\d{1,2}[.:]\d{2}: ?)(?:korjattu|oikaistu|rättat|korrigert|rettet)\b
          |this (?:article|story) (?:has been|was) (?:updated|amended|corrected)(?:
            $|\W*$|[,;:.–—(]
            | (?:
              on|at|to|with|after|in|following|from|because|since|throughout|and|\w{2,6}day
              |[a-z]{3,9}\.? \d|\d
            )\b
          )
          |(?:[a-z]{3,9}\.? \d{1,2}, \d{4}: )?this (?:article|story) (?:originally|initially|incorrectly|previously) (?:mis\w+|said|stated|reported|gave|named)\b
          |this is a developing story\b|\((?:updates|adds|recasts|corrects|rewrites|removes)\b
          |korrektur(?:hinweis)?\s*(?:$|[:;.([|–—-]|vom\b|am\b|, \d|\d)|anmerkung der redaktion\b
          |hinweis der redaktion\b
          |(?:hinweis|anmerkung|transparenzhinweis): in einer (?:früheren|ersten|vorherigen) (?:fassung|version)\b
          |in einer (?:früheren|ersten|vorherigen) (?:fassung|version)(?: (?:dieses|des|dieser|unseres|unserer|der) (?:[\wäöüß-]{1,20} ){0,2}?(?:artikels|textes|beitrags|berichts|interviews|meldung|grafik|reportage|überschrift)\b| (?:hieß es|stand|haben wir|hatten wir|wurde|war von)\b)
          |(?:(?:nota|note|nota del editor|nota da redação|n\.d\.l\.r\.?) ?: )?(?:
            una versión anterior de est[ea] (?:
              artículo|texto|noticia|información|reportaje|nota|historia|post|crónica|columna|titular
              |gráfico|mapa|pieza|entrevista|reseña
            )\b
            |uma versão anterior dest[ea] (?:
              texto|artigo|reportagem|matéria|notícia|nota|coluna|post|gráfico|mapa|entrevista|conteúdo
            )\b
            |une (?:première )?version (?:antérieure|précédente) de cet(?:te)? (?:
              article|texte|dépêche|enquête|tribune|papier|infographie|entretien|interview|billet
              |chronique
            )\b
            |una (?:prima|precedente) versione di (?:
              quest[oa]? (?:articolo|testo|pezzo|notizia|servizio|post|intervista|scheda)\b|quest['’]\w
            )
          )
          |fe de errores\b|errata\b|oprava:
          |(?:
            correctif|rectificatif|corrección|rettifica|correctie|rättelse|rettelse|oikaisu|sprostowanie
            |correção|исправлени[ея]|düzeltme
          )\s*(?:$|[:;.([|–—-]|, \d|\d)
          |訂正[:：]
        )
      `,
    because: 'A paper tells at the end what it had wrong; it is about the article, not part of its story.',
    examples: [
      'An earlier version of this article named the wrong bridge.',
      'Updated at 9:20 p.m. EDT',
      'Nov. 2, 2026: This story originally misstated the length of the bridge.',
      'For the record: An earlier version of this obituary named the wrong mill.',
      '1.11. kello 10.18: Korjattu myllyn nimi.',
      'Update July 3rd, 8:05AM ET: Added what the mill says.',
      'Korrektur: Die Brücke ist 90 Meter lang.',
      'In einer ersten Version dieses Artikels war die Brücke zu kurz.',
      'Transparenzhinweis: In einer früheren Fassung war das Jahr der Brücke falsch.',
      'Hinweis: In einer früheren Fassung hieß es, die Brücke sei zu kurz.',
      'Una versión anterior de este artículo daba otro nombre al puente.',
    ],
    spares: 'The correction officers of the county jail voted on Monday.',
  },
  {
    kind: 'correction',
    beginning: pattern('i')`
        ^(?:.{0,60}: )?(?:
          in een (?:eerdere|vorige|oudere) versie (?:van dit (?:artikel|bericht|stuk|verhaal)|stond)
          |(?:in |i )?(?:en |ei )?(?:tidigare|tidligere) (?:version|versjon|udgave|utgave) (?:av|af) (?:
            artikeln|artiklen|artikkelen|denn?[ea] (?:artikel|artikkelen|saken|teksten|texten)|saken
          )
          |(?:artikkelin|jutun|tämän tekstin) (?:aiemmassa|aikaisemmassa|alkuperäisessä) versiossa
          |w (?:poprzedniej|wcześniejszej|pierwotnej|pierwszej) wersji (?:(?:tego |naszego )?artykułu|tego (?:tekstu|materiału))
          |v (?:předchozí|původní|dřívější) verzi (?:(?:tohoto )?článku|tohoto textu)
          |dans une (?:première )?version (?:antérieure|précédente) de cet(?:te)? (?:
            article|texte|dépêche|enquête|tribune|papier|infographie|entretien|interview|billet
            |chronique
          )\b
          |in una (?:prima|precedente) versione (?:
            di (?:
              quest[oa]? (?:articolo|testo|pezzo|notizia|servizio|post|intervista|scheda)\b|quest['’]\w
            )
            |dell['’](?:articolo|intervista)
          )
          |en una (?:versión anterior|primera versión) de est[ea] (?:
            artículo|texto|noticia|información|reportaje|nota|historia|post|crónica|columna|titular
            |gráfico|mapa|pieza|entrevista|reseña
          )\b
          |em (?:uma )?versão anterior dest[ea] (?:
            texto|artigo|reportagem|matéria|notícia|nota|coluna|post|gráfico|mapa|entrevista|conteúdo
          )\b
          |в (?:предыдущей|первоначальной|более ранней|прежней) версии (?:
            материала|статьи|новости|(?:этой|данной) (?:статьи|новости)
            |(?:этого|данного) (?:материала|текста)
          )
          |(?:haberin|bu haberin|bu yazının) (?:önceki|ilk) (?:sürümünde|versiyonunda|halinde)
        )
      `,
    because: 'So do papers in other languages.',
    examples: [
      'Correctie 27 november: in een eerdere versie stond dat de brug van 1925 is.',
      'I en tidigare version av artikeln var bron för kort.',
      'Artikkelin aiemmassa versiossa silta oli liian lyhyt.',
      'W poprzedniej wersji artykułu most był za krótki.',
      'В предыдущей версии материала мост был короче.',
      'Dans une version précédente de cet article, le pont était trop court.',
    ],
    spares: 'In een eerdere versie van de wet stond dat de brug open moest.',
  },
  {
    kind: 'correction',
    beginning: pattern('i')`
        ^[^.]{10,240}[^.]\. (?:
          an (?:earlier|previous) version of this (?:article|story|review|piece|caption|headline)\b
          |in einer (?:früheren|ersten|vorherigen) (?:fassung|version) dieses (?:artikels|textes|beitrags)\b
          |una versión anterior de est[ea] (?:artículo|texto|noticia|información)
          |uma versão anterior dest[ea] (?:artigo|texto|reportagem|matéria)
          |une version (?:antérieure|précédente) de cet article
          |una (?:prima|precedente) versione di questo articolo
        )
      `,
    because: 'What is right may be said before what was wrong.',
    examples: [
      'The bridge is 90 metres long. An earlier version of this article named another length.',
      'El puente mide 90 metros. Una versión anterior de este artículo daba otra medida.',
    ],
    spares: 'The bridge is 90 metres long. An earlier version of this bridge stood upstream.',
  },
  {
    kind: 'credit',
    beginning: pattern('i')`
        ^\W*(?:
          with (?:files|inputs?|reporting|material|contributions?|assistance) (?:from|by)\b
          |the (?:audio|broadcast|digital|radio|web|print) version of this (?:story|article) was\b
          |with (?:a )?reports? (?:from|by)\b
          |(?:some )?information (?:from|by) .{2,80} (?:was|were) used in this (?:report|story)\b
          |.{2,60} contributed (?:
            to this (?:report|article|story)|(?:to the |additional )?(?:reporting|research|photography)
          )\b
          |mitarbeit:|übersetz\w+ aus (?:dem|der)\b|avec (?:afp|reuters|ap)\b
          |estagiári[oa] sob (?:a )?supervisão\b|met medewerking van\b|(?:责任编辑|責任編輯|编辑|編輯|校对|校對)\s*[：:]
          |[（(][^（）()]{0,30}(?:记者|記者)[^（）()]{0,20}[）)]$
          |(?:photos?|images?|pictures?|fotos?|bild(?:er)?|titelbild|beitragsbild)(?: credits?)?\s*[:©]
          |(?:crédits? photos?|bildquellen?|bildnachweise?)\s*[:©]
        )
      `,
    because: 'Who else worked on the text stands below it in most papers.',
    examples: [
      'Jo March contributed to this report.',
      'Information from the Harbour Press was used in this report.',
      'Crédits photos : Ada Quill',
      '*Estagiário sob supervisão de Ada Quill.',
    ],
    spares: 'Reporting a lost cat takes ten minutes.',
  },
  {
    kind: 'credit',
    beginning: new RegExp(
      String.raw`^[^\p{L}\p{N}]*(?:(?:(?:[Aa]dditional |[Ww]ith )?[Rr]eporting (?:by|from)|(?:[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled|[Tt]ranslated|[Gg]raphics?) by|[Üü]bersetz\p{L}+ von|[Mm]it (?:Material|Informationen) (?:von|der|des)|[Tt]raducción de|[Cc]on la colaboración de|[Cc]on información de|[Aa] cura di|[Cc]olabor(?:ou|aram)|[Hh]a collaborato):? (?:(?:the|der|des|la|el|our) )?(?:\p{Lu}|(?:staff|wires?|agenc(?:y|ies)|agencias|${WIRES})(?!\p{L}))|(?:(?:ADDITIONAL )?REPORTING|WRITING|EDITING|EDITED|COMPILED|TRANSLATED) BY ).{0,300}`,
      'u',
    ),
    because: 'A name follows, or that of an agency; what begins so without one goes on as a sentence.',
    examples: [
      'Additional reporting by Idris Vaughan.',
      'Mit Material von dpa',
      'A cura di Ada Quill',
      'Con información de EFE',
    ],
    spares: 'Reporting by journalists in the capital is harder since the law.',
  },
  {
    kind: 'credit',
    beginning:
      /^[\s*•–-]*(?:(?:شارك|شاركت|ساهم|ساهمت|أسهم|أسهمت) في (?:التغطية|(?:(?:إعداد|كتابة|تحرير) )?(?:هذا |هذه )?(?:التقرير|المقال|الخبر|المادة))|При участии (?=\p{Lu})|Над материалом (?:также )?работал|В подготовке материала участвовал|Współpraca: |Haber(?:e|in hazırlanmasına) katkıda bulunan|Katkıda bulunan(?:lar)?: |Na článku spolupracoval|Medewerking: |Medverkande: |\p{Lu}[\p{L} ]{4,60} har bidra(?:git|get|tt) til).{0,120}$/u,
    because: 'So do papers in other languages.',
    examples: ['* شارك في التغطية من العاصمة وليد الصفدي', 'Współpraca: Ada Quill', 'При участии Ады Квилл'],
    spares: 'Katkıda bulunan herkese köprüde teşekkür etti.',
  },
  {
    kind: 'source',
    inText: true,
    beginning:
      /^(?=\S.{10,260}$)["“„«‹»\p{Lu}].{10,200}[,(] ?\d{2,4} (?:p|pp|pages|páginas|págs|pagine|pag|Seiten|S|blz|str|s|с)\.?, ?(?:[^.;]{1,40}, ?)?(?:€|£|\$|CHF|EUR|Euro)? ?\d{1,3}(?:[.,]\d{2}|[.,]–)? ?(?:€|£|\$|euros?|EUR|CHF|Fr\.|zł|kr|Kč|руб\.|₽)?\)?\.?(?: [^.]{3,40}\.)?$/u,
    because: 'A review names at its end the book, with its pages and its price.',
    examples: [
      '« Le Pont. Une histoire », d’Ada Quill (éd. du Moulin, 412 p., 24,50 €). En librairie le 2 décembre.',
      'Ada Quill: Die Brücke. Mühlenverlag, 412 Seiten, 24 Euro.',
    ],
    spares: 'He read 412 pages, paid 24 euros for the ferry and slept until it was at the mill.',
  },
  {
    kind: 'credit',
    beginning: /^(?:Photography|Photographs|Illustrations?) by (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?:$|[/|,.])/u,
    because: 'So does who made its pictures.',
    examples: ['Photography by Ada Quill / The Mill. The maker lent us a lamp.'],
    spares: 'Photography by Night is the name of the show, and nobody sleeps.',
  },
  {
    kind: 'credit',
    inText: true,
    beginning: /^(?:\S+ ){1,6}reported from [^.]{2,60}\.?$/,
    because: 'Agencies name below the text where each of those who signed was.',
    examples: ['Quill reported from Castle Brine.', 'Ada Quill and Jo March reported from Mill Bay.'],
    spares: 'The mayor said no damage was reported from the mill or the bridge. The ferry sails again.',
  },
  {
    kind: 'credit',
    inText: true,
    beginning: new RegExp(
      String.raw`^(?:_{3,}\s*\S.*|[([](?:\p{L}{2,12}|[^()[\]]{2,50}, \d{1,2}\. ?\d{1,2}\. ?\d{4})[)\]]|(?:\p{L}{2,12} ?[/–] ?){1,3}\p{L}{2,12}|(?:${WIRES}))\.?$`,
      'iu',
    ),
    because: 'Papers sign below the text with initials and the name of the agency.',
    examples: ['(jma)', 'jma/dpa', 'AFP', '(Ada Quill, APA, 23.11.2026)'],
    spares: '(The mill stands still.)',
  },
  {
    kind: 'credit',
    inText: true,
    beginning: new RegExp(
      String.raw`^(?:\S+ ){1,6}(?:avec|mit|with|con|com|met|med|och|og) (?:l['’])?(?:${WIRES})\.?$`,
      'i',
    ),
    because: 'Who wrote it with the help of an agency signs so below the text.',
    examples: ['Ada Quill avec AFP', 'Ada Quill und Jo March mit dpa'],
    spares: 'The paper has broken with Reuters, and says why.',
  },
  {
    kind: 'credit',
    inText: true,
    beginning: /^\p{Ll}{2,4}$/u,
    because: 'Editors sign with their initials, in small letters and without a stop.',
    examples: ['jma', 'ml'],
    spares: 'No.',
  },
  {
    kind: 'bio',
    inText: true,
    beginning: pattern('i')`
        ^(?:(?:reach|contact|e-?mail|write to)\b[^@]{2,60}(?:\bat\b|\bor\b|:) )?(?!
          (?:
            tickets?|info|bookings?|box-?office|office|events?|help|kontakt|karten|reserva\w*
            |reservation\w*|entradas|biglietti|prenotazioni|ingressos
          )@
        )\S{1,40}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}(?: or (?:[^@.]{2,40}@\w{2,30}|[\d() .–-]{7,20}))?
          \.?$
        |^(?:x|twitter|instagram|threads|bluesky)(?: ?\/ ?\w+)? ?: ?@[\w.]{2,40}$
      `,
    because: 'The address of who wrote the text stands below it.',
    examples: [
      'jmarch@mill.example',
      'Reach Ada Quill: aquill@mill.example',
      'Contact Jo March at jm@mill.example or on X at @jm.',
      'Reach Jo March at 815-555-0148 or jm@mill.example.',
      'X: @adaquill',
    ],
    spares: 'Write to the mill at jmarch@mill.example to be told.',
  },
  {
    kind: 'bio',
    inText: true,
    beginning: /^(?:Reach|Contact|Call) (?:\p{Lu}[\p{L}'’.-]{1,20} ){2,3}at \+?[(\d][\d ().–-]{6,20}\.?$/u,
    because: 'So does the number of who wrote it.',
    examples: ['Contact Jo March at 815-555-0148.'],
    spares: 'Contact the box office at (020) 555-0148.',
  },
  {
    kind: 'source',
    beginning: pattern('i')`
        ^\W*(?:
          (?:
            sources?|quellen?|fuentes?|fonti?|bron(?:nen)?|källa|kilde|lähde|źródł[oa]|zdroj|źródła
            |fontes?|источник|джерело|kaynak
          )\s*[:：]\s*\S
          |(?:来源|來源|特别声明|出典)\s*[：:]|über dieses thema berichtete
          |except for the headline, this story has not been edited\b|dieses thema im programm
          |this (?:article|story) (?:was )?(?:
            originally (?:appeared|published)|first (?:appeared|published)
          )\b
          |.{0,160}\b(?:views|opinions) expressed (?:
            here (?:are|do|is|belong)|in this (?:article|column|piece)|are
          )\b
          |.{0,80}\b(?:coverage|reporting|report|story|series|journalism|investigation) (?:is|was) (?:
            (?:supported|made possible|funded)(?: in part)? by
            |produced with (?:the )?support (?:of|from)
          )\b
          |(?:a version of )?this (?:article|story|essay|piece) (?:appears|appeared) in\b.{0,60}\b(?:edition|issue|print)\b
          |a version of this (?:article|story) (?:appears|appeared)\b
          |copyright \d{4},? [a-z][\w .&-]{1,40}\. (?:to see more|this story)\b
          |(?:the (?:writer|author)|[a-z]+ [a-z-]+) (?:travell?ed|flew|stayed)\b.{0,60}\bas a guest of\b
          |(?:published|printed) in the print edition of (?:the )?[a-z]{3,9}\b
          |this (?:article|story) (?:was|is) (?:produced|published|reported) in (?:partnership|collaboration) with\b
          |(?:first|originally) (?:reviewed|published)(?: on| in)?:? (?:\d{1,2} )?[a-z]{3,9}\.? (?:\d{1,2}, )?\d{4}\.?$
          |(?:first )?(?:published|printed) in [^.,]{2,40}, [^.]{4,30}\b\d{4}\.?$
          |(?:.{0,160}|more information\b.{0,400})\bDOI\b\s*:?\s*10\.\d{4}
          |dieser (?:artikel|text|beitrag) (?:ist|erschien|stammt) (?:zuerst|ursprünglich|erstmals|aus)\b
        )
      `,
    because: 'The source line names where the text or its data come from.',
    examples: [
      'Source: County archive',
      'Quelle: dpa',
      'Mill Studies, 2024. DOI: 10.1000/ms.2024.8',
      'Published in Harbour Gazette, March 24th, 2024',
      'First reviewed October 2024',
      'Published in the print edition of the October 26, 2026, issue, with the headline “Mill.”',
      'This essay appears in the January 2027 print edition with the headline “Mill.”',
      'Copyright 2021 QHF. To see more, visit QHF.',
      'The writer travelled to Harbourtown as a guest of the growers.',
      'This report was produced with the support of the Harbour Fund.',
    ],
    spares: 'Sources close to the mayor deny it.',
  },
] as const satisfies readonly EndNoteRule[];

/**
 * The whole line below a player: reporter, station in capitals, programme, day and time. Example: "Ada Quill, QHF,
 * Der Hafen am Abend, 3.11.2026 18:30 Uhr". Counter-example, as the second part is no station: "Ada Quill, Die Brücke,
 * Stadttheater, 23.11.2026 20:00 Uhr".
 */
export const BROADCAST =
  /^(?:\p{Lu}[\p{L}.'’-]{1,30} ){1,3}\p{Lu}[\p{L}'’-]{1,30}, [A-Z]{2,6}(?: [\p{L}-]{2,20})?, [^.,!?]{2,60}, \d{1,2}\. ?\d{1,2}\. ?\d{4},? \d{1,2}[:.]\d{2}(?: Uhr| h)?$/u;

/** Class or id words of the box around what a paper says of the author: `author-bio`, `about-the-author`. */
export const BIO_WORDS = [
  'auteur',
  'author',
  'autor',
  'autorin',
  'bio',
  'biography',
  'contributor',
  'writer',
] as const;

/** Class or id words of the box that says who wrote the text and when, above it: `article-byline`. */
export const BYLINE_BOX_WORDS = ['by-?line', 'byline[a-z]*', 'signature', 'signatur', 'firma'] as const;

/** The whole heading above what a paper says of who wrote the text. Counter-example: "About the author of the bridge". */
export const ABOUT_AUTHOR = pattern('i')`
  ^(?:
    about (?:the|our) (?:authors?|writers?|reporters?)
    |über (?:den autor|die autorin|die autoren|die autorinnen)|zum autor|zur autorin
    |à propos (?:de l['’]auteure?|de l['’]autrice|des auteurs)
    |sobre (?:el autor|la autora|la firma|los autores|o autor|a autora|os autores)
    |(?:l['’]autore|l['’]autrice|sull['’]autore)|over de auteurs?
    |om (?:forfatteren|författaren|skribenten)|kirjoittaja|o autor(?:ze|ce|ach|ovi)|об авторе
    |про автора|yazar hakkında|عن الكاتب|この記事を書いた人|執筆者|筆者(?:紹介)?|作者简介|作者簡介
  )\s*[:：]?$
`;

/** Begins the heading above what a company says of itself; the company's name follows, in the paragraph below too. */
export const ABOUT_COMPANY =
  /^(?:About|ABOUT|Über|À propos (?:de|du|d['’])|Acerca de|Sobre|Informazioni su)\s+(?:the |die |den |das |la |el |a |o )?(?=\p{Lu})/u;

/** The whole heading above whom to ask, and above what lawyers add. */
export const PRESS_CONTACT = pattern('i')`
  ^(?:
    (?:media|press|investor) (?:contacts?|relations|inquiries|enquiries)|notes? (?:to|for) editors?
    |pressekontakt|contacts? presse|contacto de prensa|contatti stampa|forward[- ]looking statements?
    |about the authors?
  )\s*:?$
`;

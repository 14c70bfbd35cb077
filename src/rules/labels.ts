/**
 * Blocks of text that are not the article, by what they say as a whole. Sorted by id. Never single words inside text:
 * "X" matched 801 lines, mostly table cells; "Reuters" and "Home" are unsafe alone.
 */
import { MACHINE_SUMMED_UP } from './machine-summary.ts';
import { pattern } from './pattern.ts';
import type { LabelRule } from './rule.ts';

export const labels = [
  {
    id: 'ad-label',
    owner: null,
    product: 'Ad label',
    kind: 'ad',
    texts: `
      advertisement | advertisements | advertising | advert | ad | ads | paid advertisement | sponsored |
      sponsored content | sponsored links | promoted | promoted content | paid content | paid post |
      ad feedback | report this ad | report ad | hide ad | remove ads | close ad | skip ad |
      skip advertisement | advertisement - scroll to continue | scroll to continue | ads by google |
      advertise with us |
      anzeige | anzeigen | werbung | publicité | publicite | annonce | annonces | publicidad | anuncio |
      anuncios | pubblicità | annuncio | publicidade | pub | anúncio | advertentie | advertenties |
      reclame | annons | annonser | reklam | reklame | mainos | ilmoitus | reklama | ogłoszenie | inzerce |
      hirdetés | publicitate | реклама | διαφήμιση | reklâm | إعلان | פרסומת | 広告 | スポンサーリンク | 广告 | 廣告 |
      광고 | iklan | quảng cáo | โฆษณา | विज्ञापन | werbung / anzeige |
      story continues below | story continues below advertisement | article continues below |
      article continues below advertisement | article continues after advertisement |
      story continues after advertisement | continue reading below | continue reading the main story |
      continue reading | continued below | advertisement article continues below |
      this story continues below | content continues below | weiterlesen nach der anzeige |
      la suite après la publicité | la suite après cette publicité | sigue leyendo |
      continua después de la publicidad | continua após a publicidade |
      artikel gaat verder onder de advertentie | tekst gaat verder onder de advertentie |
      artikkelen fortsetter under annonsen | artikeln fortsätter under annonsen |
      artiklen fortsætter efter annoncen | annons, artikeln fortsätter nedan | juttu jatkuu mainoksen jälkeen |
      dalszy ciąg materiału pod wideo | reszta artykułu pod materiałem wideo |
      dalsza część artykułu pod reklamą | dalsza część tekstu pod reklamą | článek pokračuje pod reklamou |
      text pokračuje pod reklamou | juttu jatkuu mainoksen alla | artikeln fortsätter under reklamen |
      continua dopo la pubblicità | l'articolo continua dopo la pubblicità | continua depois da publicidade |
      a matéria continua após a publicidade | la publicidad continúa | reklamdan sonra devam ediyor |
      продолжение после рекламы | продовження після реклами | 記事は広告の後に続きます | 기사는 광고 후 계속됩니다 |
    `,
    says: /^(?:ANZEIGE|WERBUNG|ADVERTISEMENT|PUBLICIDAD|PUBLICITÉ|PUBBLICITÀ|PUBLICIDADE)\s*[-–—:]\s*\S.{0,100}$/,
    because: 'The label outlives the ad it stood above.',
    example: '<p>- Advertisement -</p>',
    spares: '<p>Advertisement spending fell.</p>',
  },
  {
    id: 'affiliate-line',
    owner: null,
    product: 'Notice of commission',
    kind: 'ad',
    says: pattern('i')`
      ^(?=.*?(?:commiss|comisi|provision|affiliat|\bfee\b))\W*(?:
        (?:when|if) you (?:buy|purchase|click|make a purchase)\b.{0,100}\b(?:
          (?:we|us|our)\b.{0,40}\b(?:earn|receive|get|make|paid|collect)\b.{0,40}\bcommission
          |(?:pays?|earns?|gives?) (?:us|our)\b.{0,40}\bcommission
        )
        |we (?:may )?(?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commission
        |this (?:article|story|post|page) (?:may )?contains? affiliate links
        |.{0,60}\bmay (?:earn|receive|get) (?:an? )?(?:(?:small|affiliate) )?(?:fee|commission)
          \b.{0,60}\b(?:
          links? (?:in|on) (?:this|our)|(?:these|our) links?|(?:if|when) you
          )\b
        |(?=.{0,240}\b(?:enlaces?|afiliad[oa]s?)\b).{0,80}\bpuede (?:percibir|recibir|ganar|obtener) una comisión
        |(?=.{0,240}\b(?:liens?|affili)).{0,120}\b(?:perçoi\w+|touche\w*|reçoi\w+) une commission
        |(?=.{0,240}(?:link|affiliate|partner)).{0,160}\berhalten wir (?:ggf\. |gegebenenfalls |vom \w+ )?eine (?:\w+ )?provision
        |(?=.{0,240}\b(?:link|affilia)).{0,80}\b(?:potrebbe ricevere|riceviamo|riceve) una commissione
      )
    `,
    oneLine: true,
    because: 'The page says what it earns by its links; which of them pay is marked at each.',
    example: '<p>When you buy a book by a link on this page, we receive a commission.</p>',
    spares: '<p>When you buy a mill, the agent receives a commission of three per cent.</p>',
  },
  {
    id: 'age-notice',
    owner: null,
    product: 'Notice of age',
    kind: 'chrome',
    says: /^this (?:article|story|post) (?:is|was published) (?:more than|over) (?:a|an|one|two|three|four|five|six|\d+) (?:days?|weeks?|months?|years?) (?:old|ago)\b[^.!?]{0,40}(?:[.!?][^.!?]{0,80})?[.!?]?$/i,
    oneLine: true,
    because: 'The page tells how old the text is, by the day of the visit: the date says it.',
    example: '<p>This article is more than 3 years old.</p>',
    spares:
      '<p>This article was published more than a century ago in the Mill Gazette, and nobody answered it.</p>',
  },
  {
    id: 'bet-line',
    owner: null,
    product: 'Offer of bets',
    kind: 'ad',
    says: pattern('i')`
      ^(?=
        .*(?:^|[.!?|•·–—:-] ?|\bmust be |\bover )18\+(?:
          \W*$|[.|•·,;:–—-]| ?[|•·–—-]| only\b| t&cs?\b| be ?gamble| please\b| new\b| entries\b
        )
      )(?=
        .*\b(?:
          be ?gamble ?aware|gambleaware|when the fun stops|t&cs?\b|terms and conditions apply
          |(?:bet|gamble|play) responsibly|entries close|(?:free|new) (?:bets?|customers?)
          |min(?:imum)? (?:stake|deposit)
        )
      )
    `,
    oneLine: true,
    withBox: true,
    because: 'Whoever offers bets must say from what age and where there is help; nobody else says both.',
    example:
      '<div><strong>Guess the score</strong><p>Could you win on Sunday? Entries close at noon. 18+.</p></div>',
    spares: '<p>The film is rated 18+, and the mill that it shows has won two prizes.</p>',
  },
  {
    id: 'call-to-readers',
    owner: null,
    product: 'Call to readers',
    kind: 'newsletter',
    says: pattern('i')`
      ^\W*(?:
        let us know what you think (?:about|of) this (?:article|story)(?:\W*$|\.|,? (?:by|in|on|at|via|below|here)\b)
        |(?:submit|send)(?: us)? a letter to the editor(?:\W*$|:? (?:here|at|to|by|via|through)\b)
        |if you (?:enjoyed|liked) (?:reading )?this(?: (?:article|story|post|piece))?(?:,| [–—-])? (?:please |would you )?(?:
          follow|subscribe|clap|share (?:it|this)|sign up|consider (?:\w+ )?\w+ing
        )\b
        |do you (?:know|have) (?:something|anything|more|information)\b[^?]{0,80}\?.{0,160}\b(?:
          you can (?:\w+ )?(?:reach|contact|e-?mail|message)
          |(?:reach|contact|e-?mail|message|tip) (?:us|me|our)\b|(?:on|via|over) signal\b
        )
        |(?:have|do|did|are|were) you\b[^?]{0,100}\?[^.?!]{0,20}\b(?:
          tell us|let us know|get in touch|contact us|e-?mail (?:us|[\w.+-]{2,40}@[\w.-]{4,40})
        )\b[^.?!]{0,20}\W*$
        |(?!
          .{0,240}\b(?:contact|call|ring|phone|tell|e-?mail) (?:the |\w+ ){0,2}(?:police|officers|detectives|sheriff|crimestoppers)\b
        )(?:
          (?:have|do|did|are|were) you\b|got an?\b|if you (?:have|know)\b|(?:haben|kennen|wissen) sie\b
          |(?:hast|kennst|weißt) du\b|(?:vous (?:avez|êtes)|avez-vous|êtes-vous)\b
          |¿?(?:tienes?|conoces?|sabes)\b|(?:heb|ken|weet) (?:je|u)\b|(?:har|såg|så|vet) du\b|(?:hai|avete|conosci)\b
        ).{0,80}(?:
          \b(?:
            story|stories|tips?|photos?|pictures|videos?|footage|information|news|affected
            |witness(?:ed)?
          )\b
          |geschichte|hinweis|fotos|informationen|histoire|témoi|historia|pista|información|verhaal
          |storia|segnalazion|något|nyhet|bilder
        ).{0,120}\b(?:(?:in|on) the comments?\b|comments? below|\S{1,40}@\w|e-?mail (?:us|me|our)|get in touch|(?:contact|message|text|whatsapp|call|tell) (?:us|our)\b|let us know|(?:send|write|pitch) (?:to )?us\b|send (?:your|a) |schreib(?:en sie)? uns|mailen sie|(?:écrivez|contactez)[- ]nous|escr[ií]benos|cont[aá]ctanos|mail ons|laat het ons|(?:mejla|maila|skriv till|kontakta|tipsa) oss|scrivici|scriveteci)
        |masz (?:newsa|temat|zdjęcie|informacj)[^?]{0,60}\?.{0,60}(?:prześlij|napisz|wyślij|skontaktuj)
      )
    `,
    oneLine: true,
    because:
      'A paper asks its readers for stories, pictures and tips. What they think is asked by authors too: that stays.',
    example: '<p>Have you got a story about a market stall? Let us know in the comments below.</p>',
    spares: '<p>Have you been to the mill? Tell us in the comments below.</p>',
  },
  {
    id: 'caption-control',
    owner: null,
    product: 'Picture control',
    kind: 'chrome',
    texts: `
      hide caption | toggle caption | enlarge this image | enlarge image | click to enlarge | view gallery |
      view full image | open image in modal | image caption | media caption | close this dialog |
      fullscreen | full screen | play video | play | pause | watch video | videobeitrag | ende des videobeitrags | charger plus | charger plus d'articles | ver más | mostrar más | carregar mais | mehr laden | hide images | show images | alle bewertungen anzeigen | show more | show less |
      read more | see more | view more | load more | expand | collapse | bild vergrößern | bild anzeigen |
      mehr anzeigen | agrandir | ampliar | ingrandisci | vergroot | click here to enlarge | tap to enlarge |
      skip to content | skip to main content | zum inhalt springen | back to top | top | nach oben |
      previous | next | previous article | next article | previous post | next post |
    `,
    ambiguous: true,
    because: 'Buttons read as lines.',
    example: '<span>Enlarge this image</span>',
    spares: '<p>Play resumed after the rain.</p>',
  },
  {
    id: 'channel-line',
    owner: null,
    product: 'Channel of the house',
    kind: 'newsletter',
    says: pattern('i')`
      ^(?=.{8,170}$)(?:
        \W*(?:
          follow|join|subscribe|sign up|add (?:us|[\w ]{2,30} as)|folg|abonn|s[ií]gu?e|suscr|[uú]nete
          |inscr|particip|suivez|rejoign|segui|iscriv|volg|följ|følg|takip|obserwuj|подпи|підпи|اشترك
          |تابع
        )
        |.*\b(?:our|unser\w*|nuestr\w+|noss\w+|notre|nostr\w+|onze|ons)\b.*\b(?:channels?|kan[aá]l\w*|canal\w*|cha[iî]ne|kanaal)\b
      )
    `,
    needs: 'link',
    leadsTo:
      /^https?:\/\/(?:www\.)?(?:whatsapp\.com\/channel\/|news\.google\.com\/(?:publications|newsstand)\/|google\.com\/preferences\/source)/i,
    oneLine: true,
    because: 'A short line with nothing but the way to a channel of messages asks to follow it.',
    example:
      '<p><em>More about the mill in our channel: <a href="https://www.whatsapp.com/channel/mill">follow us</a></em></p>',
    spares:
      '<p>The miller announced it in <a href="https://www.whatsapp.com/channel/mill">his channel</a> on Monday.</p>',
  },
  {
    id: 'comment-label',
    owner: null,
    product: 'Comments',
    kind: 'comments',
    texts: 'comment',
    ambiguous: true,
    because: 'A button; what lawyers head their opinion with is the same word.',
    example: '<p>Comment</p>',
    spares: '<div><h2>Comment</h2><p>The court has said what it had to say, and no more.</p></div>',
  },
  {
    id: 'comments-label',
    owner: null,
    product: 'Comments',
    kind: 'comments',
    texts: `
      comments | view comments | show comments | hide comments | load comments | leave a comment |
      post a comment | add a comment | leave a reply | join the conversation | join the discussion |
      no comments | no comments yet | be the first to comment | comments are closed | read comments |
      write a comment | conversation | loading comments |
      kommentare | kommentar schreiben | kommentieren | kommentar hinterlassen | commentaires |
      laisser un commentaire | commenter | comentarios | deja un comentario | comentar | commenti |
      lascia un commento | comentários | deixe um comentário | reacties | reageer | plaats een reactie |
      kommentarer | kommentoi | kommentit | komentarze | skomentuj | komentáře | diskuze | hozzászólások |
      comentarii | комментарии | коментарі | yorumlar | yorum yap | σχόλια | コメント | 评论 | 評論 | 댓글 |
      komentar |
    `,
    because: 'The heading or the button of a box that is gone.',
    example: '<h3>Leave a comment</h3>',
    spares: '<p>Comments came from all sides.</p>',
  },
  {
    id: 'contents-label',
    owner: null,
    product: 'Table of contents',
    kind: 'chrome',
    texts: `
      table of contents | contents | in this article | in this story | on this page | jump to | jump to section | what's inside | what’s inside | inhaltsverzeichnis | inhalt | in diesem artikel | auf dieser seite | sommaire | table des matières | dans cet article | índice | contenido | contenidos | tabla de contenidos | en este artículo | neste artigo | conteúdo | sumário | indice | indice dei contenuti | in questo articolo | inhoud | inhoudsopgave | in dit artikel | innehåll | innehållsförteckning | innhold | indhold | sisällys | spis treści | obsah | tartalom | cuprins | содержание | зміст | içindekiler | περιεχόμενα | 目次 | 目录 | 目錄 | 목차 | daftar isi | mục lục
    `,
    needs: 'list',
    heads: true,
    because: 'Links to the headings below work on the page, and repeat them in the text.',
    example:
      '<div><h4>In this article</h4><ul><li><a href="#a">The bridge</a></li><li><a href="#b">The river</a></li></ul></div>',
    spares: '<div><h4>Contents</h4><p>The box held letters.</p></div>',
  },
  {
    id: 'embed-code',
    owner: null,
    product: 'Code for embedding',
    kind: 'chrome',
    says: /^(?:embed\b\W{0,3})?<iframe\b/i,
    because: 'Markup for other sites, printed to be copied.',
    example: '<p>Embed &lt;iframe src="https://player.example/1"&gt;</p>',
    spares: '<p>An embed is an &lt;iframe&gt; that somebody else fills.</p>',
  },
  {
    id: 'embed-notice',
    owner: null,
    product: 'Place of an embed',
    kind: 'placeholder',
    says: pattern('i')`
      ^(?:
        (?:this|the) (?:content|video|clip) is (?:not|un)\s?available in your (?:location|country|region|area)
        |(?:
          an dieser stelle (?:finden sie|findest du|findet ihr|befindet sich|steht)
          |hier (?:finden sie|findest du|findet ihr|sehen sie|siehst du)
        )\b.{0,60}(?:
          \bextern\w* (?:\w+[- ])?(?:inhalt|grafik|karte|video|podcast|beitrag|element|umfrage)
          |\b(?:inhalte?|grafik|karte|video|beitrag|elemente?) (?:von |eines )?(?:extern|dritte|drittanbieter)
        ).{0,100}
        |empfohlener redaktioneller inhalt
        |wir benötigen ihre zustimmung, um .{2,60} (?:zu laden|laden zu können|anzuzeigen)\W*
        |wir verwenden einen (?:service|dienst) eines drittanbieters, um .{2,60} einzubetten\b.{0,200}
        |we need your (?:consent|permission) to load .{2,60}
        |we use a third[- ]party service to embed\b.{0,200}
        |(?:created|made) with (?:datawrapper|flourish|infogram)
        |(?:
          a post shared by|ein beitrag geteilt von|une publication partagée par
          |una publicación compartida (?:de|por)|uma publicação compartilhada por|un post condiviso da
          |een bericht gedeeld door|ett inlägg delat av|post udostępniony przez
        )\b.{2,60}\(@[\w.]{2,30}\)
        |(?:empfohlener )?externer inhalt(?:
          [^\w\s].{0,60}| [–—|-].{0,60}
          | (?:von|eines?|hier|wird|kann|auf|aus|laden|anzeigen|geladen)\b.{0,60}
        )?
        |(?=
          .*(?:
            bitte|\bwird\b|\bwerden\b|müssen|zustimm|einwillig|einverst|akzeptier|aktivier|cookie|klick
            |benötig|datenschutz
          )
        )um (?:eingebettete|externe|diese[n]?) inhalte?\b.{0,80}\b(?:
          anzu\w+|darzustellen|abzuspielen|zu (?:sehen|laden|nutzen)|sehen zu können
        )\b.{0,120}
        |recommended external content\b.{0,60}|external content(?: (?:from|by) .{2,40})?
        |this content is (?:hosted|provided) by\b.{0,80}\b(?:third part|cookies?\b|consent\b|external content\b).{0,160}
        |to (?:view|see|show you) this (?:content|embed|video|post)\b.{0,120}\b(?:cookies?|consent|permission)\b.{0,80}
      )$
    `,
    oneLine: true,
    because: 'It stands in the place of something that another site would show, and asks to be allowed to.',
    example: '<p>An dieser Stelle finden Sie eine externe Grafik der Mühle.</p>',
    spares: '<p>An dieser Stelle finden Sie im Sommer einen Stand mit Brot.</p>',
  },
  {
    id: 'error-report',
    owner: null,
    product: 'Report of an error',
    kind: 'chrome',
    says: pattern('i')`
      ^(?=.{8,160}$)\W*(?:
        (?:(?:have|did|do) you )?(?:see|seen|spot(?:ted)?|noticed?|found|find) (?:
          something wrong|(?:an?|any) (?:[\w-]+ ){0,4}(?:error|mistake|typo|inaccuracy)
        )\b[^?]{0,20}\b(?:this|our|the) (?:article|story|page|post|report|text|piece)\b[^?]{0,10}\?\W*(?:
          $|(?:please|click|tell us|let us|report (?:it|this|here)|e-?mail us|send us|contact us|write to us)\b
        )
        |(?:spotted|found|seen) an? (?:[\w-]+ )?(?:error|mistake|typo)\?\W*(?:
          $|(?:let us know|tell us|e-?mail us|contact us)\b|report (?:it|this)(?: here| to us)?\W*$
        )
        |(?:
          (?:haben sie |hast du )?(?:einen |den )?fehler (?:gefunden|entdeckt|bemerkt)
          |haben sie (?:in diesem artikel |im artikel )?einen fehler (?:gefunden|entdeckt|bemerkt)
          |vous avez (?:repéré|trouvé|constaté|remarqué) une (?:erreur|faute|coquille)(?: dans (?:cet article|ce texte))?
          |¿(?:has|ha|han) (?:encontrado|detectado|visto) (?:un|algún) error(?: en est[ea] (?:artículo|texto|noticia|nota))?
          |hai (?:trovato|notato) un errore(?: (?:in questo|nell['’]) ?(?:articolo|testo))?
          |(?:encontrou|viu|achou) (?:um|algum) erro(?: nest[ea] (?:artigo|texto|matéria|notícia|reportagem))?
          |(?:heb je |hebt u )?(?:een )?(?:taal|type)?fout (?:gezien|gevonden|ontdekt)(?: in dit artikel)?
          |(?:hittade du|har du hittat|såg du) (?:ett )?\S{0,20}fel(?: i (?:artikeln|texten))?
          |fant du (?:en )?\S{0,20}feil(?: i (?:artikkelen|saken|teksten))?
          |har du fundet en fejl(?: i (?:artiklen|teksten))?|löysitkö virheen(?: jutusta| artikkelista)?
          |(?:znalazłeś|zauważyłeś|widzisz) (?:błąd|literówkę)(?: w (?:artykule|tekście))?
          |našli jste (?:v článku )?chybu(?: v (?:článku|textu))?
          |(?:нашли|заметили|увидели) (?:опечатку|ошибку)(?: в (?:тексте|статье))?
          |(?:знайшли|помітили|побачили) (?:помилку|одруківку)(?: в (?:тексті|статті))?
        )\s?\?\W*(?:
          $|(?=.*(?:ctrl|сообщите|повідомте|напишите нам|напишіть нам))
          |(?=.*(?:^|[\s.?!])(?:uns|nous|avísanos|escríbenos|scrivici|segnala|avise|ons|oss|os|nam|nám|meille)(?:$|[\s.,!]))
        )
        |(?:segnala un errore|signaler une erreur|fehler melden|zgłoś błąd|informar (?:de )?un error)\W*$
        |(?:нашли|заметили|увидели) (?:опечатку|ошибку)[^.?!]{0,20}[,.?!] ?выдел
      )
    `,
    oneLine: true,
    because: 'The page asks to be told of mistakes, in the same words below each article.',
    example: '<p>See a spelling error in our story? Click here to report it.</p>',
    spares:
      '<p>Have you found an error in the ledger? Then you are the first in forty years, says the clerk.</p>',
  },
  {
    id: 'filed-under',
    owner: null,
    product: 'Filed under',
    kind: 'chrome',
    leads: `
      filed under | posted in | posted under | permalink | permanent link | categories | category | tags |
      tagged |
      tagged with | topics | abgelegt unter | kategorien | kategorie | schlagwörter | schlagworte |
      classé sous | classé dans | catégories | mots-clés | lien permanent | archivado en | categorías |
      etiquetas |
      archiviato in | categorie | etichette | categorias | categorieën | kategorier | taggar |
    `,
    because: 'The drawer of the archive in which the page lies, and its address again.',
    example: '<p>Filed under: <a href="/delta">Delta</a>, <a href="/birds">Birds</a></p>',
    spares: '<p>Filed under the floor, the <a href="/letters">letters</a> kept for a century.</p>',
  },
  {
    id: 'house-line',
    owner: null,
    product: 'Line of the house',
    kind: 'newsletter',
    says: pattern('i')`
      ^\W*(?:follow|find|like|join) us on (?:
        facebook|instagram|x|twitter|tiktok|youtube|linkedin|threads|bluesky|whatsapp|telegram
      )(?:
        (?:,| and| &) (?:
          facebook|instagram|x|twitter|tiktok|youtube|linkedin|threads|bluesky|whatsapp|telegram
        )
      )*(?: @[\w.]{2,30})?(?: for (?:more|updates|the latest|news)\b[\w ]{0,30})?\W*$
      |^\W*[\w-]+\.(?:de|com|at|ch|net|org) ist (?:ein (?:angebot|partner)|teil) (?:von|der|des)\b.{2,80}$
      |^[(（]原标题[:：].{2,80}[)）]$|^(?:长按|扫描|扫码|识别).{0,12}二维码.{0,40}$
      |^our website is (?:the|your) (?:place|destination|home) for\b|^latest videos from\b[^.!?]{2,40}$
      |^(?:please |we invite you to )?(?:use|join|read) our comment(?:ing|s)? (?:platform|policy|guidelines|rules|section)\b
    `,
    oneLine: true,
    because: 'The house speaks of its website and of its comments, not of the story.',
    example: '<p>Our website is the place for the latest breaking news. Please bookmark it.</p>',
    spares: '<p>Our website is older than the mill that it speaks of.</p>',
  },
  {
    id: 'inbox-line',
    owner: null,
    product: 'Newsletter prompt',
    kind: 'newsletter',
    says: pattern('i')`
      \bdelivered (?:directly |straight |right )?(?:to|into) your inbox\b
      |(?:^\W*|[.!?:] )join (?:over |more than )?(?:\d[\d.,]{0,11}k?\+?|one|two|thousands of|millions of|our) (?:(?:million|thousand) )?(?:[\w'’]+ ){0,3}(?:subscribers|readers)\b.{0,200}\binbox\b
    `,
    oneLine: true,
    withBox: true,
    because:
      'Nothing but a letter that is to be subscribed to says so; the short box around it is the prompt.',
    example:
      '<div><h3>Stay informed</h3><p>The tides of the week, delivered directly to your inbox.</p></div>',
    spares: '<p>The letters were delivered straight to the mill.</p>',
  },
  {
    id: 'listen-label',
    owner: null,
    product: 'Audio button',
    kind: 'chrome',
    texts: `
      listen to this article | listen to article | listen to the article | listen to this story |
      listen to the story | hear this article | hear this story | audio version | artikel anhören | anhören |
      artikel vorlesen | vorlesen | vorlesen lassen | jetzt anhören | beitrag anhören | écouter |
      écouter l'article | écouter l’article | écouter cet article | escuchar | escuchar artículo |
      escuchar el artículo | escuchar la nota | escuchar nota | escucha esta noticia | escuchar noticia |
      ascolta | ascolta l'articolo | ascolta l’articolo | ascolta articolo | ouvir artigo | ouvir notícia |
      ouça este artigo | ouça este conteúdo | ouça esta matéria | luister naar dit artikel | beluister dit artikel | voorlezen |
      lyssna på artikeln | lyssna på texten | lyt til artiklen | hør artiklen | få læst op | lytt til saken |
      lytt til artikkelen | kuuntele | kuuntele juttu | kuuntele artikkeli | posłuchaj | posłuchaj artykułu |
      odsłuchaj artykuł | poslechnout článek | poslechněte si článek | прослушать статью | слушать статью |
      прослухати статтю | haberi dinle | makaleyi dinle | この記事を聴く | 記事を聞く | 音声で聞く | 听新闻 |
      听全文 | 기사 듣기 | 본문 듣기 | استمع إلى المقال | استمع للمقال | استمع إلى الخبر |
    `,
    says: pattern('i')`
      ^(?:
        .{0,40}\b(?:
          versión de audio|versione audio|version audio|audioversion|versão (?:em|de) áudio
        )\b.{0,60}(?:autom[aá]ti|künstlich|\b[ik]a\b).{0,40}$
        |this audio (?:version )?is generated (?:by|with|using) an? (?:ai|automated|text-to-speech|speech)\b[^.;:]{0,80}\W*$
        |(?:new\W*)?you can now listen to .{0,40}\b(?:articles?|stories)\W*$
        |(?:(?:this|the) (?:audio(?: version of this (?:article|story))?|voice) is |this (?:article|story) is (?:read|narrated|voiced) |audio is |produced by .{3,60}\b|read by )(?:
          auto[- ]?generated|generated by (?:ai|artificial|automated)\b[^.,;:]{0,60}
          |(?:using |by )?(?:an? )?(?:ai|artificial|automated|synthetic|computer)\b.{0,10}\b(?:voice|narration|generated|intelligence)
        )(?:\W*$|\.\s)
      )
    `,
    ambiguous: true,
    because: 'The button of a voice that reads the page aloud.',
    example: '<p>Listen to this article</p>',
    spares: '<p>Listen to this article of faith.</p>',
  },
  {
    id: 'loading-label',
    owner: null,
    product: 'Placeholder',
    kind: 'placeholder',
    texts: `
      loading | loading comments | please wait | one moment please | wird geladen | lädt | laden |
      bitte warten | chargement | chargement en cours | cargando | caricamento | caricamento in corso |
      carregando | a carregar | bezig met laden | laddar | laster | indlæser | ladataan | wczytywanie |
      ładowanie | trwa ładowanie | načítání | betöltés | se încarcă | загрузка | завантаження | yükleniyor |
      φόρτωση | جار التحميل | טוען | 読み込み中 | 加载中 | 載入中 | 로딩 중 | memuat | đang tải |
      this video file cannot be played | video player is loading |
      your browser does not support the video tag | your browser does not support the audio element |
      please enable javascript | javascript is required | please enable javascript to view this page |
      please enable javascript to view the comments powered by disqus |
    `,
    says: /^(?:loading|lade|chargement|cargando|caricamento|carregando)\s[\p{L}_ -]{1,30}(?:\.{3}|…)$/iu,
    because: 'Stands where a script would have put something, and names it.',
    example: '<div>Loading gallery...</div>',
    spares: '<p>Loading the ferry took an hour.</p>',
  },
  {
    id: 'more-line',
    owner: null,
    product: 'Related stories',
    kind: 'related',
    says: pattern('i')`
      ^[^\w"“„«]*(?:
        (?:read|see) the (?:full|entire|whole|original|complete) (?:story|article|post|press release)\b
        |(?:read|find|see) more (?:news|stories|articles|coverage)\b
        |get more (?:news|stories|articles)\b|more (?:news|stories|coverage) (?:from|on|about|at)\b
        |(?:veja|leia|confira|acompanhe) (?:mais|outras) (?:notícias|matérias|informações)\b
        |(?:lee |ver |lea )?más noticias (?:de|en|sobre)\b
        |(?:altre|tutte le) (?:notizie|news) (?:su|di|da)\b
        |(?:weitere|mehr|alle) (?:nachrichten|meldungen|news|artikel) (?:aus|zu|zum|zur|finden|gibt|lesen)\b
        |(?:plus d['’]infos|toute l['’]actualité) (?:sur|de)\b
        |więcej (?:wiadomości|informacji|artykułów|takich)\b|meer nieuws (?:over|uit|op)\b
        |fler nyheter\b
      )[^.!?"“”„»]{0,100}$
    `,
    needs: 'link',
    oneLine: true,
    because: 'A line that is no sentence and leads to where the site keeps more of the kind.',
    example: '<p>Veja mais notícias da região no <a href="/mill">Mill Bay</a></p>',
    spares: '<p>More news from <a href="/mill">the mill</a> came in the evening, and it was no better.</p>',
  },
  {
    id: 'newsletter-label',
    owner: null,
    product: 'Newsletter prompt',
    kind: 'newsletter',
    texts: `
      subscribe | subscribe now | subscribe today | subscribe to our newsletter |
      subscribe to our newsletters | sign up | sign up now | sign up for our newsletter |
      sign up to our newsletter | sign up for our newsletters | sign up for our free newsletter |
      newsletter | newsletters | newsletter sign up | newsletter signup | get our newsletter |
      join our newsletter | join our mailing list | tipsa oss | tips oss | send us a tip | get the latest news delivered to your inbox |
      stay informed | follow us | follow us on social media | sign in | log in | login | register |
      create account | support us | donate | donate now | become a member |
      newsletter abonnieren | jetzt abonnieren | zum newsletter anmelden | abonnieren | anmelden |
      s'abonner | s’abonner | abonnez-vous | s'inscrire | inscrivez-vous à notre newsletter | suscríbete |
      suscribirse | suscríbete a nuestra newsletter | suscríbete a nuestro boletín | abbonati | iscriviti |
      iscriviti alla newsletter | assine | assine nossa newsletter | nieuwsbrief |
      schrijf je in voor de nieuwsbrief | nyhetsbrev | nyhedsbrev | uutiskirje | zapisz się do newslettera |
      подписаться | bültene abone ol | 订阅 | メルマガ登録 | 구독 |
    `,
    says: /^(?:love|like|enjoy(?:ed|ing)?|did you (?:like|enjoy)) (?:stories like this|articles like this|what you(?:’|')?(?:re reading| read)|this (?:story|article|post))\b.{0,20}\?$/i,
    ambiguous: true,
    because: 'A button or a heading of a box that is gone.',
    example: '<p>Sign up for our newsletter!</p>',
    spares: '<p>Sign up closed on Friday.</p>',
  },
  {
    id: 'prompt',
    owner: null,
    product: 'Newsletter prompt',
    kind: 'newsletter',
    says: pattern('i')`
      ^(?:
        (?:please |click here to |you can |don['’]t forget to )?(?:
          (?:subscribe|sign up)\b.{0,160}\b(?:
            newsletters?|updates|alerts|inbox|e-?mails?|channel|podcast
          )
          |register\b.{0,160}\b(?:newsletters?|updates|alerts|inbox)
        )\b
        |\W*(?:clique|clica|toque) aqui (?:para|e) .{0,80}(?:canal|whatsapp|telegram|google)
        |\W*(?:clique|clica|toque) (?:para|e) .{0,80}(?:whatsapp|telegram|google(?! (?:maps|earth|drive)))
        |\W*(?:tap|click|press) here (?:to|and) (?:
          follow (?:us|our|the .{2,40} wherever you get)|subscribe|sign up
          |(?:get|download|join|listen to) (?:
            us|our|the .{2,40} (?:app|podcasts?|newsletters?|whatsapp)
          )\b
        )
        |(?:rejoignez|suivez) (?:nous|notre|la cha[iî]ne)\b.{0,100}(?:whatsapp|telegram|cha[iî]ne)
        |(?:
          (?:find|join|connect with) (?:us|@\w{2,30})
          |(?:like|follow) (?!the (?:money|news|race|story|trial|vote|debate)\b)(?:us|[@\w .’']{2,40})
        ) (?:on|at|via) (?:our )?(?:
          facebook|twitter|x\b|instagram|linkedin|youtube|tiktok|whatsapp|telegram|google news
          |social media|pinterest|bluesky|threads
        )
        |join our (?:(?:dedicated|free|new|official|own) )?(?:whatsapp|telegram|facebook|newsletter|mailing|community)
        |(?:dapatkan|yuk|mari|ayo)\b.{0,140}\bbergabung(?:lah)? (?:di|dengan) (?:grup|channel|saluran|kanal) (?:telegram|whatsapp)\b
        |(?:get|receive|want|never miss|stay)\b.{0,120}\b(?:
          newsletter|your inbox
          |(?:
            news|stories|posts|articles|updates|alerts|headlines|our|us|it|them|this
          )\b.{0,60}\bby e-?mail
        )
        |download (?:our|the) .{0,50}\bapps?\b
        |(?:
          .{0,60}\bnewsletter\b.{0,60}(?:anmelden|abonnieren|bestellen|registrieren)(?:[^\w\s]|$| und\b| oder\b)
        )
        |(?:folgen sie|folge|folgt) uns\b|(?:abonnez-vous|suivez-nous|retrouvez-nous)\b
        |inscrivez-vous\b.{0,160}(?:newsletter|lettre|alerte|cha[iî]ne|compte|gratuit|whatsapp)
        |(?:suscr[ií]bete|s[ií]guenos|[uú]nete a nuestr|reg[ií]strate)\b.{0,160}(?:
          newsletter|bolet[ií]n|canal|facebook|twitter|instagram|whatsapp|telegram|correo
        )
        |recibe\b.{0,160}(?:
          newsletter|bolet[ií]n|whatsapp|telegram
          |(?:en|por|a) (?:tu|su|el|vía) (?:correo|e-?mail|bandeja)|por correo
        )
        |(?:assine|inscreva-se|siga|acompanhe|receba)\b.{0,160}(?:
          newsletter|canal|facebook|twitter|instagram|whatsapp|telegram
        )
        |receba\b.{0,160}(?:no seu|em seu|por) e-?mail|seguici\b
        |iscriviti\b.{0,160}(?:
          newsletter|canale|whatsapp|telegram|notifiche|notizie|youtube|facebook|instagram|pagina|gratis
          |\bqui\b
        )
        |abbonati\b(?! (?:in|e|del|della|di|sono|che|a teatro|al teatro)\b)
        |(?:schrijf je|meld je|abonneer je|volg ons)\b.{0,160}(?:
          nieuwsbrief|newsletter|facebook|twitter|instagram|whatsapp
        )
        |(?:подписывайтесь|подпишитесь|підписуйтесь|підпишіться)
        |(?:zapisz się|śledź nas|polub nas|obserwuj nas)|(?:följ oss|følg oss|følg os|seuraa meitä)\b
        |(?:اشترك|اشتركوا|تابعونا|تابعنا|انضم|انضموا)\s.{0,100}(?:واتساب|تليغرام|تلغرام|قناة|النشرة|فيسبوك|تويتر)
      )
    `,
    needs: 'link',
    because: 'A paragraph that asks to subscribe or to follow, with the link to do it.',
    example: '<p>Sign up for our <a href="/letters">daily newsletter</a>.</p>',
    spares: '<p>Sign up for the <a href="/race">race</a> before Friday.</p>',
  },
  {
    id: 'prompt-line',
    owner: null,
    product: 'Prompt to subscribe',
    kind: 'newsletter',
    says: pattern('i')`
      \b(?:subscribe to|sign up (?:for|to)) (?:our|my)\b.{0,60}\bnewsletters?\b
      |\bsign up for .{2,40} to (?:get|receive) (?:our |the )?(?:stories|news|headlines|updates)\b
      |\bsign up to (?:receive|get) (?:our|the)\b.{0,80}(?:stories|news|headlines|updates|alerts)\b
      |\bnewsletter\b.{0,60}(?:anmelden|abonnieren|bestellen)(?:[^\w\s]|$| und\b| oder\b)
      |\b(?:abonnez-vous|inscrivez-vous)\b.{0,60}\b(?:newsletter|infolettre|lettre)\b
      |\babonneer je op (?:onze|de)\b.{0,40}\b(?:podcast|nieuwsbrief)\b
      |\bsign up here for\b.{0,60}\bnewsletter\b
      |\bnewsletter\b.{0,200}(?:
        \b(?:sign up|subscribe)(?: for it)?(?: here| now| today| for free)*
        |\b(?:hier|jetzt) (?:anmelden|abonnieren)
      )\W*$
    `,
    needs: 'link',
    oneLine: true,
    because: 'The request stands at the end of a short line that first says why.',
    example: '<p>Every tide by post? <a href="/letters">Sign up for our newsletter</a>.</p>',
    spares:
      '<p>Whoever wants to sign up for the town newsletter has to <a href="/proof">prove</a> an address.</p>',
  },
  {
    id: 'rating-line',
    owner: null,
    product: 'Rating of the article',
    kind: 'chrome',
    says: pattern('i')`
      ^\W*rate this (?:article|story)\b
      |\b(?:your rating of this (?:article|story)|was this (?:article|story|page) helpful)\b
      |^\W*(?:
        war (?:dieser|der) (?:artikel|beitrag) (?:hilfreich|nützlich)|cet article vous a-t-il été utile
        |¿?te ha (?:resultado|sido) útil este artículo
        |(?:è stato utile|ti è stato utile) (?:questo )?articolo|este artigo foi útil
      )\b.{0,60}$
      |^\W*(?:
        was this helpful|did you find this (?:article |story |page )?helpful
      )\?\W*(?:(?:yes|no|thank you|thanks)\b.{0,60})?$
    `,
    oneLine: true,
    because: 'The page asks what its reader thinks of the text.',
    example: '<p>Submit your rating of this article on the meter.</p>',
    spares: '<p>The rate this article speaks of is three per cent.</p>',
  },
  {
    id: 'reading-time',
    owner: null,
    product: 'Reading time',
    kind: 'chrome',
    says: pattern('i')`
      ^(?:
        (?:
          (?:estimated )?reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura
          |tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|czas czytania
        )\b.{0,20}
        |(?:ca\. |about |estimated )?(?:\d+|\d+ ?[-–] ?\d+|one|two|three|four|five) ?
          (?:min\.?|mins|minutes?|minuten|minutos?|minuti)(?: to)? ?(?:
          read|lesezeit|lesen|de lecture|de lectura|di lettura|de leitura|leestijd
          )
        |[\d.,]+ ?k? (?:views|reads|shares|aufrufe|vues|visitas|visualizações)
        |\(?visited [\d.,]+ times.{0,40}|(?:有料記事|会員限定記事)?\s*(?:残り)?\d+文字
      )$
    `,
    because: 'Counters of the page: the reading time is computed anew.',
    example: '<p>3 min read</p>',
    spares: '<p>3 minutes reading the sign were enough.</p>',
  },
  {
    id: 'related-heading',
    owner: null,
    product: 'Related stories',
    kind: 'related',
    says: pattern('i')`
      ^(?:
        you (?:may|might|could|will) (?:also )?(?:like|enjoy|love|want|be interested)
        |(?:
          related|recommended|suggested|popular|similar|latest|recent|other|further|additional|good
          |featured|trending
        )\b.{0,24}\b(?:
          articles?|stories|posts?|reads?|reading|news|topics?|publications?|content|resources|links
          |coverage|guides|headlines
        )
        |(?:more|read|see|also) (?:on|from|about|in|news|stories|to|articles|posts|related|like)\b
        |what (?:others|to) (?:are )?(?:read|watch)
        |most (?:read|watched|viewed|shared|commented)(?: [\w&'’]{2,14}){0,3}$|keep reading
        |meist[- ]?(?:gelesen|geklickt|diskutiert|kommentiert)e?n?\b|weitere pressemitteilungen\b
        |also in the news
        |mehr (?:zu|zum|zur|aus|von|themen|artikel|nachrichten|meldungen|news|storys?)\b
        |(?:
          weitere|ähnliche|empfohlene|verwandte|passende|neueste|aktuelle|beliebte|weiterführende
        )\b.{0,30}(?:
          artikel|beiträge|themen|thema|nachrichten|meldungen|news|links|storys?|videos
        )\b
        |das könnte\b|lesen sie\b|auch auf\b|(?:articles?|contenus?) (?:similaires|liés|recommandés)
        |(?:à|a) (?:lire|découvrir) (?:aussi|également)
        |(?:noticias|artículos|notas|contenido) relacionad|te (?:puede|podría) interesar|también te\b
        |(?:articoli|notizie) correlat|potrebbe(?:ro)? interessar
        |(?:notícias|artigos|matérias|conteúdo) relacionad|veja (?:também|mais)|leia (?:também|mais)
        |(?:lees|meer) (?:ook|over|nieuws)|(?:läs|les|læs) (?:också|også|mer|mere)
        |(?:czytaj|zobacz|przeczytaj) (?:także|też|również|więcej)|читайте\b|ilgili\b
      )
    `,
    needs: 'list',
    heads: true,
    because: 'A heading that announces other stories, with the list of links right below it.',
    example:
      '<div><h3>More from the harbour</h3><ul><li><a href="/a">Storm closes the harbour</a></li><li><a href="/b">Ferry late</a></li></ul></div>',
    spares: '<div><h3>More from the harbour</h3><p>The ferry was late.</p></div>',
  },
  {
    id: 'related-label',
    owner: null,
    product: 'Related stories',
    kind: 'related',
    texts: `
      seguir leyendo | seguí leyendo | sigue leyendo | weiterlesen | related | related articles | related article | related stories | related story | related news |
      related content | related posts | related post | related links | related topics | related video |
      related videos | related coverage | related reading | more stories | more news | more like this |
      more on this story | more on this topic | more from this section | more from the web | more to read |
      recommended | recommended for you | recommended stories | recommended reading | recommended articles |
      you may also like | you might also like | you may like | you might like |
      you may also be interested in | read next | up next | most read | most popular | most viewed |
      popular posts | trending | trending now | top stories | latest news | latest stories | latest posts |
      recent posts | editors’ picks | editors' picks | editor's picks | editor’s picks | don't miss |
      don’t miss | read also | also read | see more stories | what to read next | around the web |
      from the web | like this | like this: | elsewhere on the web |
      mehr zum thema | lesen sie auch | auch interessant | das könnte sie auch interessieren |
      das könnte dich auch interessieren | das könnte ihnen auch gefallen | ähnliche artikel |
      ähnliche beiträge | verwandte artikel | verwandte themen | weitere artikel | weitere beiträge |
      weitere themen | meistgelesen | meist gelesen | meist-gelesen | meistgelesene artikel | meist diskutiert | meist-diskutiert |
      meistdiskutiert | meistgeklickt | meist geklickt | schon gelesen | siehe auch | zum weiterlesen | neueste beiträge | gefällt mir |
      diese artikel könnten dich ebenfalls interessieren | diese artikel könnten sie ebenfalls interessieren |
      diese artikel könnten sie auch interessieren | diese artikel könnten dich auch interessieren | jetzt entdecken |
      empfehlungen der redaktion | sur le même sujet | à lire aussi | lire aussi | articles similaires |
      articles liés | les plus lus | dans la même rubrique | noticias relacionadas |
      artículos relacionados | te puede interesar | también te puede interesar | más noticias |
      lo más leído | lo más visto | últimas noticias | le puede interesar | relacionado | leggi anche | articoli correlati | potrebbe interessarti |
      ti potrebbe interessare | i più letti | leia também | leia mais | veja também |
      notícias relacionadas | artigos relacionados | mais lidas | lees ook | lees meer |
      gerelateerde artikelen | meer nieuws | meest gelezen | läs också | läs även | relaterade artiklar |
      mest lästa | les også | læs også | lue myös | luetuimmat | czytaj także | czytaj też | zobacz także |
      zobacz też | polecamy | čtěte také | související články | kapcsolódó cikkek | citește și |
      articole similare | читайте также | похожие статьи | по теме | читайте також | ilgili haberler |
      διαβάστε επίσης | اقرأ أيضا | 関連記事 | あわせて読みたい | 相关阅读 | 相关文章 | 延伸閱讀 | 相關新聞 | 관련 기사 | 관련기사 | baca juga |
      xem thêm |
    `,
    leads: `
      read more | learn more | puedes ver | puede leer | también puede leer | nota relacionada | lea aquí |
      siga leyendo | read also | also read | related | related reading | see more | you may also like |
      you may also be interested | you might also like | you may also enjoy |
      you might also be interested in | recommended | recommended reading | keep reading | continue reading |
      check out | also see |
      auch lesen | hier lesen | zum thema | siehe auch | mehr lesen | weiterlesen | zum weiterlesen |
      passend dazu | jetzt lesen | lesetipp | pour aller plus loin | lire | sur le même sujet | lea más |
      lea | lea mas | mira | mire | mira también | vea también | vea | ver también | ver más |
      le puede interesar | más información | lee más | entérate | saiba mais | confira | leia | veja |
      approfondisci | scopri di più |
      read also | also read | related | related article | related articles | related story |
      related stories | related coverage | more | more on this | more from | see also | read next | read |
      watch | watch also | listen | don't miss | don’t miss | you may also like | recommended | trending |
      must read | further reading | opinion | explainer | in pictures | in photos |
      lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu | mehr dazu | mehr zum thema |
      auch interessant | lire aussi | à lire aussi | a lire aussi | à lire également | à lire |
      lisez aussi | voir aussi | lea también | lea además | lee también | leer más | te puede interesar |
      también puedes leer | leggi anche | leggi tutto | guarda anche | leia também | leia mais |
      veja também | lees ook | lees meer | lees verder | läs också | läs även | läs mer | les også |
      læs også | lue myös | lue lisää | czytaj także | czytaj też | czytaj więcej | zobacz także |
      zobacz też | čtěte také | přečtěte si také | olvassa el | citește și | читайте также |
      читайте также по теме | читайте також | ayrıca oku | διαβάστε επίσης | اقرأ أيضا | 関連記事 | 相关阅读 |
      延伸閱讀 | 관련기사 | baca juga | xem thêm |
    `,
    heads: true,
    because: 'Points to another story: the heading of a list, or a line that is nothing but the link.',
    example: '<p>Read more: <a href="/storm">Storm closes the harbour</a></p>',
    spares: '<p>Read more of his letters and you find the <a href="/storm">harbour</a> again.</p>',
  },
  {
    id: 'rights',
    owner: null,
    product: 'Copyright line',
    kind: 'chrome',
    says: pattern('i')`
      ^(?:
        this (?:document|article|content|material|page) is (?:subject to|protected by) copyright\b.{0,200}$
        |(?:copyright|©|\(c\)|all rights reserved).{0,200}(?:
          all rights reserved|may not be (?:published|reproduced)|reproduction|permission
          |alle rechte vorbehalten|tous droits
        )
        |all rights reserved(?! (?:for|to|in)\b)|alle rechte vorbehalten
        |tous droits (?:de reproduction )?réservés|todos los derechos reservados
        |todos os direitos reservados(?! (?:aos?|às?|para)\b)|tutti i diritti riservati
        |alle rechten voorbehouden|wszelkie prawa zastrzeżone|무단 ?전재|未经授权|未經授權|無断転載
        |本文(?:系|为|為).{2,30}(?:原创|原創|版权|版權)
      ).{0,120}$
      |\b(?:
        la reproduction (?:totale ou partielle )?(?:d['’]un|de cet|de nos) articles?,? (?:
          sans (?:l['’])?autorisation|est (?:strictement )?interdite
        )
        |(?:die )?vervielfältigung (?:dieses|unserer) (?:artikels|beitrags|texte)
        |(?:se prohíbe|prohibida) la reproducción (?:total o parcial )?de este (?:artículo|contenido)
        |é proibida a reprodução (?:total ou parcial )?(?:deste|do) (?:conteúdo|artigo)
      )\b
    `,
    because: 'The notice of the site at the end of the page, not of the article.',
    example: '<p>© 2021 The Example. All rights reserved.</p>',
    spares: '<p>All rights were given to the town.</p>',
  },
  {
    id: 'script-line',
    owner: null,
    product: 'Notice about the browser',
    kind: 'chrome',
    says: pattern('i')`
      \bplease enable javascript\b
      |^(?=
        .{0,240}(?:
          \bplease\b|\bthis (?:web)?(?:site|page|content|feature|app|form|article|video)\b
          |\b(?:
            disabled|blocked|turned off|not (?:enabled|support(?:ed)?|allow)|unsupported|needs?
            |requires?|required|detected
          )\b
          |n['’]t (?:support|allow)|functional|\bbitte\b|deaktiviert|aktivieren|aktiviert|unterstützt
          |benötig|erforderlich|désactiv|activer|activez|nécessaire|veuillez|desactivad|desativad
          |activar|activa\b|habilit|necesari|necess[aá]ri|disabilitat|abilit|attiva|uitgeschakeld
          |inschakelen|nodig|aktiver|slå på
        )
      )(?:
        .*\b(?:your|ihr|votre|su|tu|il tuo|uw|din|seu) (?:web ?)?(?:browser|navigateur|navegador)\b.{0,120}\b(?:javascript|ad-?block)
        |.*\bjavascript\b.{0,120}\b(?:your|ihre?[mn]?|votre|su|tu|tuo|uw|din|seu) (?:web ?)?(?:browser|navigateur|navegador)\b
      )
    `,
    oneLine: true,
    withBox: true,
    because: 'The page asks for another setting of the browser; the short box around it is the notice.',
    example:
      '<div><h3>Check your settings</h3><p>The Mill needs JavaScript, and your browser does not allow it.</p></div>',
    spares: '<p>JavaScript turns thirty this year, and browsers still run its first page.</p>',
  },
  {
    id: 'server-error',
    owner: null,
    product: 'Message of the server',
    kind: 'chrome',
    says: /^(?:php )?(?:warning|notice|deprecated|(?:fatal|parse) error): .{1,160} in \/?[\w./-]+\.(?:php|inc|phtml)\b.{0,20} on line \d+\W*$/i,
    because: 'A program of the site says what went wrong in it, in the middle of its page.',
    example: '<p>Warning: Undefined variable $mill in /www/mill/header.php on line 12</p>',
    spares: '<p>Warning: the ferry in the harbour stops on line 12.</p>',
  },
  {
    id: 'share-label',
    owner: null,
    product: 'Share bar',
    kind: 'share-bar',
    texts: `
      share | share this | share it | share now | share this article | share this story | share this post |
      share article | share story | share post | share this page | share this with | share via | share on |
      share with friends | pin this for later | pin it for later | save this pin | copy link | copy url | link copied | copied | email this article |
      print this article | print article | print | email | tweet | tweet this | pin it | save |
      save article | save for later | bookmark | click to share | spread the word | sharing is caring |
      teilen mit | gift this article | send to a friend | click to print |
      teilen | artikel teilen | diesen artikel teilen | beitrag teilen | seite teilen | jetzt teilen |
      teilen auf | teilen via | drucken | artikel drucken | link kopieren | link kopiert | merken |
      artikel merken | weiterempfehlen | per e-mail teilen | per e-mail versenden |
      partager | partagez | partager cet article | partagez cet article | partager l'article |
      partager l’article | partager cette page | partager sur | partager via | imprimer |
      imprimer l'article | imprimer l’article | copier le lien | lien copié | envoyer par e-mail |
      envoyer par mail | envoyer à un ami |
      compartir | comparte | compartir esta noticia | comparte esta noticia | compartir noticia |
      compartir artículo | compartir este artículo | comparte este artículo | compartir en | compartir vía |
      copiar enlace | copiar el enlace | enlace copiado | imprimir | imprimir artículo | enviar por correo |
      enviar por email | guardar artículo |
      condividi | condividi questo articolo | condividi l'articolo | condividi l’articolo |
      condividi articolo | condividi questa notizia | condividi su | condividi via | condividi con |
      stampa | stampa articolo | copia link | copia il link | link copiato | invia per email |
      invia via email | salva articolo |
      compartilhar | compartilhe | compartilhe isso | compartilhar notícia | compartilhe esta notícia |
      compartilhar artigo | compartilhe este artigo | compartilhar no | partilhar | partilhe |
      partilhar artigo | partilhar este artigo | partilhe este artigo | copiar link | copiar ligação |
      link copiado | enviar por e-mail | salvar artigo | guardar artigo |
      delen | deel | deel dit | deel dit artikel | deel artikel | artikel delen | deel via | deel op |
      delen via | delen op | kopieer link | kopieer de link | link kopiëren | link gekopieerd |
      print dit artikel | mail dit artikel | artikel opslaan | bewaar artikel |
      dela | dela artikeln | dela artikel | dela den här artikeln | dela på | dela via | dela med |
      kopiera länk | kopiera länken | länk kopierad | länken kopierad | skriv ut | spara artikel |
      tipsa en vän |
      del | del artiklen | del artikel | del denne artikel | del på | del via | kopier link | kopiér link |
      link kopieret | udskriv | udskriv artikel | gem artikel | send til en ven |
      del artikkelen | del artikkel | del denne artikkelen | del saken | del denne saken | kopier lenke |
      kopier lenken | lenke kopiert | lenken er kopiert | lagre artikkel | tips en venn |
      jaa | jaa artikkeli | jaa tämä artikkeli | jaa juttu | jaa tämä juttu | jaa tämä | kopioi linkki |
      linkki kopioitu | tulosta | tulosta artikkeli | tallenna artikkeli | lähetä sähköpostilla |
      udostępnij | udostępnij artykuł | udostępnij na | podziel się | podziel się artykułem |
      podziel się na | kopiuj link | skopiuj link | link skopiowany | skopiowano link | drukuj | wydrukuj |
      drukuj artykuł | wyślij e-mailem | wyślij znajomemu | poleć znajomemu | zapisz artykuł |
      sdílet | sdílejte | sdílet článek | sdílejte článek | sdílet na | kopírovat odkaz |
      zkopírovat odkaz | odkaz zkopírován | vytisknout | vytisknout článek | poslat e-mailem |
      poslat známému | uložit článek |
      поделиться | поделитесь | поделиться статьей | поделиться статьёй | поделиться новостью |
      поделиться в | поделиться с друзьями | поделитесь с друзьями | поделитесь в соцсетях |
      скопировать ссылку | копировать ссылку | ссылка скопирована | распечатать | версия для печати |
      отправить по почте | отправить другу | расскажите друзьям |
      поділитися | поділитись | поділіться | поділитися статтею | поділитися новиною | поділитися в |
      поділіться з друзями | скопіювати посилання | копіювати посилання | посилання скопійовано |
      роздрукувати | версія для друку | надіслати поштою | надіслати другу |
      paylaş | paylaşın | haberi paylaş | bu haberi paylaş | yazıyı paylaş | bu yazıyı paylaş |
      bağlantıyı kopyala | linki kopyala | link kopyalandı | bağlantı kopyalandı | yazdır | haberi yazdır |
      arkadaşına gönder | e-posta ile gönder |
      シェア | シェアする | シェアしよう | この記事をシェア | この記事をシェアする | この記事を共有 |
      記事をシェア | 共有 | 共有する | リンクをコピー | リンクをコピーする | urlをコピー | urlをコピーする |
      コピーしました | リンクをコピーしました | 印刷 | 印刷する | 記事を印刷 | 記事を保存 | ツイート |
      ツイートする | ポストする | facebookでシェア | facebookでシェアする | xでシェア | xでポスト |
      xでポストする | twitterでシェア | lineで送る | lineでシェア | メールで送る |
      分享 | 分享到 | 分享至 | 分享本文 | 分享文章 | 分享這篇文章 | 分享这篇文章 | 分享此文 | 分享给朋友 |
      复制链接 | 复制本文链接 | 複製連結 | 複製鏈接 | 複製網址 | 链接已复制 | 已复制链接 | 連結已複製 | 打印本文 |
      打印 | 列印 | 列印本文 | 分享到微信 | 分享到微博 | 分享到朋友圈 | 分享到facebook | 收藏本文 |
      공유 | 공유하기 | 기사 공유 | 기사 공유하기 | 기사공유 | 이 기사 공유하기 | 링크 복사 | 링크 복사하기 |
      링크복사 | url 복사 | url복사 | url 복사하기 | 주소복사 | 주소 복사 | 링크가 복사되었습니다 | 인쇄 | 인쇄하기 |
      기사 인쇄 | 기사 스크랩 | 스크랩하기 | 이메일로 보내기 | 카카오톡으로 공유 | 페이스북으로 공유 |
      شارك | مشاركة | شارك المقال | شارك هذا المقال | مشاركة المقال | شارك الخبر | شارك هذا الخبر |
      مشاركة الخبر | شارك على | شارك عبر | مشاركة عبر | نسخ الرابط | انسخ الرابط | تم نسخ الرابط | طباعة |
      طباعة المقال | أرسل إلى صديق | إرسال بالبريد الإلكتروني |
      zdieľať | megosztás | oszd meg | distribuie | partajează | сподели | podijeli | deli | κοινοποίηση |
      שתף | שיתוף | bagikan | chia sẻ | แชร์ | शेयर करें | 0 shares | shares |
    `,
    words: `
      facebook twitter linkedin pinterest whatsapp telegram reddit tumblr xing pocket messenger flipboard
      bluesky mastodon threads viber vkontakte vk weibo wechat line instapaper digg stumbleupon tweet teilen
      partager compartir condividi compartilhar delen dela udostępnij sdílet megosztás поделиться paylaş deel
      jaa sdílejte поділитися вконтакте одноклассники телеграм вайбер фейсбук 페이스북 트위터 카카오톡 카카오스토리 네이버블로그 微博
      微信 朋友圈 新浪微博 qq空间 qq好友 フェイスブック はてなブックマーク فيسبوك تويتر واتساب تيليجرام تلغرام لينكدإن ماسنجر
    `,
    fillers:
      'share x e-mail email mail print on via by with this to in a an link copy sms save more auf per mit drucken sur par avec imprimer en por con imprimir su tramite no em op på na w del do til в у на по ile ve و على عبر new window opens click bookmark pin it google plus instagram youtube rss url post article story tweet send new icon logo button',
    ambiguous: true,
    because: 'The names of networks and the word for sharing, and nothing else: what is left of a share bar.',
    example: '<p>Linkedin Pinterest</p>',
    spares: '<p>LinkedIn bought Pinterest</p>',
  },
  {
    id: 'shop-line',
    owner: null,
    product: 'Button of a shop',
    kind: 'ad',
    says: pattern('i')`
      ^\W*(?!buy now, pay)(?:
        (?:check|see|view|get|compare) (?:the |latest |current |best |today['’]s |lowest )*(?:prices?|deals?|offers?|availability)(?: (?:on|at|from|for|here|now)\b|\W*$)
        |(?:buy|shop|order|book|purchase)(?: it| now)? ?(?:$|(?:now|here|today|on|at|from|via|online|direct)\b)
        |shop (?:the|men|women)\b|add to (?:cart|basket|bag|wishlist|goodreads)\b
        |(?:book|shop|order) now\b|(?:apply|enrol|enroll|get started) now\W*$
        |get (?:a|your|my) (?:free )?(?:quote|estimate)s?\b|see it\W*(?:$|(?:on|at) [\w.]{2,20}\W*$)
        |visit (?:the )?(?:web)?site\W*$
        |(?:read|see|view) (?:the |our |my )?(?:full|entire|complete|detailed|in-depth) review\b
        |(?:now )?[$£€] ?[\d.,]+ (?:now [$£€] ?[\d.,]+ )?(?:at|on|from) [A-Z]
        |(?:zum|zu den) (?:angebot|shop|preisvergleich)|jetzt (?:kaufen|bestellen|buchen|sparen)
        |(?:bei|auf) amazon (?:kaufen|ansehen|bestellen)|preis (?:prüfen|checken)
        |voir (?:l['’]offre|le prix)|comprar (?:ahora|en)\b|ver (?:precio|oferta)\b
        |acquista (?:ora|su)\b|compre (?:agora|aqui)\b
      ).{0,60}$
    `,
    needs: 'link',
    linked: true,
    oneLine: true,
    because: 'A line that is nothing but a link, and says what a shop has it say.',
    example: '<p><a href="https://shop.example/lamp">Check price at Lamps &amp; Wicks</a></p>',
    spares: '<p>Check prices at <a href="https://shop.example/">Lamps</a> before you go, she says.</p>',
  },
  {
    id: 'sign-up-terms',
    owner: null,
    product: 'Newsletter prompt',
    kind: 'newsletter',
    says: pattern('i')`
      ^[\s*✓☐(]*(?:
        by (?:
          (?:entering|submitting|providing|adding|sharing) (?:your|my)\b|signing up\b|subscribing\b
          |clicking\b|tapping\b|registering\b|creating (?:an|your|my) account\b|checking this box\b
        ).{0,100}\b(?:you|i)\b.{0,20}\b(?:agree|accept|consent|acknowledge)(?: to| that)?(?: you)? (?:be bound by|receiv\w+|our|the|its|their|having|accept|agree)
          \b.{0,120}\b(?:
          terms|privacy|polic(?:y|ies)|conditions|e-?mails?|newsletters?|marketing|offers|updates
          |user agreement
          )\b
        |i (?:agree|consent) to (?:the |my (?:data|e-?mail|information|personal)|receiv).{0,80}\b(?:
          terms|privacy|processed|e-?mails?|newsletters?|marketing|offers
        )\b
        |we(?: will|['’]ll) never (?:share|sell|pass on) your e-?mail address
        |this (?:site|form) is protected by recaptcha
        |thank(?:s| you) for (?:signing up|subscribing) (?:to|for) our\b.{0,60}newsletters?[.!]?$
        |please enter a valid e-?mail
        |(?:mit|durch|bei) (?:der |ihrer |deiner |meiner |dem |einem |das )?
          (?:klick|anmeldung|registrierung|absenden|abonnement|eingabe)\b.{0,80}\b
          (?:stimm|akzeptier|erkl.r|willig|best.tig)\w+ (?:ich|sie|du)\b.{0,120}(?:
          datenschutz|nutzungsbedingungen|agb\b|geschäftsbedingungen|newsletter
          )
        |(?:bitte stimmen? (?:sie )?|ich (?:stimme|akzeptiere) ).{0,100}(?:
          datenschutz(?:erklärung|bestimmung|hinweis)|nutzungsbedingungen|agb\b|newsletter
        )
        |sie können sich jederzeit (?:wieder )?(?:abmelden|vom newsletter)
        |en (?:
          vous inscrivant|vous abonnant|m['’]inscrivant|m['’]abonnant|cliquant|validant|renseignant
          |soumettant
        )\b.{0,80}(?:acceptez|j['’]accepte|consentez|reconnaissez)
        |al (?:registrar|suscribir|inscribir)(?:te|se)\b.{0,80}(?:aceptas|acepto|acepta usted|consientes)\b.{0,60}(?:términos|condiciones|política|privacidad)
        |(?:iscrivendo(?:ti|si|mi)|registrando(?:ti|si|mi)|cliccando)\b.{0,80}(?:accetti|accetto|acconsenti|acconsento|dichiari|dichiaro)\b.{0,60}(?:privacy|termini|condizioni|newsletter)
        |ao (?:se )?(?:inscrever|assinar|clicar|cadastrar|enviar)(?:-se)?\b.{0,80}(?:você (?:concorda|aceita)|concordo|aceito)\b.{0,60}(?:termos|política|privacidade)
        |door (?:je|u|op|jezelf|uzelf)\b.{0,60}(?:aan te melden|in te schrijven|te klikken)\b.{0,40}(?:akkoord|accepteer)
        |genom att (?:anmäla|registrera|prenumerera|klicka)\b.{0,80}(?:godkänner|accepterar) (?:du|jag)\b
        |ved (?:at|å) (?:tilmelde|melde|klikke|trykke|abonnere)\b.{0,80}(?:accepterer|godtar|godkender) (?:du|jeg)\b
        |(?:zapisując|klikając|rejestrując|podając|wysyłając)\s.{0,80}(?:akceptuj(?:esz|ę)|zgadza(?:sz|m) się|wyraża(?:sz|m))\s.{0,60}(?:regulamin|polityk|danych|newsletter)
        |(?:
          нажимая|подписываясь|регистрируясь|отправляя|натискаючи|підписуючись
        )\s.{0,80}(?:
          соглаша(?:етесь|юсь)|принимаете|принимаю|погоджу(?:єтесь|єтеся|юсь|юся)|приймаєте
        )\s.{0,60}(?:услови|умов|политик|політик|данных|даних|соглашени)
      ).{0,160}$
    `,
    because: 'Who signs up is told what they agree to, below the box to write in or where one was.',
    example: '<p>By entering your email you agree to our terms and privacy notice.</p>',
    spares: '<p>By signing up for the war, the recruits agreed to terms that nobody had read to them.</p>',
  },
  {
    id: 'slide-counter',
    owner: null,
    product: 'Picture control',
    kind: 'chrome',
    says: /^(?:slide |image |photo |bild |foto )?\d{1,3} ?(?:\/|of|von|sur|de|di|van|av|af) ?\d{1,3}$/i,
    needs: 'picture',
    because: 'Which picture of a gallery is shown: beside all of them it counts nothing.',
    example: '<div><img src="/raft.jpg" alt="A raft"><p>1 / 4</p></div>',
    spares: '<p><strong>8/10</strong></p>',
  },
  {
    id: 'summary-by-machine',
    owner: null,
    product: 'Summary by a machine',
    kind: 'chrome',
    says: MACHINE_SUMMED_UP,
    oneLine: true,
    around: { text: 600, prose: 500 },
    because: 'It says of the lines beside it that a machine has made them: nobody of the paper wrote them.',
    example:
      '<div><b>Key points</b><ul><li>The bridge is shut.</li><li>Boats sail.</li></ul><small>Generated with AI, checked by editors</small></div>',
    spares:
      '<p>AI-generated pictures of the bridge were sold as postcards, and nobody at the mill had noticed them for a year.</p>',
  },
  {
    id: 'trust-line',
    owner: null,
    product: 'Line of the house',
    kind: 'chrome',
    texts: `
      fact-checked | peer-reviewed publication | trusted source | proofread | reputable news agency |
      written by researcher(s)
    `,
    ambiguous: true,
    says: pattern('i')`
      ^(?:editors['’] notes?\W*)?this (?:article|story) has been (?:reviewed|fact-checked) according to\b.{0,200}
      |^(?:
        why you can trust\b.{0,60}\b|our (?:expert )?(?:reviewers|testers)\b.{0,40}\b
      )?we (?:spend|dedicate) (?:\w+ ){0,2}hours (?:to )?(?:testing|reviewing)\b.{0,60}
        (?:\bwe review\b|\bso (?:that )?you\b)
      |^why you can trust\b.{0,60}\bwe (?:spend|dedicate) (?:\w+ ){0,2}hours (?:to )?(?:testing|reviewing)\b
    `,
    oneLine: true,
    because: 'The house tells how it tests, on each of its pages.',
    example: '<p>Why you can trust the Mill: we spend hours testing every kettle.</p>',
    spares: '<p>Hours of testing, the miller said, and nobody drank the tea.</p>',
  },
  {
    id: 'unsubscribe-line',
    owner: null,
    product: 'Newsletter prompt',
    kind: 'newsletter',
    says: /\bunsubscribe (?:at )?any ?time\b(?!:)|jederzeit abbestell|désinscri\w+ à tout moment|darte de baja en cualquier momento|(?:elk|ieder) moment afmelden/i,
    oneLine: true,
    withBox: true,
    because: 'A promise of an easy way out asks to come in; the short box around it is the prompt.',
    example:
      '<div><p>Get the letter by post. Unsubscribe at any time.</p><a href="/letter">Sign me up</a></div>',
    spares: '<p>Donors may opt out, and readers cancel at any time, the law says.</p>',
  },
  {
    id: 'wall-line',
    owner: null,
    product: 'Subscription wall',
    kind: 'chrome',
    says: pattern('i')`
      ^(?:
        you can save this article by registering\b.{0,100}
        |you have a preview view of this article\b.{0,160}
        |(?:thank you for your patience|please wait) while we (?:verify|check|are (?:verifying|checking)) (?:your )?access(?:\W*$|\. .{0,160})
        |(?:log in|sign in|sign up|register|subscribe)
          (?:,? (?:or |and )?(?:log in|sign in|sign up|register|subscribe)){0,3} to (?:
          (?:save|bookmark|gift) (?:\w+ )?(?:articles?|stor(?:y|ies)|posts?)\b.{0,60}
          |listen(?: to (?:\w+ )?(?:articles?|stor(?:y|ies)))?
          )
        |(?:save|add) articles? (?:for later|to your (?:saved|reading) list)\b.{0,80}
        |access to .{2,40} articles requires? an? (?:\w+ ){0,3}(?:subscription|membership|account|registration)\b.{0,80}
        |listening to articles is free\b.{0,160}
        |(?:please )?(?:
          subscribe|sign in|log in|register|become a (?:member|subscriber)
        )\b.{0,30}\bto (?:read|continue|keep|access|unlock|view)\b.{0,60}
        |(?:get|enjoy) unlimited (?:digital )?access\b.{0,100}
        |already (?:a )?(?:member|subscriber|subscribed|registered|have an account)\?.{0,40}
        |(?:
          déjà abonné|bereits abonnent|schon abonnent|¿ya (?:eres|es) suscriptor|sei già abbonato
          |já é assinante|al abonnee|heb je al een account
        )\b.{0,40}
        |この記事は有料(?:会員)?記事です.{0,60}
      )$
    `,
    oneLine: true,
    because: 'The wall asks in the middle of the text, or where it would go on.',
    example: '<p>Subscribe to read this story ad-free</p>',
    spares: '<p>Subscribe to the view of the mayor and you pay for two bridges.</p>',
  },
] as const satisfies readonly LabelRule[];

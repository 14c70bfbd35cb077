/** How a page says that a machine has summed up its article, in some twenty languages. */
import { pattern } from './pattern.ts';

/** What a machine is called that sums up an article. With its case: "ai" is a word of many languages. */
const MACHINE = pattern('u')`
  \bAI\b|\bA\.I\.|\bKI\b|\bIA\b|(?<![А-Яа-яЁёІіЇїЄє])(?:ИИ|ШІ)(?![А-Яа-яЁёІіЇїЄє])
  |[Aa]rtificial[- ][Ii]ntelligence|[Kk]ünstliche[rn]? Intelligenz|intelligence artificielle
  |inteligencia artificial|inteligência artificial|intelligenza artificiale|kunstmatige intelligentie
  |artificiell intelligens|kunstig intelligens|sztuczn\w+ inteligencj\w+|[Yy]apay [Zz]ek[aâ]
  |искусственн\S+ интеллект\S*|штучн\S+ інтелект\S*|人工知能|人工智能|生成AI|인공지능|الذكاء الاصطناعي
`;
/** In each of its names; looked for first, as nearly no line has one. */
const HINT_OF_MACHINE = pattern('u')`
  \b[AKI]\.?[AI]\b|[Ii]ntel|интел|інтел|ИИ|ШІ|[Zz]ek|知能|智能|지능|生成AI|자동 추출|الذكاء|machine|Maschine|automat
`;
const MADE = pattern('u')`
  [Gg]enerated|[Cc]reated|[Mm]ade|[Pp]roduced|[Ww]ritten|[Ss]ummari[sz]ed|[Ee]rstellt|[Gg]eneriert
  |[Zz]usammengefasst|[Ss]amengevat|[Gg]emaakt|[Gg]egenereerd|[Gg]énéré|[Pp]roduit|[Rr]éalisé|[Gg]enerado
  |[Hh]echo|[Gg]erado|[Ff]eito|[Gg]enerato|[Rr]ealizzato|[Gg]enererad|[Ff]ramtagen|[Ss]kapad|[Gg]enerert
  |[Gg]enereret|[Ll]aget|[Ll]avet|[Ww]ygenerowane|[Сс]творено|[Зз]генеровано|[Сс]оздан[оа]?
  |[Сс]генерирован[оа]?
`;
const SUMMARY = pattern('u')`
  [Ss]ummary|[Ss]ummaries|[Kk]ey (?:[Pp]oints|[Tt]akeaways)|[Hh]ighlights|in brief|Zusammenfassung
  |Überblick|[Ss]amenvatting|[Rr]ésumé|[Ss]ynthèse|[Ll]['’][Ee]ssentiel|[Rr]esumen|[Rr]esumo|[Rr]iassunto
  |[Ss]intesi|[Ss]ammanfattning|[Ss]ammendrag|[Oo]ppsummering|[Ss]treszczenie|[Pp]odsumowanie|[Ss]hrnutí
  |[Öö]zet\p{L}*|[Кк]ратк\S+(?: содержание)?|要約|まとめ|摘要|요약|ملخص
`;
const MEANS = pattern('u')`
  by|with|using|mit|von|durch|par|avec|por|con|com|da|di|door|met|med|av|af|przez|от|від|с|з
`;
const BY_ITSELF = pattern('u')`
  by a machine|door een machine|automatically|automatisch|automatiquement|von einer Maschine
  |par une machine
`;

/** "with the help of", between what was made and the machine. */
const HELP = pattern('u')`
  (?:the |l['’])?(?:help|support|assistance) (?:of|from) |(?:Hilfe|Unterstützung) (?:von |einer |durch )?
  |stöd av |hjälp av |hjelp av |hjælp (?:af|fra) |behulp van |l['’]aide d(?:e |['’])|ayuda de (?:la )?
  |ajuda d[ea] |l['’]aiuto d(?:i |ell['’])
`;

export const MACHINE_SUMMED_UP = pattern('u')`
  ^(?=.{6,200}$)(?=.*?${HINT_OF_MACHINE})(?!.*[:：]$)(?:
    .{0,40}${MADE}(?: automatically)? ${MEANS}(?: \S+){0,3}? ?${MACHINE}
      (?=\W*$|\W+(?:and|but|checked|reviewed|und|och|et|e|en|relu|granskad)(?!\p{L})|[,;.(])
    |.{0,30}${MACHINE}[- ](?:
      (?:assisted|generated|made|written|generiert)(?:
        \W*$|(?:[,;(]+ ?(?:and |but )?(?:checked|reviewed|edited|newsroom|may|geprüft)| and (?:checked|reviewed)\b)|\s(?:text|${SUMMARY})
      )
      |${SUMMARY}
    )
    |.{0,40}${SUMMARY}(?: \S+){0,2} ${MEANS} ${MACHINE}
    |.{0,40}${SUMMARY}\p{L}{0,3}(?: \S+){0,2} ${MEANS} ${HELP}${MACHINE}(?=\W*$|[-,;.(])
    |\W*(?:[Bb]u )?(?:[Öö]zet|[Mm]etin|[İi]çerik)\p{L}* ${MACHINE} (?:tarafından|ile|desteğiyle|yardımıyla|kullanılarak) (?:oluştur|hazırla|üret)\p{L}*
    |AI(?:による|が|で)(?:記事の?)?(?:要約|まとめ|要点)\W*$
    |.{0,30}${MACHINE}(?: tool| model)? ${MADE} this ${SUMMARY}
    |자동 추출.{0,10}요약
    |.{0,40}(?:[Сс]творено|[Зз]генеровано|[Сс]оздан[оа]?|[Сс]генерирован[оа]?) ${MACHINE}(?=\W*$|[,;.(])
    |.{0,30}(?:[Zz]usammengefasst|[Ss]amengevat|[Ss]ummari[sz]ed) ${BY_ITSELF}
    |.{0,40}${SUMMARY}[^.]{0,30}${MADE} ${BY_ITSELF}
  )
`;

/**
 * Lines that are no article's text: interface words left standing. A pattern describes a whole line of at most
 * 80 characters, never a word inside one: "X" or "Home" alone would hit table cells.
 */
const LONGEST_JUNK = 80;

/** What `…`, colons, arrows and counts may stand around a label. */
const EDGE = String.raw`[\s\p{P}\p{S}\d]*`;

/** One list a kind; each entry matches the whole line, in any case, punctuation and counts around it allowed. */
const LABELS = {
  share: [
    'share( (this|on|via|with|now|article|story|post|page|link|to))*( (article|story|post|page|link|facebook|twitter|x|linkedin|email|whatsapp|pinterest|friends))*',
    '(facebook|twitter|linkedin|pinterest|whatsapp|reddit|flipboard|telegram|tumblr)( (share|email|e-mail|mail|facebook|twitter|linkedin|pinterest|whatsapp|reddit|flipboard|telegram|tumblr|copy link|link|print))*',
    '(tweet|pin it|copy link|link copied|copy url|email this|print this|email( this)? (article|story)|print( this)? (article|story|page)|save( this)? (article|story)|click to (share|email|print).*)',
    '(teilen|artikel teilen|beitrag teilen|drucken|merken|artikel drucken|auf (facebook|twitter|whatsapp|x) teilen|(per|via) (e-mail|mail|whatsapp) teilen)',
    '(partager|partager (cet article|sur .{1,12})|imprimer|envoyer par e-?mail|compartir|compartir (en|esta|este) .{1,15}|imprimir|condividi|condividi (su|questo) .{1,15}|stampa|delen|deel dit( artikel)?|dela|del artiklen|udostępnij|поделиться|分享|シェア(する)?|ツイート)',
  ],
  ad: [
    '(advertisement|advertisements|advert|ad feedback|(story|article) continues (below|after).*|continue reading below|sponsored( content)?|promoted( content)?|paid content|remove ads?|report (this )?ad|why am i seeing this( ad)?|scroll to continue.*|skip (ad|advertisement))',
    '(anzeige|werbung|publicité|annonce|publicidad|anuncio|pubblicità|advertentie|reklama|reklam|реклама|広告|广告|廣告|publicidade)',
  ],
  newsletter: [
    '(sign up|subscribe|sign up now|subscribe now|sign up here|join now)( (for|to) .{1,50})?',
    '(get|receive) (the|our|your) .{0,40}(newsletter|newsletters|inbox)( .{0,30})?',
    '(.{0,30}newsletter.{0,12}(sign ?up|abonnieren|bestellen|anmelden)|newsletter|newsletters|(zum )?newsletter (abonnieren|bestellen|anmelden)|jetzt (abonnieren|anmelden)|s.abonner( .{1,30})?|suscr[ií]bete( .{1,30})?|iscriviti( .{1,40})?|schrijf je in( .{1,30})?)',
    '(enter|your) (your )?e-?mail( address)?',
  ],
  related: [
    '(related|related (articles?|stories|story|posts?|content|topics?|news|coverage|reading|links?|videos?)|read (more|also|next|this next)|more (from|on|in|about) [^.]{1,40}|more (stories|news|articles)|most (read|popular|viewed|shared|commented)|trending( now| stories)?|recommended( (for you|stories|reading|articles?))?|you (may|might) (also )?(like|enjoy|be interested in)|up next|editors?. picks?|popular (posts|stories|now|articles)|latest (news|stories|articles|posts)|further reading|don.t miss|what to read next|see (also|more)|view all|show (more|all|less)|load more|(previous|next|older|newer) (article|story|post|posts))',
    '(lesen sie auch|mehr zum thema|mehr dazu|weiterlesen|auch interessant|das könnte (sie|dich) (auch )?interessieren|zum thema|verwandte (artikel|themen)|meistgelesen|ähnliche (artikel|beiträge)|weitere (artikel|beiträge|meldungen)|mehr von .{1,40}|nächster (artikel|beitrag)|vorheriger (artikel|beitrag))',
    '(lire aussi|à lire aussi|sur le même sujet|articles? (liés|similaires)|leer (más|también)|te puede interesar|noticias relacionadas|lee también|artículos relacionados|leggi anche|potrebbe interessarti|articoli correlati|lees ook|lees meer|meer (over|van) .{1,30}|läs (också|mer|även)|læs også|les også|czytaj (też|także|więcej)|zobacz (też|także)|читайте также|см\\. также|関連記事|相关(新闻|阅读|文章)|相關(新聞|文章))',
  ],
  'caption interface': [
    '((show|hide|toggle|expand|view|open|close) (caption|image|gallery|slideshow|photos?|full ?screen)|enlarge( this)? (image|photo)?|click to enlarge|view (image|photo|gallery)( in)?( full ?screen)?|(image|photo) \\d+ of \\d+|\\d+ of \\d+|previous (image|slide)|next (image|slide)|play video|watch( the)? video|bild (vergrößern|in lightbox öffnen)|bildergalerie|slideshow|fullscreen|image caption|caption)',
  ],
  account: [
    '((log|sign) ?(in|out)|log in or (register|sign up)|(create|register for) (a|an|your)( free)? account|my account|already (a subscriber|have an account|a member).{0,30}|become a (member|subscriber).{0,20}|register( now)?|jetzt registrieren|anmelden|einloggen|abmelden|se connecter|connexion|iniciar sesión|accedi|inloggen|logga in|войти|ログイン|登录)',
  ],
  comments: [
    '((leave|post|add|write) (a|your) (comment|reply)|comments?|no comments( yet)?|(view|show|see|read|hide|load)( all| the)? comments?|join the (conversation|discussion)|comments? (are )?(closed|disabled|off)|(be the )?first to comment|reply|responses?|(kommentare?|kommentar (schreiben|verfassen|hinterlassen)|kommentare (anzeigen|lesen|schließen)|schreibe einen kommentar|antworten|diskutieren|commentaires?|laisser un commentaire|comentarios?|deja un comentario|commenti|lascia un commento|reacties|kommentarer|komentarze|комментарии|コメント|评论))',
  ],
  consent: [
    '((accept|allow|reject|manage|refuse)( all)? (cookies?|consent|preferences)|cookie (settings|policy|preferences|notice)|(we|this (site|website)) uses? cookies.{0,50}|privacy (policy|settings)|terms of (use|service)|(alle )?cookies (akzeptieren|zulassen|ablehnen)|akzeptieren|datenschutz(erklärung)?|accepter( les cookies)?|aceptar( cookies)?|accetta( i cookie)?)',
  ],
  loading: [
    '(loading|please wait|wird geladen|lädt|laden|chargement|cargando|caricamento|загрузка|読み込み中|加载中)( .{0,15})?',
  ],
  navigation: [
    '(skip to (main )?content|back to (top|home|the top)|(return|go) to top|nach oben|zum seitenanfang|top of page|retour en haut|toggle navigation|main menu|breadcrumbs?|you are here)',
  ],
} as const;

export type JunkKind = keyof typeof LABELS | 'leaked markup';

const KINDS = Object.entries(LABELS).map(
  ([kind, labels]) =>
    [kind as JunkKind, new RegExp(`^${EDGE}(?:${labels.join('|')})${EDGE}$`, 'iu')] as const,
);

/** A pixel or a script printed as text: `<noscript>` holds text while scripting is on. */
const LEAKED_MARKUP = /^\s*<(?:img|iframe|script|noscript)\b[^>]*(?:src|style|type|height)\s*=/i;

/** @returns what kind of junk the line is, or null for text */
export function junkKind(line: string): JunkKind | null {
  if (LEAKED_MARKUP.test(line)) return 'leaked markup';
  if (line.length > LONGEST_JUNK || !/\p{L}/u.test(line)) return null;
  return KINDS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** The junk among lines; a line the truth has too is text, whatever it looks like. */
export function junkAmong(
  lines: readonly string[],
  truth: readonly string[],
): readonly { readonly kind: JunkKind; readonly line: string }[] {
  const true_ = new Set(truth.map(bare));
  return lines.flatMap((line) => {
    const kind = junkKind(line);
    return kind && !true_.has(bare(line)) ? [{ kind, line }] : [];
  });
}

/** Truths print list items as "- item" and headings as "# heading". */
function bare(line: string): string {
  return line
    .replace(/^[\s\-*#•>]+/, '')
    .trim()
    .toLowerCase();
}

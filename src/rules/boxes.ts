/**
 * Boxes that are not the article: by element, role, class or id, and by what they hold. Sorted by id. Whatever a rule
 * says, a box with the headline, the marked body or a large part of the page's running text stays.
 */
import { pattern } from './pattern.ts';
import type { BoxRule } from './rule.ts';

/** Speaks of coming to a person by post. */
const SIGNING_UP = pattern('i')`
  newsletter|subscri|(?:your|je|jouw|uw) mailbox|(?:ihr(?:em)?|dein(?:em)?) postfach|twoj\S+ skrzynk|din (?:inkorg|innboks|indbakke)|tu bandeja|sua caixa de entrada|tua casella|votre boîte mail|donate\b|sign(?:ing)?[ -]?up|sign me up|e-?mail|inbox|abonn|anmeld|registrier
  |inscri|bolet[ií]n|suscr|assine|iscriviti|nieuwsbrief|aanmeld|nyhetsbrev|nyhedsbrev|uutiskirje
  |biuletyn|zapisz|odběr|hírlevél|рассыл|подпи|bülten|abone|push-?(?:notif|bericht|nachricht|meld)
  |ニュースレター|メルマガ|订阅|訂閱|구독
`;

export const boxes = [
  {
    id: 'ad-slot',
    owner: null,
    product: 'Ad slot',
    kind: 'ad',
    words: `
      ad ads advert adverts advertisement advertisements advertising advertorial adsbygoogle adslot adunit
      adbox adwrapper dfp gpt leaderboard billboard skyscraper anzeige werbung publicite publicidad pubblicita
      reklama sponsored sponsor promoted outbrain taboola trc ob-widget teads mgid revcontent dianomi zergnet
    `,
    when: [
      { text: 120, prose: 80, images: 1 },
      { linkShare: 0.5, text: 1500, prose: 200 },
    ],
    because:
      'A slot is empty before scripts run; with a label or a teaser of the advertiser in it, it is still short.',
    example: `<div class="ad-slot"><span>Advertisement</span></div>`,
    spares: `<div class="ad-free-story"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'ai-summary',
    owner: null,
    product: 'Summary by a machine',
    kind: 'chrome',
    words: `
      summary ai-[a-z]+ [a-z]+-ai key-?(?:points?|takeaways?|facts) keytakeaways takeaways tl-?dr highlights
      in-?brief zusammenfassung resumen resumo resume riassunto sintesi samenvatting points-(?:cles|clave)
    `,
    when: [
      {
        says: pattern('i')`
          \b(?:
            summar(?:y|ies)|takeaways|highlights|key points|this (?:overview|content|text|list)
          )\b.{0,40}\b(?:
            ai[- ](?:generated|assisted)
            |(?:generated|created|written|made|produced) (?:\w+ )?(?:by|with|using) (?:an? )?(?:generative )?(?:ai|artificial intelligence|large language model)\b
          )
          |\bai[- ]generated (?:summary|takeaways|key points|highlights)\b|\bai can make mistakes\b
          |(?:^|[.!?…] ?)(?:generated|created|summari[sz]ed) (?:by|with|using) (?:generative )?ai\b.{0,80}$
          |zusammenfassung\b.{0,40}\b(?:mit|von) (?:einer |der )?(?:ki|künstlicher? intelligenz)\b
          |\bki-(?:generierte |gestützte )?zusammenfassung
          |(?:résumé|synthèse)\b.{0,40}\bpar (?:une |l['’])?(?:ia|intelligence artificielle)\b
          |\b(?:conte(?:nido|údo)|resum[eo]n?|texto|pontos|puntos)\b.{0,20} (?:generad|gerad|cread|criad|elaborad)[oa]s? (?:por|con|com|pela) (?:la |uma |una )?(?:ia|intelig[eê]ncia artificial)\b.{0,80}$
          |\b(?:contenuto|riassunto|sintesi|testo)\b.{0,20} (?:generat|creat)[oaie] (?:da|con) (?:l['’])?(?:ia|intelligenza artificiale)\b.{0,80}$
        `,
        text: 1500,
        prose: 1200,
        images: 1,
        media: true,
      },
    ],
    because: 'It says itself that a machine has shortened the article: nobody of the paper wrote it.',
    example:
      '<div class="summary"><ul><li>The bridge is shut.</li></ul><p>This summary is AI-generated.</p></div>',
    spares:
      '<div class="key-takeaways"><ul><li>AI-generated timetables of the ferry are wrong, says the mill.</li><li>Boats are counted with AI.</li></ul></div>',
  },
  {
    id: 'appeal',
    owner: null,
    product: 'Appeal for support',
    kind: 'newsletter',
    words: 'dcr-epic contributions?-epic reader-revenue(?:-[a-z]+)?',
    when: [{ text: 2000, prose: 1600, images: 3, media: true }],
    because: 'What software for donations calls its boxes is a name for nothing else.',
    example: '<section class="contributions-epic"><p>Readers on every coast lean on our press.</p></section>',
    spares: '<section class="epic"><p>Readers on every coast know the epic of the mill.</p></section>',
  },
  {
    id: 'aside',
    owner: null,
    product: 'Side column',
    kind: 'chrome',
    elements: 'aside role=complementary',
    when: [
      { linkShare: 0.4, media: true, prose: 1000 },
      { fields: 1, prose: 500 },
      { text: 0, media: true, images: 0 },
    ],
    because:
      'A side column is mostly links; an aside of sentences is a pull quote or a fact box of the article.',
    example:
      '<aside><ul><li><a href="/a">Storm closes the harbour</a></li><li><a href="/b">Ferry late</a></li></ul></aside>',
    spares: `<aside><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></aside>`,
  },
  {
    id: 'breadcrumbs',
    owner: null,
    product: 'Breadcrumbs',
    kind: 'chrome',
    words: 'breadcrumbs? bread-crumbs? crumbs brotkrumen? fil-ariane',
    when: [{ text: 300, prose: 100 }],
    because: 'The way to the page stands above the headline and is read as a first line.',
    example: '<div class="c-breadcrumb"><a href="/news">News</a> / <a href="/news/world">World</a></div>',
    spares: `<div class="breadcrumb-story"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'button-link',
    owner: null,
    product: 'Button',
    kind: 'chrome',
    words: 'button-wrapper',
    when: [{ text: 60, prose: 0, images: 0, links: 1, linkShare: 0.9 }],
    because: 'A link that is drawn as a button asks for something: to share, to subscribe, to go elsewhere.',
    example: '<p class="button-wrapper"><a class="button" href="/share">Share Mill Letters</a></p>',
    spares: '<p class="buttons-and-bows"><a href="/b">Buttons</a> were all the mill had left to sell.</p>',
  },
  {
    id: 'call-to-action',
    owner: null,
    product: 'Call to act',
    kind: 'ad',
    words: `
      (?<!(?:has|no|with|without)-)(?:cta|call-to-action)(?:-(?:band|banner|block|box|container|inner|module|section|widget|wrapper))?(?!-[a-z])
      hs-cta(?:-[a-z]+)*
    `,
    when: [
      {
        text: 320,
        prose: 240,
        longest: 200,
        images: 2,
        holds: 'button, a[class*="button" i], a[class*="btn" i], a[class*="cta" i]',
      },
    ],
    because: 'What the makers of pages call so asks to buy, to book or to be called back.',
    example:
      '<div class="c-cta-band"><h3>Do you own a mill?</h3><p>Our millers look at it for nothing.</p><a class="button" href="/contact">Book a visit</a></div>',
    spares:
      '<div class="cta"><p>The line for those who fear the bridge is open at <a href="tel:116123">116 123</a>.</p></div>',
  },
  {
    id: 'callout',
    owner: null,
    product: 'Call to readers',
    kind: 'newsletter',
    words: 'callout(?:-[a-z]+)? call-?forms? reader-?call(?:-?out)? share-your-story tip-?(?:box|form|line)',
    when: [
      {
        says: pattern('i')`
          (?:^|[.?!…] ?)we(?:['’]d| would) (?:like|love) to hear (?:from|your|about)
          |(?:^|[.?!…] ?)we want to hear (?:from|your)
          |\b(?:
            fill(?:ing)? (?:out|in) (?:the|this|our) (?:form|questionnaire)|tell us your story
            |wir möchten .{2,30} hören|racontez-nous|cuéntanos
          )
        `,
        text: 1200,
        prose: 1000,
        images: 1,
        media: true,
      },
    ],
    because: 'A newsroom looks for people to speak with, in a box that is named for it.',
    example:
      '<div class="callout"><h3>Were you at the mill?</h3><p>We’d like to hear from millers and cats.</p></div>',
    spares: '<div class="callout"><p>The mill stood still for a year, and nobody was told why.</p></div>',
  },
  {
    id: 'comments',
    owner: null,
    product: 'Comments',
    kind: 'comments',
    words: `
      comments(?!-(?:open|closed|off|on))
      comments?-(?:list|area|section|form|count|respond|wrapper|container|link|box|thread|block|reply)
      commentlist respond disqus(?:-thread)? livefyre viafoura spot-?im(?:-conversation)? coral-talk
      kommentare[rn]? kommentar-?(?:liste?|bereich|feld|felt|form|funktion|sektion|wrapper|container)
      commentaires comentarios commenti reacties
    `,
    when: [
      { text: 300, prose: 120, images: 3 },
      { after: 500, bulk: true, media: true },
    ],
    because: 'What readers wrote stands after the article; above it there is at most a count.',
    example: '<div id="comments"><h3>Comments</h3><p>Loading...</p></div>',
    spares: `<div class="story comments-open"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'consent',
    owner: null,
    product: 'Consent notice',
    kind: 'consent',
    elements: 'dialog role=dialog role=alertdialog',
    words: `
      sp-message-container cookies? consent gdpr ccpa onetrust didomi qc-cmp2 truste cookiebot
      cookielaw(?:info)? cybotcookiebotdialog usercentrics borlabs cky iubenda privacy-banner
      cookie-?(?:banner|notice|bar|policy|consent|law|message|overlay|popup) content-?blocker opt-?in
      third-party-services? uc-embed(?:ding)?(?:-[a-z]+)? embed-?(?:consent|privacy|placeholder) privacy-embed two-?click 2-?click brlbs
    `,
    when: [
      {
        says: /cookies?\b|consent|privacy|datenschutz|privatsph|einverständ|einwillig|zustimm|zu laden|extern\w* inhalt|confidentialit|privacidad|privacidade|ciasteczk|cookie|согласие|同意/i,
        text: 4000,
        prose: 3500,
        images: 4,
      },
      {
        says: /\b(?:we and our|wir und unsere|nous et nos|nosotros y nuestros|noi e i nostri|wij en onze|vi och våra|my i nasi|nós e (?:os )?nossos)\b.{0,12}\b(?:partner\w*|partenaires|socios|fornitori|parceiros)\b/i,
        text: 12_000,
        images: 4,
        bulk: true,
      },
    ],
    because: 'It speaks of cookies and of agreeing, in a box that is named for it or lies over the page.',
    example: '<div id="cookie-notice">We use cookies to make this site better. <button>Accept</button></div>',
    spares:
      '<div class="recipe-cookies"><p>Bake the biscuits for ten minutes, until the edges turn brown, then let them cool.</p></div>',
  },
  {
    id: 'contents',
    owner: null,
    product: 'Table of contents',
    kind: 'chrome',
    words: 'toc [a-z]*-?toc toc-[a-z]+ table-of-contents tableofcontents lwptoc ez-toc[a-z-]* jump-links',
    when: [{ linkShare: 0.7, prose: 0, links: 1, text: 4000 }],
    because: 'Links to the headings below work on the page, and repeat them in the text.',
    example:
      '<div class="ez-toc"><p>Contents</p><ul><li><a href="#a">The bridge is closed</a></li></ul></div>',
    spares: '<div class="toc-free"><p>The bridge is closed.</p></div>',
  },
  {
    id: 'dialog',
    owner: null,
    product: 'Dialog',
    kind: 'chrome',
    elements: 'dialog role=dialog role=alertdialog',
    words: 'modal popup pop-up lightbox interstitial toast offcanvas off-canvas snackbar',
    when: [{ text: 1200, prose: 600, images: 0 }],
    because: 'It lies over the page until somebody asks for it.',
    example: '<div class="modal"><h2>Sign in</h2><p>Use your account.</p></div>',
    spares:
      '<div class="lightbox"><figure><img src="/boat.jpg" alt="A boat"><figcaption>A boat.</figcaption></figure></div>',
  },
  {
    id: 'disclosure',
    owner: null,
    product: 'Statement of the site',
    kind: 'chrome',
    words: 'disclosure-statement republish(?:ing)?(?:-[a-z]+)?',
    when: [{ text: 1500, prose: 1200, images: 2 }],
    because:
      'Who pays the author, and on what terms others may print the text, is said of every text of the site.',
    example:
      '<section class="republish"><h3>Republish this article</h3><p>Print it under a Creative Commons licence.</p></section>',
    spares: `<div class="republished-letters"><p>The council met on Monday and agreed to repair the old bridge.</p></div>`,
  },
  {
    id: 'disclosure-of-pay',
    owner: null,
    product: 'Notice of commission',
    kind: 'ad',
    words: 'aawp-disclaimer affiliate-(?:disclaimer|disclosure|hint|hinweis|note|notice|text)s?',
    when: [
      {
        says: /\baffiliate[- ]?links?\b|\b(?:partner|affiliate)-?links?\b|\b(?:we|our|us|wir|uns|nous|ons)\b.*\b(?:commissions?|compensat\w+|provision|commissie)\b/i,
        text: 700,
        prose: 650,
        images: 1,
      },
    ],
    because:
      'What is named a disclosure and speaks of money tells how the site is paid, on each of its pages.',
    example:
      '<p class="affiliate-disclosure">We may receive compensation if you visit partners we recommend.</p>',
    spares:
      '<p class="affiliate-notes">The disclosure of the letters cost the mayor his office, and the mill its miller.</p>',
  },
  {
    id: 'footer',
    owner: null,
    product: 'Page footer',
    kind: 'chrome',
    elements: 'footer role=contentinfo',
    words: `
      site-footer page-footer global-footer main-footer
      (?<!(?:article|author|block|card|content|entry|post|section|story)-)footer colophon
    `,
    when: [
      { outside: true, after: 300, media: true, prose: 3000 },
      { linkShare: 0.5, prose: 150, text: 3000 },
    ],
    because:
      'Below the article the site speaks of itself. A footer inside the article may hold the credits: only links go.',
    example: '<footer><a href="/about">About</a> <a href="/terms">Terms</a> <span>2021</span></footer>',
    spares: `<article><h1>Bridge</h1><footer><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></footer></article>`,
  },
  {
    id: 'form',
    owner: null,
    product: 'Form',
    kind: 'chrome',
    elements: 'form role=search role=form fieldset',
    when: [
      { text: 1500, prose: 300 },
      { text: 4000, fields: 3, prose: 600 },
    ],
    because:
      'An article is read, not filled in. Sites that put the whole page in a form keep it: it holds the text.',
    example: '<form action="/search"><label>Search <input name="q"></label></form>',
    spares: `<form><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></form>`,
  },
  {
    id: 'header',
    owner: null,
    product: 'Page header',
    kind: 'chrome',
    elements: 'header role=banner',
    words: 'site-header page-header masthead topbar top-bar global-header main-header header-nav',
    when: [
      { outside: true, linkShare: 0.4, prose: 120 },
      { outside: true, text: 60, prose: 0, images: 2 },
    ],
    because:
      'The masthead prints the name of the site and the day of the visit. A header with the headline stays.',
    example: '<header><a href="/">The Example</a> <a href="/sport">Sport</a></header>',
    spares: '<header><h1>Bridge to be repaired</h1><p>By <a href="/jane">Jane Example</a></p></header>',
  },
  {
    id: 'hidden',
    owner: null,
    product: 'Hidden box',
    kind: 'chrome',
    elements: 'hidden',
    when: [{ media: true, prose: 2000 }],
    because: 'What nobody sees is not read. Text behind a paywall stays hidden: nothing is revealed by this.',
    example: '<div style="visibility: hidden">Thank you for signing up.</div>',
    spares: '<div data-hidden="no">The bridge is open.</div>',
  },
  {
    id: 'navigation',
    owner: null,
    product: 'Navigation',
    kind: 'chrome',
    elements: 'nav menu role=navigation role=menu role=menubar role=toolbar role=tablist',
    words: `
      nav navbar navigation menu menus main-menu sub-?menu mega-?menu topnav site-nav
      skip-(?:link|nav|to-content) skiplink pagination pager page-numbers nav-links post-nav(?:igation)?
      prev-next next-prev
    `,
    when: [
      { linkShare: 0.6, prose: 250, media: true },
      { text: 60, prose: 0, images: 0 },
    ],
    because: 'Links to the rest of the site.',
    example: '<nav><a href="/news">News</a> <a href="/sport">Sport</a></nav>',
    spares: `<div class="menu-of-the-day"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'newsletter',
    owner: null,
    product: 'Newsletter box',
    kind: 'newsletter',
    elements: 'form aside',
    words: `
      newsletters? nl-[a-z]+ subscribe subscription subscribe-(?:form|box) sign-?up signup-form mailing-list
      mc4wp mailchimp mc-embed-signup opt-?in email-(?:signup|form|subscribe|capture) convertkit formkit
      klaviyo hs-form lead-form boletin abonnieren infolettre nieuwsbrief nyhetsbrev nyhedsbrev uutiskirje
      promo promo-box (?:web-?)?push(?:-notifications?|-?optin)?
    `,
    when: [
      {
        says: SIGNING_UP,
        text: 600,
        prose: 420,
        images: 2,
      },
    ],
    because: 'A short box that speaks of subscribing and is a form or is named for it.',
    example:
      '<div class="newsletter-box"><h3>Sign up</h3><p>Get the news by e-mail.</p><input type="email"></div>',
    spares: '<div class="newsletter-archive"><p>The bridge is open.</p></div>',
  },
  {
    id: 'next-article',
    owner: null,
    product: 'Next story',
    kind: 'related',
    words: `
      next-?(?:article|story|post)s? (?:article|story|post)-next
      infinite-(?:article|story|scroll-item|scroll-next)
    `,
    when: [{ after: 500, bulk: true, media: true }],
    because: 'Endless pages append the next story, whole, below the one that was asked for.',
    example: '<div class="nextArticle"><h2>Ferry late</h2><p>The ferry was late.</p></div>',
    spares: `<div class="whats-next"><p>The council met on Monday and agreed to repair the old bridge.</p></div>`,
  },
  {
    id: 'page-tools',
    owner: null,
    product: 'Page tools',
    kind: 'chrome',
    words: `
      data-?tables-(?:length|filter|info|paginate)
      tools article-tools actions post-actions article-actions print(?:-button|-link)? bookmark font-resizer
      text-?resizer save-(?:article|button) toolbar listen listen-?(?:story|article|button|module|player) tts
      text-to-speech speechkit(?:-[a-z]+)? article-audio audio-(?:player|reader|module|tools) read-aloud
      player-controls video-controls
    `,
    when: [
      { text: 120, prose: 0, images: 0 },
      {
        says: /\b(?:audio version|versión de audio|versione audio|version audio|audio element|text[- ]to[- ]speech|listen to this|mispronunciations?)\b/i,
        text: 300,
        prose: 250,
        images: 0,
      },
    ],
    because: 'Buttons to print, save, listen or enlarge work on the page, not in the text.',
    example: '<ul class="article-tools"><li>Print</li><li>Save</li></ul>',
    spares: `<div class="tools-of-the-trade"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'player',
    owner: null,
    product: 'Video player',
    kind: 'chrome',
    words: `
      vjs-[a-z-]+ jw-[a-z-]+ mejs-[a-z-]+ plyr__[a-z]+ dtk-[a-z]+ s2n-[a-z-]+ powa-[a-z-]+ cnx-[a-z-]+
      connatix(?:-[a-z]+)? primis(?:-[a-z]+)? anyclip(?:-[a-z]+)? vidazoo(?:-[a-z]+)?
      control-?bar(?:-container)? mw-?player-?container
    `,
    when: [{ text: 3000, prose: 200, images: 2 }],
    because: 'Players that are drawn by scripts hold the words of all their menus.',
    example: '<div class="vjs-control-bar"><span>Current time</span> 0:00 <span>Duration</span> 2:03</div>',
    spares: '<div class="jw"><p>The bridge is open.</p></div>',
  },
  {
    id: 'poll',
    owner: null,
    product: 'Poll',
    kind: 'chrome',
    words: `
      poll polls quick-?poll poll-[a-z]+ playbuzz(?:-[a-z]+)? apester(?:-[a-z]+)? opinary[a-z-]* umfrage
      sondage encuesta sondaggio enquete
    `,
    when: [
      {
        says: /\?|\bvot(?:e|er|ez|a|ar|ate)?\b|\bpolls?\b|loading|abstimm|umfrage|sondage|encuesta|sondaggi|enquete/i,
        text: 400,
        prose: 160,
        images: 2,
        media: true,
      },
      { text: 0, media: true, images: 0 },
    ],
    because: 'A question to be answered by a click: what was answered is not in the page.',
    example:
      '<div class="quick-poll"><h3>Organ or guitar?</h3><button>Organ</button><button>Guitar</button></div>',
    spares: `<div class="poll-results"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'post-metadata',
    owner: null,
    product: 'Filed under',
    kind: 'chrome',
    words: 'post-?metadata entry-utility post-?info-bottom',
    when: [
      {
        says: /\b(?:filed|posted|published|categor|kategori|abgelegt|veröffentlicht|trackback|rss|feed|schlagw)|\btags?\b/i,
        text: 700,
        prose: 700,
        images: 0,
      },
    ],
    because:
      'Where and when it was posted, under which topics, and how to follow the answers: written by the theme.',
    example:
      '<p class="postmetadata alt">This entry was posted on Monday and is filed under <a href="/mill">Mill</a>. You can follow any responses through the feed.</p>',
    spares: '<p class="metadata">The metadata of the letters told the court who had written them.</p>',
  },
  {
    id: 'profile-links',
    owner: null,
    product: 'Links to profiles',
    kind: 'social-widget',
    words: `
      social-links? social-icons? social-media social-?nav follow follow-us follow-me social-follow fb-page
      fb-like-box twitter-timeline twitter-follow-button
    `,
    when: [{ text: 150, prose: 0, images: 0 }],
    because: 'Links to the profiles of the site or the author.',
    example: '<ul class="social-links"><li><a href="https://x.com/example">X</a></li></ul>',
    spares: `<div class="follow-the-river"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'quiz',
    owner: null,
    product: 'Quiz',
    kind: 'chrome',
    words: 'quiz quiz-[a-z]+ trivia playbuzz(?:-[a-z]+)? apester(?:-[a-z]+)?',
    when: [
      {
        says: /\b(?:question|frage|pregunta|domanda|pergunta|vraag|pytanie) 1 (?:of|von|sur|de|di|van|z) \d/i,
        text: 1000,
        prose: 700,
        images: 9,
        media: true,
      },
    ],
    because: 'Questions to be answered by a click, one after the other: the page shows the first.',
    example:
      '<div class="quiz-box"><h3>How well do you know the mill?</h3><p>Question 1 of 7: Who built it?</p></div>',
    spares: '<div class="quiz-night"><p>The first question of the quiz was who had built the mill.</p></div>',
  },
  {
    id: 'rating-box',
    owner: null,
    product: 'Rating of the article',
    kind: 'chrome',
    words: `
      post-ratings kk-?star-?ratings? kksr(?:-[a-z]+)* yasr-[a-z-]+ rmp-[a-z-]+ gdrts-[a-z-]+
      fivestar-(?:default|form|static|summary|widget)(?:-[a-z]+)* was-?this-?helpful rate-this-(?:article|page|post)
    `,
    when: [{ text: 300, prose: 120 }],
    because: 'Stars and hands by which readers say what they think of the page.',
    example:
      '<div class="post-ratings"><strong>Was it of use?</strong> <img src="/star.gif"><img src="/star.gif"> (3 votes)</div>',
    spares: `<div class="helpful"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge.</p></div>`,
  },
  {
    id: 'related',
    owner: null,
    product: 'Related stories',
    kind: 'related',
    words: `
      related related-[a-z]+ recommended recommendations? recommend recirc recirculation more-stories
      more-news more-from more-on more-in read-?more read-next read-also up-?next next-up also-like also-read
      you-may-like trending most-?read most-?(?:viewed|watched|shared|commented) most-?popular onwards?
      popular popular-posts top-stories latest latest-news latest-posts recent-posts jp-relatedposts yarpp
      crp-related see-also similar suggested suggestions relacionad[ao]s? recomendad[ao]s? similaires
      verwandte mehr-zum-thema mehr-zu lire-aussi leggi-anche lees-ook teasers? teaser-list promo promos
      inline-promo story-?list headline-list post-?grid links?-block
    `,
    when: [
      { linkShare: 0.5, prose: 400, text: 5000, links: 1, media: true },
      { linkShare: 0.3, prose: 1500, text: 8000, links: 4, images: 99, media: true, after: 1000 },
    ],
    because: 'A box that is named for other stories and is mostly links.',
    example:
      '<div class="related-stories"><h3>Related</h3><ul><li><a href="/a">Storm closes the harbour</a></li></ul></div>',
    spares: `<div class="teaser"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'related-by-plugin',
    owner: null,
    product: 'Related stories',
    kind: 'related',
    words: `
      jp-relatedposts yarpp crp-related crp-list vlp-link-container irpp(?:-[a-z]+)? bs-irp
      penci-ilrltpost(?:-[a-z]+)? jnews-inline-related-post rp4wp-related-posts wp-rp-wrap
      next-?post-thumbnails? breaking-news-list
    `,
    when: [{ links: 1, prose: 3000, text: 8000, images: 99, media: true }],
    because:
      'The name that a plug-in for blogs gives to its cards of other posts; excerpts make most of their text.',
    example:
      '<div class="crp_related"><ul><li><a href="/a">Storm closes the harbour</a> <span>The harbour was closed on Monday, after a storm had broken…</span></li></ul></div>',
    spares: `<div class="next-steps"><p>The council met on <a href="/m">Monday</a> and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'screen-reader-only',
    owner: null,
    product: 'Hidden label',
    kind: 'chrome',
    words:
      'sr-only visually-?hidden screen-?reader(?:-text|-only)? a11y-hidden element-invisible u-hidden-visually',
    when: [{ text: 100, prose: 60, images: 0 }],
    inSentence: true,
    because: 'Names a control for those who do not see it; the control is gone.',
    example: '<span class="screen-reader-text">Click to share</span>',
    spares: '<div class="reader-text">The bridge is open.</div>',
  },
  {
    id: 'share-bar',
    owner: null,
    product: 'Share bar',
    kind: 'share-bar',
    words: `
      share shares sharing share-?bar share-?buttons? share-?links? share-?tools? sharedaddy sharify
      shareaholic shariff social social-?share social-?sharing social-?buttons? social-?bar socials addthis
      addtoany a2a-kit a2a sharethis ssba essb heateor-sss sassy teilen partager compartir compartilhar
      condividi delen twitter-share-button fb-share-button fb-like fb-send
    `,
    when: [
      { text: 120, prose: 0, images: 0 },
      { text: 300, prose: 70, shareLinks: 1, images: 3 },
    ],
    because: 'Named for sharing, and short: a box of that name with sentences in it is something else.',
    example:
      '<div class="share-bar"><a href="https://www.facebook.com/sharer.php?u=a">Facebook</a> <span>Share</span></div>',
    spares: `<div class="market-share"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'share-link',
    owner: null,
    product: 'Share bar',
    kind: 'share-bar',
    elements: 'a li',
    when: [{ shareLinks: 1, shareOfLinks: 1, text: 40, images: 0, prose: 0 }],
    because: 'A short link that only shares. A longer one is a sentence that the article offers for quoting.',
    example: '<p><a href="https://www.facebook.com/sharer.php?u=a">Facebook</a></p>',
    spares: '<p><a href="https://www.facebook.com/example/posts/1">Facebook</a></p>',
  },
  {
    id: 'share-links',
    owner: null,
    product: 'Share bar',
    kind: 'share-bar',
    elements: '*',
    when: [{ shareLinks: 2, shareOfLinks: 0.6, text: 150, unlinked: 20, images: 3 }],
    because: 'Whatever it is called, most of its links only share.',
    example:
      '<p><a href="https://www.facebook.com/sharer.php?u=a">Facebook</a> <a href="https://wa.me/?text=a">WhatsApp</a></p>',
    spares:
      '<p><a href="https://www.facebook.com/example">The page</a> and <a href="https://wa.me/123">the number</a>.</p>',
  },
  {
    id: 'shop-box',
    owner: null,
    product: 'Offer of a shop',
    kind: 'ad',
    words: `
      product-?(?:affiliate|card|box|widget|module|promo) affili(?:ate|ation|azione)(?:-[a-z]+)?
      shop-?(?:card|box|widget|module) buy-?(?:box|card) deal-?(?:card|box|widget) commerce-[a-z]+ hawk-widget
    `,
    when: [
      {
        says: pattern('i')`
          \b(?:
            buy (?:it )?now|get (?:the|this) deal|shop now|(?:check|see|view) (?:price|deal|offer)
            |jetzt (?:kaufen|bestellen)|zum (?:angebot|shop)|voir l['’]offre|acheter|comprar ahora
            |ver oferta|acquista|vedi (?:l['’])?offerta
          )
        `,
        text: 300,
        prose: 200,
        links: 1,
        images: 2,
        media: true,
      },
    ],
    because: 'A short box with the link to buy something: the page earns by it.',
    example:
      '<div class="product-card"><h4>Oil lamp</h4><p>Burns for a night.</p><a href="https://shop.example/lamp">Buy now</a></div>',
    spares: '<div class="product-card"><h4>Oil lamp</h4><p>It burned for a night, and smoked.</p></div>',
  },
  {
    id: 'sidebar',
    owner: null,
    product: 'Side column',
    kind: 'chrome',
    words: 'sidebar side-bar right-rail left-rail rail widget-area widgets? secondary-column',
    when: [{ linkShare: 0.4, media: true, prose: 800, links: 2 }],
    because: 'Named for the side of the page, and mostly links.',
    example:
      '<div class="sidebar"><a href="/a">Storm closes the harbour</a> <a href="/b">Ferry late</a></div>',
    spares: `<div class="sidebar"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'sign-in',
    owner: null,
    product: 'Sign-in prompt',
    kind: 'chrome',
    words: 'login log-in signin sign-in register registration regwall my-account account-menu user-menu',
    when: [
      { text: 250, prose: 0, images: 2 },
      {
        says: pattern('i')`
          \b(?:log[ -]?in|sign[ -]?(?:in|up)|register(?! of\b)|account|member|password|subscri|free)
          |anmeld|registrier|konto|passwort|einlogg|connect|compte|inscri|sesión|cuenta|regístr
          |registr[ae]|entrar|conta\b|acced|inlog|logga
        `,
        text: 250,
        prose: 120,
        images: 2,
      },
    ],
    because: 'A prompt to sign in is short, and says what it is for.',
    example: '<div class="login-box">Already a member? <a href="/login">Log in</a></div>',
    spares: `<div class="register-of-ships"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'sign-up-box',
    owner: null,
    product: 'Newsletter box',
    kind: 'newsletter',
    elements: 'fields',
    when: [
      {
        says: SIGNING_UP,
        text: 400,
        prose: 260,
        longest: 160,
        images: 0,
        among: true,
        holds: 'input[type=email], input[name*=email i]',
      },
    ],
    because:
      'A box of a few short lines in which one can write, and which speaks of signing up, asks for an address.',
    example:
      '<div><p>The mill by post, before the coffee is done.</p><input type="email"><button>Sign me up</button></div><p></p>',
    spares: `<div><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate about who would pay for the stones and the boats until then.</p><input type="email"><button>Sign me up</button></div>`,
  },
  {
    id: 'sponsor-card',
    owner: null,
    product: 'Card of a sponsor',
    kind: 'ad',
    words: 'kg-cta-card sponsor(?:ed)?-[a-z]+ sponsor sponsored',
    when: [
      {
        says: /^\W*(?:sponsored|advertisement|anzeige|publicité|publicidad)/i,
        text: 600,
        prose: 500,
        links: 1,
        images: 2,
        media: true,
      },
    ],
    because: 'It says itself, in its first word, that somebody pays for it.',
    example:
      '<div class="kg-cta-card"><div>SPONSORED</div><p>Mills turn faster with our oil. Try a can.</p><a href="https://oil.example/">Get oil</a></div>',
    spares: `<div class="sponsored-walk"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'story-card',
    owner: null,
    product: 'Related stories',
    kind: 'related',
    elements: 'article',
    when: [{ linkShare: 0.5, text: 400, prose: 200, links: 1, images: 2, media: true, after: 500 }],
    because:
      'A headline that is a link, in an article of its own below the beginning of this one, is another story.',
    example: '<article><h2><a href="/storm">Storm closes the harbour for a third day</a></h2></article>',
    spares:
      '<article><h2>Storm closes the harbour</h2><p>The <a href="/f">ferry</a> was late again.</p></article>',
  },
  {
    id: 'support',
    owner: null,
    product: 'Appeal for support',
    kind: 'newsletter',
    words: `
      support support-[a-z]+ donat(?:e|ion|ions) donat(?:e|ion)-[a-z]+ contribut(?:e|ion|ions)
      contribution-[a-z]+ membership fundrais(?:er|ing) appeal spenden? spendenaufruf don dons donaciones
      sostieni
    `,
    when: [
      {
        says: pattern('i')`
          \b(?:
            contribut(?:e|ing|ions?)\b|donat(?:e|ions?)\b|become a (?:member|supporter)
            |support(?:ing)? (?:us|our|the|free|local|independent|this)\b|unterstütz\w* (?:uns|sie)
            |spenden?\b|soutenez|faites un don|apóyanos|haz(?:te)? (?:socio|una donación)|sostieni
            |sostenerci|apoie|doe\b|steun ons|doneer
            |(?:trust|faith) in our (?:journalism|reporting)\b(?! system)
          )
        `,
        text: 1500,
        prose: 1200,
        images: 3,
        media: true,
      },
    ],
    because: 'The paper asks for money: that is about the paper, in a box that is named for it.',
    example:
      '<div class="support-box"><h3>Free for all</h3><p>Our newsroom needs you. Consider a gift.</p><a href="/give">Contribute</a></div>',
    spares: `<div class="support-beams"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'tags',
    owner: null,
    product: 'Tags',
    kind: 'chrome',
    words: `
      tags tag-?list tag-?cloud post-tags entry-tags article-tags tags-links topics topic-list keywords
      hashtags cat-links post-categories schlagworte
    `,
    when: [{ linkShare: 0.6, text: 800, prose: 0, links: 1 }],
    because: 'Links to topics, read before as metadata.',
    example: '<div class="post-tags">Tags: <a href="/t/bridge">bridge</a> <a href="/t/river">river</a></div>',
    spares: `<div class="tags-and-labels"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'tags-unlinked',
    owner: null,
    product: 'Tags',
    kind: 'chrome',
    words: 'tags tag-?list post-tags entry-tags article-tags',
    when: [{ text: 100, prose: 0 }],
    because: 'Words under which a thing is filed, without links.',
    example: '<ul class="_tags"><li>Bakeries</li><li>Mill Bay</li></ul>',
    spares: '<ul class="topics"><li>Taxes</li><li>The bridge</li></ul>',
  },
  {
    id: 'teaser',
    owner: null,
    product: 'Related stories',
    kind: 'related',
    words:
      'teasers? related-(?:content|coverage|story|article|item) inline-(?:related|story|teaser) promo-content',
    when: [{ linkShare: 0.2, prose: 160, text: 320, links: 1, images: 2, media: true, after: 600 }],
    because: 'A headline that is a link, and a line of what is told there: below a text, another story.',
    example: `<div class="promo-content"><p><a href="/river">A river learns to be soft</a></p><p>Volunteers have planted willows.</p></div>`,
    spares: '<div class="teaser"><p>The river learned to be soft, and nobody helped it.</p></div>',
  },
  {
    id: 'tooltip',
    owner: null,
    product: 'Tooltip',
    kind: 'chrome',
    elements: 'role=tooltip',
    // Not `tooltip` alone, which is around the word as well.
    words: '(?<!(?:has|with)-)tooltip-?(?:body|bubble|inner|popup)(?!-trigger) tooltiptext',
    // One or two words say what an icon means.
    when: [{ text: 300, says: /\S\s+\S+\s+\S/ }],
    inSentence: true,
    because: 'What is shown when a word is pointed at stands in the middle of the sentence.',
    example: '<span role="tooltip" aria-hidden="true">Carload: a railcar, full.</span>',
    spares: '<p>Two <span role="tooltip" title="Railcars">carloads</span> of stone.</p>',
  },
  {
    id: 'video-box',
    owner: null,
    product: 'Video player',
    kind: 'chrome',
    words: `
      (?:[a-z]+-)?video-?player (?:audio|clip|html5|media|news|svp|vod)-?player
      video-?(?:enhancement-|block-)?(?:resource|title|headline|desc|description|duration|label|teaser|wrap|wrapper)
      video-play(?:-[a-z]+)? video-?(?:lead-)?playlist(?:-[a-z]+)? inline-?video featured-?video player-?title
    `,
    when: [
      { text: 200, prose: 120, images: 1 },
      { text: 600, prose: 260, longest: 200, images: 2, holds: 'button' },
    ],
    because: 'The words of a player that a script would have put here.',
    example: '<div class="video-player"><h2>Inside the mill</h2><span>02:41</span></div>',
    spares: `<div class="featured-video"><p>The council met on Monday and agreed to repair the old bridge before the winter, after a long debate. The council met on Monday and agreed to repair the old bridge before the winter, after a long debate.</p></div>`,
  },
  {
    id: 'waiting',
    owner: null,
    product: 'Placeholder',
    kind: 'placeholder',
    words: 'loading loader spinner skeleton preloader',
    when: [{ text: 30, prose: 0, images: 0 }],
    because: 'Stands where a script would have put something.',
    example: '<div class="spinner">Loading...</div>',
    spares: '<div class="loading-bay"><p>The bay was full of crates that nobody had called for.</p></div>',
  },
  {
    id: 'wall',
    owner: null,
    product: 'Subscription wall',
    kind: 'chrome',
    words: `
      abonnement abo-box abo-teaser offre-abonnement suscripcion-box wall paywall regwall subwall
      paywall-[a-z-]+ subscribe-wall subscription-wall subscriber-wall meter-wall piano-[a-z-]+
      premium-(?:wall|box|offer|teaser) plus-(?:box|offer|wall)
    `,
    when: [
      {
        says: /\b(?:subscri(?:be|ption|bers?)|sign[ -]?up|log in|abonn|registrier|anmelden|suscr[ií]b|assine|inscrivez|iscriviti|abbonat|prenumer|subskry)|подпис|débloque/i,
        alone: true,
        links: 1,
        text: 1500,
        prose: 700,
        images: 3,
      },
      {
        says: pattern('i')`
          \b(?:reserved for|exclusive(?:ly)? (?:to|for)|only for) (?:our )?subscribers\b
          |\b(?:create an account|sign in|log in)\b.{0,40}\bto (?:continue|unlock|keep|read)\b
          |already (?:a |an )?(?:subscriber|member)|ログインして続き|会員登録|有料会員|登录后|登入後|订阅后|로그인 후
          |(?:réservé|exclusif|reservado|riservato|exklusiv) (?:aux|à nos|para|agli|für) (?:abonnés|suscriptores|assinantes|abbonati|abonnenten)
        `,
        alone: true,
        text: 1500,
        prose: 700,
        images: 3,
      },
      { says: /[€$£]|\b(?:CHF|kr|zł|Kč)\b/, alone: true, text: 160, prose: 120, images: 1 },
    ],
    because: 'What stands in the place of the text that is not free is an offer, not text.',
    example:
      '<div class="c-wall"><h3>For subscribers</h3><p>Read on with a digital subscription.</p><a href="/offer">Subscribe</a></div>',
    spares:
      '<div class="sea-wall"><p>The wall bears an <a href="/a">inscription</a> against discrimination.</p></div>',
  },
  {
    id: 'wall-of-vendor',
    owner: null,
    product: 'Subscription wall',
    kind: 'chrome',
    words: 'tp-(?:container|offer|modal)(?:-[a-z]+)? p3-[a-z]+ poool(?:-[a-z]+)?',
    when: [
      {
        says: /subscri|abonn|abbonat|suscr|assine|iscriviti|débloque|anmelden|log in/i,
        text: 1500,
        prose: 700,
        images: 3,
      },
    ],
    because: 'Software that asks for a subscription names its boxes in its own way.',
    example: '<div class="p3-offers"><p>Ou débloquez cet article en regardant une publicité</p></div>',
    spares: '<div class="p3-results"><p>The ticket for the mill costs three crowns.</p></div>',
  },
] as const satisfies readonly BoxRule[];

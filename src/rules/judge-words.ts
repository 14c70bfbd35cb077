/**
 * Words that tell the judge what a block is for: names that pages give their boxes, and what short texts say. Evidence,
 * not verdicts: the trained trees weigh it with all the rest, so a word may stand in several groups. Changing a word
 * changes what the weights in `judge.json` were trained on: train again (`scripts/train-judge.mjs`).
 */
import { pattern } from './pattern.ts';

interface NameGroup {
  readonly id: string;
  /** Whole words of a class, id, role or test id, in lower case, spaces between them. */
  readonly words: string;
  readonly because: string;
  /** A class in which this group is found, and one of the same look in which it is not. */
  readonly example: string;
  readonly spares: string;
}

interface PhraseGroup {
  readonly pattern: RegExp;
  /** Characters: in a longer block the same words are text. */
  readonly shorterThan: number;
  readonly because: string;
  readonly example: string;
  readonly spares: string;
}

export const nameGroups = [
  {
    id: 'good',
    words: `
      article articlebody story storybody post body entry content text richtext rte prose paragraph main
      copy blog wysiwyg
    `,
    because: 'Names that authors and frameworks give the box of the text.',
    example: 'StoryBody_root',
    spares: 'restory',
  },
  {
    id: 'junk',
    words: `
      footer sidebar widget menu modal popup banner cookie toolbar login signup search hidden print
      overlay sticky masthead breadcrumb breadcrumbs
    `,
    because: 'Furniture of the page.',
    example: 'site-footer',
    spares: 'footerless',
  },
  {
    id: 'related',
    words: `
      related recommended recommendation recommendations more also read readmore recirc recirculation
      trending popular next previous prev teaser teasers card cards grid carousel slider similar
      suggested latest outbrain taboola list listing loop feed
    `,
    because: 'Lists of other stories, most often of cards.',
    example: 'related-stories',
    spares: 'unrelated',
  },
  {
    id: 'meta',
    words: `
      meta byline date time datetime timestamp published updated info details dateline header head title
      headline subtitle kicker eyebrow category categories readtime reading
    `,
    because: 'Lines about the article: when, under which heading, how long to read.',
    example: 'entry-meta',
    spares: 'metadata',
  },
  {
    id: 'bio',
    words: 'author authors bio biography about contributor profile writer contact avatar',
    because: 'Who wrote it, after the text as often as above it.',
    example: 'author-bio',
    spares: 'biology',
  },
  {
    id: 'caption',
    words: `
      caption captions credit credits copyright photo image img media figure gallery wp thumb picture
      legend
    `,
    because: 'What belongs to a picture.',
    example: 'wp-caption-text',
    spares: 'captioned',
  },
  {
    id: 'ad',
    words: `
      ad ads advert advertisement adslot sponsor sponsored promoted dfp gpt affiliate disclosure
      disclaimer
    `,
    because: 'Paid for, or the notice that it is.',
    example: 'ad-slot',
    spares: 'adapter',
  },
  {
    id: 'share',
    words: 'share sharing social socials follow facebook twitter linkedin pinterest whatsapp like likes',
    because: 'Buttons of the networks.',
    example: 'social-share',
    spares: 'shareholders',
  },
  {
    id: 'comment',
    words: `
      comment comments respond reply replies disqus discussion commentlist review reviews rating ratings
    `,
    because: 'What readers wrote.',
    example: 'commentlist',
    spares: 'commentary',
  },
  {
    id: 'promo',
    words: `
      promo promotion cta newsletter subscribe subscription optin form box callout donate donation
      product shop buy price offer download inline
    `,
    because: 'Asks for an address or for money.',
    example: 'newsletter-signup',
    spares: 'promontory',
  },
  {
    id: 'nav',
    words: `
      nav navigation navbar pagination pager pages links crumb crumbs breadcrumb breadcrumbs menu skip
      tab tabs accordion
    `,
    because: 'Ways to other pages.',
    example: 'NavBar pagination',
    spares: 'naval',
  },
  {
    id: 'tag',
    words: 'tag tags topic topics keyword keywords label labels terms filed taxonomy',
    because: 'Keywords, linked.',
    example: 'post-tags',
    spares: 'stage',
  },
  {
    id: 'toc',
    words: 'toc contents outline index jump anchor anchors',
    because: "The article's own table of contents: its words are headings of the text again.",
    example: 'toc-list',
    spares: 'tocsin',
  },
  {
    id: 'note',
    words: `
      footnote footnotes note notes reference references citation citations source sources bibliography
      correction corrections endnote endnotes sup reflist
    `,
    because: 'Small print of a text: some of it stays as notes.',
    example: 'reflist',
    spares: 'notebook',
  },
] as const satisfies readonly NameGroup[];

export const phrases = {
  saysShare: {
    pattern:
      /\b(?:share|tweet|facebook|twitter|linkedin|whatsapp|pinterest|teilen|partager|compartir|condividi|delen|print this|e-?mail this|follow us|copy link)\b/i,
    shorterThan: 160,
    because: 'Labels of share buttons and bars.',
    example: 'Share on Facebook',
    spares: 'He sharpened the blade.',
  },
  saysRelated: {
    pattern: pattern('i')`
        \b(?:
          related|read (?:more|also|next)|see also|more (?:from|on|stories|news)
          |you (?:may|might) (?:also )?like|recommended|trending|most (?:read|popular)|up next
          |don'?t miss|latest (?:news|posts|stories)|previous|next (?:post|article)|mehr zum thema
          |lesen sie auch|auch interessant|à lire|lire aussi|voir aussi|le[ae] (?:también|tambien|mais)
          |leggi anche|lees ook|läs också|weitere|verwandte
        )\b
      `,
    shorterThan: 160,
    because: 'What leads to another story.',
    example: 'Read also: the mill turns again',
    spares: 'The mill turned again.',
  },
  saysSubscribe: {
    pattern: pattern('i')`
        \b(?:
          subscri\w+|newsletters?|sign (?:up|in)|log ?in|register|join (?:us|our|now)|inbox|free trial
          |become a|donate|support (?:us|our)|abonn\w+|anmelden|inscri\w+|suscr\w+|iscriviti
          |jetzt testen|download (?:our|the|now)|contact us|get (?:started|in touch)|learn more
          |book (?:a|now)
        )\b
      `,
    shorterThan: 400,
    because: 'Asks for an address, an account or money.',
    example: 'Sign up for our newsletter',
    spares: 'The sign above the door fell.',
  },
  saysAd: {
    pattern:
      /\b(?:advertis\w+|sponsored|promoted|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|affiliate|commission|annons)\b/i,
    shorterThan: 300,
    because: 'The label or the notice of something paid for.',
    example: 'Sponsored content',
    spares: 'The town sent an advisory.',
  },
  saysCaption: {
    pattern:
      /(?:^|\s)(?:photos?|image|picture|foto|bild|credit|courtesy|getty|shutterstock|unsplash|reuters|ap photo|afp|illustration|©|\(c\))(?:\s|:|\/|$)/i,
    shorterThan: 250,
    because: 'Credits under pictures.',
    example: 'Photo: Reuters',
    spares: 'Photographers came early.',
  },
  saysByline: {
    pattern: pattern('i')`
        ^(?:by|von|par|por|di|da|door|af|av|written by|posted by|text|author)\b[: ]
        |\b(?:
          min(?:ute)?s? read|reading time|lesezeit|staff writer|published|posted|updated|veröffentlicht
          |publié|last (?:modified|updated|reviewed)|reviewed by|edited by|fact.?checked
        )\b
      `,
    shorterThan: 160,
    because: 'Who, when, and how long to read.',
    example: 'By Ada Quill',
    spares: 'The bystander left.',
  },
  saysRights: {
    pattern:
      /©|\bcopyright\b|all rights reserved|alle rechte|tous droits|creative commons|\bcc[ -]by\b|terms of|privacy|datenschutz|impressum|disclaimer|reprinted|permission/i,
    shorterThan: 400,
    because: 'Small print at the foot of a page.',
    example: 'All rights reserved',
    spares: 'The copyist was right.',
  },
  saysComment: {
    pattern:
      /\b(?:comments?|repl(?:y|ies)|kommentare?|commentaires?|comentarios?|commenti|reacties|leave a|post a comment|your (?:e-?mail|name))\b/i,
    shorterThan: 160,
    because: 'The head of what readers wrote, and its form.',
    example: 'Leave a comment',
    spares: 'A commentator spoke.',
  },
  saysTags: {
    pattern:
      /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|schlagw\w+|themen|mots[- ]cl\w+|etiquetas)\b/i,
    shorterThan: 200,
    because: 'The opening of a line of keywords. Inside a sentence these words say nothing.',
    example: 'Tags: mills, wind',
    spares: 'He tags along.',
  },
} as const satisfies Readonly<Record<string, PhraseGroup>>;

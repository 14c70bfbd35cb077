/**
 * What the judge knows of each block: numbers only, the same for every site. Names of the features are the
 * contract with the trained weights: `rules/judge.json` lists them, and a test compares.
 */
import type { Claims } from '../types.ts';
import { comparable } from '../witness.ts';
import type { Block } from './blocks.ts';

export const FEATURES = [
  'kept',
  'keptBefore',
  'keptAfter',
  'inKeptRange',
  'fromFirstKept',
  'toLastKept',
  'keptShareOfParent',
  'keptShareOfGroup',
  'characters',
  'words',
  'linkShare',
  'links',
  'strongShare',
  'endsSentence',
  'sentences',
  'commas',
  'digitShare',
  'upperShare',
  'startsLower',
  'question',
  'colon',
  'position',
  'textBefore',
  'afterHeadline',
  'depth',
  'depthToMain',
  'isParagraph',
  'isItem',
  'isHeading',
  'headingLevel',
  'isCell',
  'isDiv',
  'isQuote',
  'isPre',
  'isCaption',
  'isDefinition',
  'inList',
  'inTable',
  'inFigure',
  'inArticle',
  'inMain',
  'inAside',
  'inHeaderFooter',
  'inQuote',
  'inBodyMark',
  'listItems',
  'listLinkShare',
  'groupCount',
  'groupText',
  'groupMean',
  'groupLinkShare',
  'parentText',
  'parentLinkShare',
  'parentBlocks',
  'commonWithMain',
  'repeats',
  'likeHeadline',
  'likeDek',
  'isAuthorLine',
  'hasYear',
  'saysShare',
  'saysRelated',
  'saysSubscribe',
  'saysAd',
  'saysCaption',
  'saysByline',
  'saysRights',
  'saysComment',
  'saysTags',
  'hasUrl',
  'hasMail',
  'nearImage',
  'goodSelf',
  'goodNear',
  'junkSelf',
  'junkNear',
  'relatedNear',
  'metaNear',
  'bioNear',
  'captionNear',
  'adNear',
  'shareNear',
  'commentNear',
  'promoNear',
  'navNear',
  'tagNear',
  'tocNear',
  'noteNear',
  'beforeCharacters',
  'beforeLinkShare',
  'beforeKept',
  'beforeHeading',
  'afterCharacters',
  'afterLinkShare',
  'afterKept',
  'afterHeading',
  'before2Characters',
  'after2Characters',
  'textAhead',
  'keptTextAhead',
  'headingSays',
  'sinceHeading',
  'witness',
] as const;

export type Feature = (typeof FEATURES)[number];

export interface Facts {
  readonly claims: Pick<Claims, 'headline' | 'dek' | 'authors' | 'description'>;
  /** Indexes of the blocks that Readability kept. */
  readonly kept: ReadonlySet<number>;
  /** What `findWitness` found. */
  readonly witness: string | null;
}

/** Words in class names and ids, as whole tokens. */
const EVIDENCE: Readonly<Record<string, RegExp>> = {
  good: /^(?:article|articlebody|story|storybody|post|body|entry|content|text|richtext|rte|prose|paragraph|main|copy|blog|wysiwyg)$/,
  junk: /^(?:footer|sidebar|widget|menu|modal|popup|banner|cookie|toolbar|login|signup|search|hidden|print|overlay|sticky|masthead|breadcrumbs?)$/,
  related:
    /^(?:related|recommended|recommendations?|more|also|read|readmore|recirc|recirculation|trending|popular|next|previous|prev|teasers?|cards?|grid|carousel|slider|similar|suggested|latest|outbrain|taboola|list|listing|loop|feed)$/,
  meta: /^(?:meta|byline|date|time|datetime|timestamp|published|updated|info|details|dateline|header|head|title|headline|subtitle|kicker|eyebrow|category|categories|readtime|reading)$/,
  bio: /^(?:author|authors|bio|biography|about|contributor|profile|writer|contact|avatar)$/,
  caption:
    /^(?:caption|captions|credit|credits|copyright|photo|image|img|media|figure|gallery|wp|thumb|picture|legend)$/,
  ad: /^(?:ad|ads|advert|advertisement|adslot|sponsor|sponsored|promoted|dfp|gpt|affiliate|disclosure|disclaimer)$/,
  share: /^(?:share|sharing|social|socials|follow|facebook|twitter|linkedin|pinterest|whatsapp|like|likes)$/,
  comment:
    /^(?:comments?|respond|reply|replies|disqus|discussion|commentlist|review|reviews|rating|ratings)$/,
  promo:
    /^(?:promo|promotion|cta|newsletter|subscribe|subscription|optin|form|box|callout|donate|donation|product|shop|buy|price|offer|download|inline)$/,
  nav: /^(?:nav|navigation|navbar|pagination|pager|pages|links|crumbs?|breadcrumbs?|menu|skip|tabs?|accordion)$/,
  tag: /^(?:tags?|topics?|keywords?|labels?|terms|filed|taxonomy)$/,
  toc: /^(?:toc|contents|outline|index|jump|anchor|anchors)$/,
  note: /^(?:footnotes?|notes?|references?|citations?|sources?|bibliography|correction|corrections|endnotes?|sup|reflist)$/,
};
const GROUPS = Object.keys(EVIDENCE);

const SAYS = {
  saysShare:
    /\b(?:share|tweet|facebook|twitter|linkedin|whatsapp|pinterest|teilen|partager|compartir|condividi|delen|print this|e-?mail this|follow us|copy link)\b/i,
  saysRelated:
    /\b(?:related|read (?:more|also|next)|see also|more (?:from|on|stories|news)|you (?:may|might) (?:also )?like|recommended|trending|most (?:read|popular)|up next|don'?t miss|latest (?:news|posts|stories)|previous|next (?:post|article)|mehr zum thema|lesen sie auch|auch interessant|à lire|lire aussi|voir aussi|le[ae] (?:también|tambien|mais)|leggi anche|lees ook|läs också|weitere|verwandte)\b/i,
  saysSubscribe:
    /\b(?:subscri\w+|newsletters?|sign (?:up|in)|log ?in|register|join (?:us|our|now)|inbox|free trial|become a|donate|support (?:us|our)|abonn\w+|anmelden|inscri\w+|suscr\w+|iscriviti|jetzt testen|download (?:our|the|now)|contact us|get (?:started|in touch)|learn more|book (?:a|now))\b/i,
  saysAd:
    /\b(?:advertis\w+|sponsored|promoted|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|affiliate|commission|annons)\b/i,
  saysCaption:
    /(?:^|\s)(?:photos?|image|picture|foto|bild|credit|courtesy|getty|shutterstock|unsplash|reuters|ap photo|afp|illustration|©|\(c\))(?:\s|:|\/|$)/i,
  saysByline:
    /^(?:by|von|par|por|di|da|door|af|av|written by|posted by|text|author)\b[: ]|\b(?:min(?:ute)?s? read|reading time|lesezeit|staff writer|published|posted|updated|veröffentlicht|publié|last (?:modified|updated|reviewed)|reviewed by|edited by|fact.?checked)\b/i,
  saysRights:
    /©|\bcopyright\b|all rights reserved|alle rechte|tous droits|creative commons|\bcc[ -]by\b|terms of|privacy|datenschutz|impressum|disclaimer|reprinted|permission/i,
  saysComment:
    /\b(?:comments?|repl(?:y|ies)|kommentare?|commentaires?|comentarios?|commenti|reacties|leave a|post a comment|your (?:e-?mail|name))\b/i,
  saysTags:
    /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|schlagw\w+|themen|mots[- ]cl\w+|etiquetas)\b/i,
} as const;

/** Characters: what is longer is not the headline or the standfirst again. */
const LONGEST_DEK = 500;
const NOTHING: ReadonlySet<string> = new Set();

interface Group {
  count: number;
  text: number;
  link: number;
  kept: number;
}

interface Box {
  readonly good: number;
  readonly evidence: readonly number[];
  text: number;
  link: number;
  blocks: number;
  kept: number;
}

/** @returns a row a block, a number a feature, in the order of `FEATURES` */
export function featuresOf(blocks: readonly Block[], facts: Facts): readonly Float64Array[] {
  const page = survey(blocks, facts);
  return blocks.map((block) => row(block, blocks, facts, page));
}

type Page = ReturnType<typeof survey>;

function survey(blocks: readonly Block[], { kept, claims, witness }: Facts) {
  const boxes = new Map<Element, Box>();
  const groups = new Map<string, Group>();
  const seen = new Map<string, number>();
  const signatures: string[] = [];
  const keptBefore: number[] = [];
  let keptCount = 0;
  let total = 0;
  let keptTotal = 0;
  let firstKept = -1;
  let lastKept = -1;
  const keptTextBefore: number[] = [];
  for (const block of blocks) {
    const length = block.text.length;
    const link = block.linkShare * length;
    const isKept = kept.has(block.index);
    keptBefore.push(keptCount);
    keptTextBefore.push(keptTotal);
    if (isKept) {
      keptCount += 1;
      keptTotal += length;
      if (firstKept < 0) firstKept = block.index;
      lastKept = block.index;
    }
    total += length;
    const signature = signatureOf(block.element);
    signatures.push(signature);
    const group = groups.get(signature) ?? { count: 0, text: 0, link: 0, kept: 0 };
    group.count += 1;
    group.text += length;
    group.link += link;
    group.kept += isKept ? 1 : 0;
    groups.set(signature, group);
    seen.set(block.text, (seen.get(block.text) ?? 0) + 1);
    for (let element: Element | null = block.element; element; element = element.parentElement) {
      const box = boxOf(boxes, element);
      box.text += length;
      box.link += link;
      box.blocks += 1;
      box.kept += isKept ? length : 0;
    }
  }
  // The box that holds most of what Readability kept, as deep as possible.
  let main: Element | null = null;
  let mainDepth = -1;
  for (const [element, box] of boxes) {
    if (box.kept < keptTotal * 0.75) continue;
    const depth = depthOf(element);
    if (depth > mainDepth) [main, mainDepth] = [element, depth];
  }
  return {
    boxes,
    groups,
    seen,
    signatures,
    keptBefore,
    keptTextBefore,
    keptCount,
    keptTotal,
    total,
    firstKept,
    lastKept,
    main,
    mainDepth,
    headline: tokensOf(claims.headline?.value ?? ''),
    headlineAt: headlineAt(blocks, tokensOf(claims.headline?.value ?? '')),
    dek: tokensOf(claims.dek?.value ?? claims.description?.value ?? ''),
    authors: (claims.authors?.value ?? []).map((name) => name.toLowerCase()),
    witness,
  };
}

function row(block: Block, blocks: readonly Block[], { kept }: Facts, page: Page): Float64Array {
  const { text, element, index } = block;
  const name = element.localName;
  const length = text.length;
  const parent = page.boxes.get(element.parentElement ?? element) as Box;
  const group = page.groups.get(page.signatures[index] as string) as Group;
  const isKept = kept.has(index);
  const near = evidenceNear(element, page);
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  const heading = headingBefore(blocks, index);
  const around = placeOf(element);
  const lower = text.toLowerCase();
  const tokens = length < LONGEST_DEK ? tokensOf(text) : NOTHING;
  const list = around.list ? page.boxes.get(around.list) : undefined;
  const values: Record<Feature, number> = {
    kept: flag(isKept),
    keptBefore: Math.min(20, distance(kept, index, -1)),
    keptAfter: Math.min(20, distance(kept, index, 1)),
    inKeptRange: flag(index >= page.firstKept && index <= page.lastKept),
    fromFirstKept: clamp(index - page.firstKept, -20, 60),
    toLastKept: clamp(page.lastKept - index, -20, 60),
    keptShareOfParent: (parent.kept - (isKept ? length : 0)) / Math.max(1, parent.text - length),
    keptShareOfGroup: (group.kept - flag(isKept)) / Math.max(1, group.count - 1),
    characters: log(length),
    words: Math.min(200, block.words),
    linkShare: block.linkShare,
    links: Math.min(10, block.links),
    strongShare: block.strongShare,
    endsSentence: flag(/[.!?…。！？؟"”»')\]]$/.test(text)),
    sentences: Math.min(12, text.match(/[.!?。！？](?:\s|$)/g)?.length ?? 0),
    commas: Math.min(12, text.match(/[,;，、]/g)?.length ?? 0),
    digitShare: (text.match(/\d/g)?.length ?? 0) / length,
    upperShare: (text.match(/\p{Lu}/gu)?.length ?? 0) / length,
    startsLower: flag(/^\p{Ll}/u.test(text)),
    question: flag(text.endsWith('?')),
    colon: flag(text.endsWith(':')),
    position: index / blocks.length,
    textBefore: block.offset / Math.max(1, page.total),
    afterHeadline: page.headlineAt < 0 ? 0 : clamp(index - page.headlineAt, -10, 40),
    depth: block.depth,
    depthToMain: clamp(block.depth - page.mainDepth, -10, 10),
    isParagraph: flag(name === 'p'),
    isItem: flag(name === 'li'),
    isHeading: flag(/^h[1-6]$/.test(name)),
    headingLevel: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
    isCell: flag(name === 'td' || name === 'th'),
    isDiv: flag(name === 'div'),
    isQuote: flag(name === 'blockquote'),
    isPre: flag(name === 'pre'),
    isCaption: flag(name === 'figcaption'),
    isDefinition: flag(name === 'dd' || name === 'dt'),
    inList: flag(around.list !== null),
    inTable: flag(around.table),
    inFigure: flag(around.figure),
    inArticle: flag(around.article),
    inMain: flag(around.main),
    inAside: flag(around.aside),
    inHeaderFooter: flag(around.headerFooter),
    inQuote: flag(around.quote),
    inBodyMark: flag(around.bodyMark),
    listItems: Math.min(40, list?.blocks ?? 0),
    listLinkShare: list ? list.link / Math.max(1, list.text) : 0,
    groupCount: log(group.count),
    groupText: group.text / Math.max(1, page.total),
    groupMean: log(group.text / group.count),
    groupLinkShare: group.link / Math.max(1, group.text),
    parentText: log(parent.text),
    parentLinkShare: parent.link / Math.max(1, parent.text),
    parentBlocks: log(parent.blocks),
    commonWithMain: clamp(stepsToMain(element, page.main), 0, 12),
    repeats: Math.min(5, page.seen.get(text) ?? 1),
    likeHeadline: overlap(tokens, page.headline),
    likeDek: overlap(tokens, page.dek),
    isAuthorLine: flag(length < 120 && page.authors.some((author) => lower.includes(author))),
    hasYear: flag(length < 160 && /\b(?:19|20)\d\d\b/.test(text)),
    saysShare: flag(length < 160 && SAYS.saysShare.test(text)),
    saysRelated: flag(length < 160 && SAYS.saysRelated.test(text)),
    saysSubscribe: flag(length < 400 && SAYS.saysSubscribe.test(text)),
    saysAd: flag(length < 300 && SAYS.saysAd.test(text)),
    saysCaption: flag(length < 250 && SAYS.saysCaption.test(text)),
    saysByline: flag(length < 160 && SAYS.saysByline.test(text)),
    saysRights: flag(length < 400 && SAYS.saysRights.test(text)),
    saysComment: flag(length < 160 && SAYS.saysComment.test(text)),
    saysTags: flag(length < 200 && SAYS.saysTags.test(text)),
    hasUrl: flag(/https?:\/\/|www\./.test(text)),
    hasMail: flag(/\S@\S+\.\w/.test(text)),
    nearImage: flag(hasImageNear(element)),
    goodSelf: near.self(0),
    goodNear: near.steps(0),
    junkSelf: near.self(1),
    junkNear: near.steps(1),
    relatedNear: near.steps(2),
    metaNear: near.steps(3),
    bioNear: near.steps(4),
    captionNear: near.steps(5),
    adNear: near.steps(6),
    shareNear: near.steps(7),
    commentNear: near.steps(8),
    promoNear: near.steps(9),
    navNear: near.steps(10),
    tagNear: near.steps(11),
    tocNear: near.steps(12),
    noteNear: near.steps(13),
    beforeCharacters: log(before?.text.length ?? 0),
    beforeLinkShare: before?.linkShare ?? 0,
    beforeKept: flag(kept.has(index - 1)),
    beforeHeading: flag(before ? isHeading(before) : false),
    afterCharacters: log(after?.text.length ?? 0),
    afterLinkShare: after?.linkShare ?? 0,
    afterKept: flag(kept.has(index + 1)),
    afterHeading: flag(after ? isHeading(after) : false),
    before2Characters: log(blocks[index - 2]?.text.length ?? 0),
    after2Characters: log(blocks[index + 2]?.text.length ?? 0),
    textAhead: (page.total - block.offset - length) / Math.max(1, page.total),
    keptTextAhead:
      (page.keptTotal - (page.keptTextBefore[index] as number) - (isKept ? length : 0)) /
      Math.max(1, page.keptTotal),
    headingSays: heading
      ? flag(
          SAYS.saysRelated.test(heading.text) ||
            SAYS.saysSubscribe.test(heading.text) ||
            SAYS.saysComment.test(heading.text),
        )
      : 0,
    sinceHeading: heading ? Math.min(20, index - heading.index) : 20,
    witness: page.witness === null ? 0 : page.witness.includes(comparable(text).slice(0, 80)) ? 1 : -1,
  };
  // In the order of FEATURES: a test holds the literal above to it.
  return Float64Array.from(Object.values(values));
}

function boxOf(boxes: Map<Element, Box>, element: Element): Box {
  let box = boxes.get(element);
  if (!box) {
    const tokens = tokensOfNames(element);
    const evidence = GROUPS.map((group) =>
      flag(tokens.some((token) => (EVIDENCE[group] as RegExp).test(token))),
    );
    box = { good: evidence[0] as number, evidence, text: 0, link: 0, blocks: 0, kept: 0 };
    boxes.set(element, box);
  }
  return box;
}

function evidenceNear(element: Element, page: Page) {
  const chain: Box[] = [];
  for (
    let step: Element | null = element;
    step && chain.length < 8 && step.localName !== 'body';
    step = step.parentElement
  ) {
    // Above the box that holds the article a name says nothing of one block.
    if (step === page.main || step.contains(page.main)) break;
    chain.push(page.boxes.get(step) as Box);
  }
  const top = page.boxes.get(element) as Box;
  return {
    self: (group: number): number => top.evidence[group] as number,
    /** 1 on the block itself, less for each step up, 0 where none has it. */
    steps: (group: number): number => {
      const at = chain.findIndex((box) => box.evidence[group] === 1);
      return at < 0 ? 0 : 1 / (1 + at * 0.5);
    },
  };
}

function tokensOfNames(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('role') ?? ''} ${element.getAttribute('data-testid') ?? ''}`;
  return names.length > 3
    ? names
        .slice(0, 400)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
    : [];
}

/** Same tag and classes, below a parent of the same tag and classes. */
function signatureOf(element: Element): string {
  const parent = element.parentElement;
  return `${parent?.localName}.${parent?.getAttribute('class') ?? ''}>${element.localName}.${element.getAttribute('class') ?? ''}`;
}

function placeOf(element: Element) {
  const place = {
    list: null as Element | null,
    table: false,
    figure: false,
    article: false,
    main: false,
    aside: false,
    headerFooter: false,
    quote: false,
    bodyMark: false,
  };
  for (let step: Element | null = element; step; step = step.parentElement) {
    switch (step.localName) {
      case 'ul':
      case 'ol':
      case 'dl':
        place.list ??= step;
        break;
      case 'table':
        place.table = true;
        break;
      case 'figure':
        place.figure = true;
        break;
      case 'article':
        place.article = true;
        break;
      case 'main':
        place.main = true;
        break;
      case 'aside':
        place.aside = true;
        break;
      case 'blockquote':
        place.quote = true;
        break;
      case 'header':
      case 'footer':
        place.headerFooter = true;
        break;
    }
    if (step.getAttribute('itemprop') === 'articleBody') place.bodyMark = true;
  }
  return place;
}

function hasImageNear(element: Element): boolean {
  return Boolean(
    element.querySelector('img') ||
      element.previousElementSibling?.matches('img, picture, figure') ||
      element.previousElementSibling?.querySelector('img'),
  );
}

function headingBefore(blocks: readonly Block[], index: number): Block | null {
  for (let at = index - 1; at >= 0 && at > index - 20; at -= 1) {
    const block = blocks[at] as Block;
    if (isHeading(block)) return block;
  }
  return null;
}

function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.element.localName) || (block.strongShare > 0.9 && block.words < 14);
}

function headlineAt(blocks: readonly Block[], headline: ReadonlySet<string>): number {
  const h1 = blocks.findIndex(
    (block) => block.element.localName === 'h1' && overlap(tokensOf(block.text), headline) > 0.6,
  );
  return h1 >= 0 ? h1 : blocks.findIndex((block) => overlap(tokensOf(block.text), headline) > 0.8);
}

/** 0 inside the main box; outside it the steps up to the first box they share. */
function stepsToMain(element: Element, main: Element | null): number {
  if (!main || main.contains(element)) return 0;
  let steps = 1;
  for (let step = element.parentElement; step && !step.contains(main); step = step.parentElement) steps += 1;
  return steps;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let step = element.parentElement; step; step = step.parentElement) depth += 1;
  return depth;
}

function distance(kept: ReadonlySet<number>, index: number, step: -1 | 1): number {
  for (let away = 1; away < 20; away += 1) if (kept.has(index + away * step)) return away;
  return 20;
}

function tokensOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .slice(0, 300)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** Jaccard index. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const token of a) if (b.has(token)) common += 1;
  return common / (a.size + b.size - common);
}

const flag = (value: boolean): number => (value ? 1 : 0);
const log = (value: number): number => Math.log1p(value);
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

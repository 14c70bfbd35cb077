/**
 * How the lines begin that stand after a text and belong to the article but not to its body. Each has lines it takes
 * and a line of the same look that it spares: a test runs them. Data only.
 */
import type { EndNote } from '../article/types.ts';

export interface EndNoteRule {
  readonly kind: EndNote['kind'];
  /** Only of a line that was taken for text. */
  readonly inText?: true;
  readonly beginning: RegExp;
  readonly because: string;
  readonly examples: readonly string[];
  readonly spares: string;
}

export const END_NOTES = [
  {
    kind: 'correction',
    beginning:
      /^\W*(?:corrections?\b|clarifications?\b|editor['’]s note\b|an earlier version of\b|this (?:article|story) (?:has been|was) (?:updated|amended|corrected)\b|korrektur\b|anmerkung der redaktion\b|in einer früheren (?:fassung|version)\b|correctif\b|rectificatif\b|corrección\b|errata\b|rettifica\b|correctie\b|rättelse\b)/i,
    because: 'A paper tells at the end what it had wrong; it is about the article, not part of its story.',
    examples: [
      'An earlier version of this article named the wrong bridge.',
      'Korrektur: Die Brücke ist 90 Meter lang.',
    ],
    spares: 'The correction officers of the county jail voted on Monday.',
  },
  {
    kind: 'credit',
    beginning:
      /^\W*(?:(?:additional |with )?reporting (?:by|from)\b|(?:writing|editing|compiled|translated|graphics?) by\b|with (?:files|inputs?|reporting|material|contributions?) (?:from|by)\b|.{2,60} contributed to this (?:report|article|story)\b|mitarbeit:|mit (?:material|informationen) (?:von|der|des)\b|übersetz\w+ (?:von|aus)\b|avec (?:afp|reuters|ap)\b|traducción de\b|con información de\b|a cura di\b|(?:photos?|images?|pictures?|fotos?|bild(?:er)?|titelbild|beitragsbild)(?: credits?)?\s*[:©]|(?:crédits? photos?|bildquellen?|bildnachweise?)\s*[:©])/i,
    because: 'Who else worked on the text stands below it in most papers.',
    examples: [
      'Additional reporting by Idris Vaughan.',
      'Jo March contributed to this report.',
      'Mit Material von dpa',
      'Crédits photos : Ada Quill',
    ],
    spares: 'Reporting a lost cat takes ten minutes.',
  },
  {
    kind: 'credit',
    inText: true,
    beginning:
      /^[([]?(?:(?:photos?|images?|pictures?|fotos?|bild(?:er)?|titelbild|beitragsbild)(?: credits?)?\s*[:©]|(?:crédits? photos?|bildquellen?|bildnachweise?)\s*[:©])/i,
    because:
      'Who took the pictures stands below some texts; further down the same line belongs to another story.',
    examples: ['Crédits photos : Ada Quill', 'Fotos: Ada Quill, Mühlenarchiv'],
    spares: 'Photos of the mill hang in every kitchen.',
  },
  {
    kind: 'source',
    beginning: /^\W*(?:sources?|quellen?|fuentes?|fonti?|bron(?:nen)?|källa|kilde)\s*:\s*\S/i,
    because: 'The source line names where the text or its data come from.',
    examples: ['Source: County archive', 'Quelle: dpa'],
    spares: 'Sources close to the mayor deny it.',
  },
] as const satisfies readonly EndNoteRule[];

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

/** Begins the heading above what a company says of itself; the company's name follows, in the paragraph below too. */
export const ABOUT_COMPANY =
  /^(?:About|ABOUT|Über|À propos (?:de|du|d['’])|Acerca de|Sobre|Informazioni su)\s+(?:the |die |den |das |la |el |a |o )?(?=\p{Lu})/u;

/** The whole heading above whom to ask, and above what lawyers add. */
export const PRESS_CONTACT =
  /^(?:(?:media|press|investor) (?:contacts?|relations|inquiries|enquiries)|pressekontakt|contacts? presse|contacto de prensa|contatti stampa|forward[- ]looking statements?|about the authors?)\s*:?$/i;

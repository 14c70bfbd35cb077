/** Words in class names by which captions and credits of pictures are known. Data only. */
import { pattern } from './pattern.ts';

/**
 * As whole words of a class: `image-caption`, `media__credit`, `wp-caption-text`. Not within another word:
 * `accreditation` is no credit.
 */
export const CAPTION_WORDS = [
  'bildcredit',
  'bildlegende',
  'bildnachweis',
  'bildquelle',
  'bildtext',
  'bildunterschrift',
  'bildunterzeile',
  'caption',
  'captions',
  'captiontext',
  'credit',
  'credits',
  'cutline',
  'didascalia',
  'fotocredit',
  'fotonachweis',
  'icaption',
  'imagecaption',
  'imagecredit',
  'imagedescription',
  'imgcaption',
  'infodescription',
  'legend',
  'legende',
  'leyenda',
  'media-desc',
  'media-description',
  'media__description',
  'photo-author',
  'photo-description',
  'photo-source',
  'photo_author',
  'photo_source',
  'photocredit',
  'photocredits',
  'video-description',
] as const;

/** Those of them that name who made the picture, and others that do. */
export const CREDIT_WORDS = [
  'bildcredit',
  'bildnachweis',
  'bildquelle',
  'copyright',
  'credit',
  'creditline',
  'credits',
  'fotocredit',
  'fotonachweis',
  'photo-author',
  'photo_author',
  'photocredit',
  'photocredits',
  'photographer',
] as const;

/** A whole line that names who made the picture above it: "(Credit: Ada Quill / Mill Press)". Not "Photos of the mill". */
export const CREDIT_LINE = pattern('i')`
  ^[([]?\s*(?:
    (?:
      photos?|photographs?|images?|pictures?|fotos?|bild(?:er)?|abbildung|grafik|imagen|illustrations?
    )(?: credits?)?(?:\s*[:©|/]| (?:by|courtesy of|von)\s)
    |(?:
      credits?|crédits?|créditos?|photo courtesy|courtesy of|bildquelle|bildnachweis|bildrechte
      |crédits? photos?
    )\s*[:©|/]
    |©
  )\s*\S
`;

/** A whole line in brackets that says who made a picture, wherever that is. Not "(Credit was given to Ada Quill.)". */
export const CREDIT_IN_BRACKETS =
  /^[([](?:(?:photos?|images?|pictures?|fotos?|bild(?:er)?|abbildung|grafik|imagen|illustrations?|video)(?: credits?)?|credits?|crédits?|créditos?|bildquelle|bildnachweis)\s?[:©] ?[^()[\]]{2,80}[)\]]$/i;

/** Begins a line that names who made a picture; what follows must be names. Not "Credits to Graduate: 36", "Image from May". */
export const CREDIT_BEGINNING = pattern('i')`
  ^[^\w©]{0,2}(?:(?:bild|foto|photo) \d+ (?:von|of|sur|de) \d+ ?)?(?:
    (?:
      photo(?:s|graphs?|graphy)?|images?|pictures?|foto(?:s|grafie)?|bild(?:er)?
      |(?:beitrags|titel|aufmacher|header|symbol)bild|symbolgrafik|illustration(?:en|s)?|imagen
      |immagine|zdjęcie|фото|kuva
    )(?: ?(?:credits?|quelle|nachweis|rechte))?\s?(?:[:©]|\b(?:by|von|par)\b)
    |(?:photo|image|picture|foto|bild) ?credits?\b[^:]{0,20}:|(?:photo |image )?courtesy of\b
    |cr[ée]dit(?:s|os|o)? photos?\s?:|credits?:(?! ?\d)|©
  )[\s©:|]*
`;

/** The label of a credit, and nothing after it. Not "Bild", which is a newspaper and what hangs on the wall. */
export const CREDIT_ALONE =
  /^(?:[([](?:foto|bild)[)\]]|(?:foto|bild):|[([]?(?:symbolbild|photo credits?|image source|image credits?)s?:?[)\]]?)$/i;

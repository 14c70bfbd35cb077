/** Words in class names by which captions and credits of pictures are known. Data only. */

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
export const CREDIT_LINE =
  /^[([]?\s*(?:(?:photos?|photographs?|images?|pictures?|fotos?|bild(?:er)?|abbildung|grafik|imagen|illustrations?)(?: credits?)?(?:\s*[:©|/]| (?:by|courtesy of|von)\s)|(?:credits?|crédits?|créditos?|photo courtesy|courtesy of|bildquelle|bildnachweis|bildrechte|crédits? photos?)\s*[:©|/]|©)\s*\S/i;

/** A whole line in brackets that says who made a picture, wherever that is. Not "(Credit was given to Ada Quill.)". */
export const CREDIT_IN_BRACKETS =
  /^[([](?:(?:photos?|images?|pictures?|fotos?|bild(?:er)?|abbildung|grafik|imagen|illustrations?|video)(?: credits?)?|credits?|crédits?|créditos?|bildquelle|bildnachweis)\s?[:©] ?[^()[\]]{2,80}[)\]]$/i;

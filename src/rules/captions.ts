/** Words in class names by which captions and credits of pictures are known. Data only. */

/**
 * As whole words of a class: `image-caption`, `media__credit`, `wp-caption-text`. Not within another word:
 * `accreditation` is no credit.
 */
export const CAPTION_WORDS = [
  'bildlegende',
  'bildnachweis',
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
  'icaption',
  'imagecaption',
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
  'video-description',
] as const;

/** Those of them that name who made the picture, and others that do. */
export const CREDIT_WORDS = [
  'bildnachweis',
  'copyright',
  'credit',
  'creditline',
  'credits',
  'photo-author',
  'photo_author',
  'photocredit',
  'photographer',
] as const;

/** A whole line that names who made the picture above it: "(Credit: Ada Quill / Mill Press)". Not "Photos of the mill". */
export const CREDIT_LINE =
  /^[([]?\s*(?:(?:photos?|photographs?|images?|pictures?|fotos?|bild(?:er)?|abbildung|grafik|imagen|illustrations?)(?: credits?)?(?:\s*[:©|/]| (?:by|courtesy of|von)\s)|(?:credits?|crédits?|créditos?|photo courtesy|courtesy of|bildquelle|bildnachweis|bildrechte|crédits? photos?)\s*[:©|/]|©)\s*\S/i;

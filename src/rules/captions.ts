/** Words in class names by which captions and credits of pictures are known. Data only. */

/**
 * As whole words of a class: `image-caption`, `media__credit`, `wp-caption-text`. Not within another word:
 * `accreditation` is no credit.
 */
export const CAPTION_WORDS = [
  'bildnachweis',
  'bildunterschrift',
  'bildunterzeile',
  'caption',
  'captions',
  'captiontext',
  'credit',
  'credits',
  'cutline',
  'didascalia',
  'legende',
  'photocredit',
] as const;

/** Those of them that name who made the picture, and others that do. */
export const CREDIT_WORDS = [
  'bildnachweis',
  'copyright',
  'credit',
  'creditline',
  'credits',
  'photocredit',
  'photographer',
] as const;

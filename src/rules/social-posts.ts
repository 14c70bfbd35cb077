/** Classes of the quotations that networks give for embedding: with the author, the date and the link in them. Data only. */

export const SOCIAL_POST_CLASSES = [
  'bluesky-embed',
  'fb-post',
  'instagram-media',
  'mastodon-embed',
  'reddit-embed-bq',
  'text-post-media',
  'tiktok-embed',
  'twitter-tweet',
  'twitter-video',
] as const;

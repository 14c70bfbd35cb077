/** Pictures and players: what the digest numbers is what the body may show. */

export const PICTURE_NAMES: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'audio']);

/** The same as a selector. */
export const PICTURES = [...PICTURE_NAMES].join(', ');

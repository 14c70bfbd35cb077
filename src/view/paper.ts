/** The reader's background in each theme, for what must have it before any stylesheet: the same as in theme.css. */
export const PAPER = { light: '#fbfaf7', sepia: '#f4ecd8', dark: '#17181a' } as const;

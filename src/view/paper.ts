/** The page colour of each theme: for the cover that stands before any stylesheet. A test holds it to `theme.css`. */
export const PAPER = { light: '#fdfcf9', sepia: '#f5ecda', dark: '#1a1a1c' } as const;

import './theme.ts';

globalThis.broadsheetTheme = 'light';

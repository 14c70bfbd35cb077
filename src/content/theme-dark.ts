import './theme.ts';

globalThis.broadsheetTheme = 'dark';

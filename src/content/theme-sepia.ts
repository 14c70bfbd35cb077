import './theme.ts';

globalThis.broadsheetTheme = 'sepia';

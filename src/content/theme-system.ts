import './theme.ts';

globalThis.broadsheetTheme = 'system';

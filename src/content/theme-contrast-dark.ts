import { startWith } from './theme.ts';

startWith('contrast-dark');

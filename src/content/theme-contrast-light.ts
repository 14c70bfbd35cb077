import { startWith } from './theme.ts';

startWith('contrast-light');

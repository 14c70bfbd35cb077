import { startWith } from './theme.ts';

startWith('light');

import { startWith } from './theme.ts';

startWith('black');

import { startWith } from './theme.ts';

startWith('dark');

import { startWith } from './theme.ts';

startWith('sepia');

/** The same in the page's own world, for comparison. */
import { startAttack } from './script.ts';

if (document.documentElement.dataset.world === 'page') startAttack();

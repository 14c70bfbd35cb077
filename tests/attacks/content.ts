/** The content script of the attacked build. */
import { startAttack } from './script.ts';

if (document.documentElement.dataset.world !== 'page') startAttack();

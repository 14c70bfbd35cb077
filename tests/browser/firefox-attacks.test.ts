/** A slice of the attacks in Firefox. */
import { describeAttacksIn } from './rig/attack-slice.ts';

describeAttacksIn('firefox');

/** A slice of the attacks in Chromium. */
import { describeAttacksIn } from './rig/attack-slice.ts';

describeAttacksIn('chromium');

/** What is said when the browser did not store a change. */
import { say } from './say.ts';

/** @returns nothing for a change that was kept */
export function notKept(outcome: 'kept' | 'too-full' | 'refused'): string {
  if (outcome === 'kept') return '';
  return say(outcome === 'too-full' ? 'notStoredTooFull' : 'notStored');
}

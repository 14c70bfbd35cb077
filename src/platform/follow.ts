/**
 * After a change of settings or grants, the browser's own registrations are made to say the same. The background hears
 * of each change by itself; one that is ended before it is done would leave the rest to the next time it wakes. Asking
 * wakes it at once, and asks again when there is no answer.
 */
import { askBackground } from './messages.ts';

export async function followSettings(): Promise<void> {
  await askBackground('followSettings').catch((error) =>
    // The change is stored or granted: it takes effect when the background starts the next time.
    console.warn('The background did not follow.', error),
  );
}

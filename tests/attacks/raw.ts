/**
 * The control: the same payloads as they are, each in a frame of its own. Where few of them run, the canaries are dead and
 * a run says nothing.
 */
import { frameWith, WATCHED } from './frames.ts';
import { eventsOf, pause, touchAll } from './in-page.ts';
import type { Payload } from './payloads.ts';

const AT_ONCE = 20;

/** @returns ids of the payloads that ran */
export async function runRaw(payloads: readonly Payload[]): Promise<readonly string[]> {
  const ran: string[] = [];
  for (let at = 0; at < payloads.length; at += AT_ONCE) {
    const together = payloads.slice(at, at + AT_ONCE);
    const frames = await Promise.all(together.map(() => frameWith({ markup: WATCHED, type: 'text/html' })));
    for (const [index, { id, html }] of together.entries()) {
      const frame = frames[index] as HTMLIFrameElement;
      try {
        const body = frame.contentDocument?.body as HTMLElement;
        body.innerHTML = html;
        touchAll(body, eventsOf(html));
      } catch {
        // It has led its frame away, or made it something else: whether it ran is known all the same.
      }
      frame.dataset.id = id;
    }
    await pause();
    for (const frame of frames) {
      if (frame.dataset.ran) ran.push(frame.dataset.id ?? '');
      frame.remove();
    }
  }
  return ran;
}

/**
 * Every form in which an article can be taken along, of every payload: read by a strict reader of that form, and what
 * shows as a document opened in a frame, without the policy that the file itself carries.
 */
import { type Framed, frameWith, WATCHED } from './frames.ts';
import { eventsOf, lastPicture, type Outcome, pause, ranSoFar, touchAll } from './in-page.ts';
import type { Payload } from './payloads.ts';
import { writeAll } from './written.ts';

const AT_ONCE = 20;
const MOST_EVENTS = 8;

export async function attackExports(payloads: readonly Payload[]): Promise<Outcome> {
  const ran: string[] = [];
  const wrong: string[] = [];
  const pictures = new Set<string>();
  for (let at = 0; at < payloads.length; at += AT_ONCE) {
    const together = payloads.slice(at, at + AT_ONCE);
    document.documentElement.dataset.at = together[0]?.id ?? '';
    const frames = (await Promise.all(together.map(framesOf))).flat();
    await pause();
    for (const frame of frames) {
      if (frame.dataset.ran) ran.push(frame.dataset.id ?? '');
      frame.remove();
    }
  }
  await lastPicture();
  if (ranSoFar() > 0 && ran.length === 0) ran.push('one of them, when it was gone already');
  return { shown: payloads.length, ran, wrong, reshaped: [], pictures: [...pictures] };

  async function framesOf({ id, html }: Payload): Promise<readonly HTMLIFrameElement[]> {
    const documents = await documentsOf(id, html);
    return Promise.all(
      documents.map(async (one) => {
        const frame = await frameWith(one);
        frame.dataset.id = id;
        if (frame.contentDocument) touchAll(frame.contentDocument, eventsOf(html).slice(0, MOST_EVENTS));
        return frame;
      }),
    );
  }

  async function documentsOf(id: string, payload: string): Promise<readonly Framed[]> {
    try {
      const written = await writeAll(payload);
      wrong.push(...written.wrong.map((breach) => `${id}: ${breach}`));
      for (const address of written.pictures) pictures.add(address);
      const texts = written.fragments.map(({ innerHTML }) => innerHTML).join('\n');
      return [
        { type: 'text/html', markup: watched(written.html) },
        { type: 'application/xhtml+xml', markup: watched(written.chapter) },
        { type: 'text/html', markup: WATCHED + texts },
      ];
    } catch (error) {
      wrong.push(`${id}: threw ${error instanceof Error ? error.stack : String(error)}`);
      return [];
    }
  }
}

/** With canaries in it, and without its own policy: its markup alone must be harmless. */
function watched(file: string): string {
  return file
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace(/<head>/, `<head>${WATCHED}`);
}

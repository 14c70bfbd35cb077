/**
 * Media keys, headsets and the system's own player control what is read aloud. Browsers give these to whatever plays sound
 * in a page, and speech is none to them: so a sound that nobody hears plays along, in a frame of its own. The page's
 * media session is another one, and stays as the page made it. The frame stands in the closed root, where no page
 * counts it, and loads nothing. Where the page's policy forbids sound, the keys do what they did before.
 */
import { oneLine } from '../../article/one-line.ts';
import type { ReaderContext } from './feature.ts';
import { allowsSound } from './sound-policy.ts';

interface Options {
  readonly context: Pick<ReaderContext, 'document' | 'element' | 'article'>;
  /** What the frame is put into while there is something to control. */
  readonly parent: Element;
  readonly actions: Readonly<Partial<Record<MediaSessionAction, () => void>>>;
}

export interface MediaKeys {
  show(state: 'playing' | 'paused'): void;
  /** The keys are the page's again. */
  end(): void;
}

/** Shorter ones count as a notification, which has no keys. */
const SECONDS = 8;
const RATE = 8_000;
const HEADER_BYTES = 44;
/** Of 32,767, and all the same: no tone. Firefox gives no keys to plain zeros. */
const LEVEL = 30;

export function createMediaKeys({ context, parent, actions }: Options): MediaKeys {
  const { document, element, article } = context;
  let frame: HTMLIFrameElement | null = null;
  let sound: HTMLAudioElement | null = null;
  let address = '';
  let wanted: 'playing' | 'paused' | 'none' = 'none';
  let isAllowed: Promise<boolean> | null = null;
  return { show, end };

  function show(state: 'playing' | 'paused'): void {
    wanted = state;
    if (frame) apply();
    else if (state === 'playing') void begin();
  }

  async function begin(): Promise<void> {
    isAllowed ??= allowsSound(document.defaultView as Window);
    if (!(await isAllowed) || frame || wanted === 'none') return;
    frame = element('iframe', { hidden: true, tabindex: '-1', 'aria-hidden': 'true' });
    parent.append(frame);
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    // Absent in Firefox for Android.
    const session = inner?.navigator.mediaSession;
    if (!inner || !session) return;
    address = URL.createObjectURL(new Blob([quietSound()], { type: 'audio/wav' }));
    sound = inner.document.createElement('audio');
    sound.src = address;
    sound.loop = true;
    session.metadata = new inner.MediaMetadata({
      title: oneLine(article.headline.value),
      artist: oneLine(article.site.value),
    });
    for (const [action, act] of Object.entries(actions)) {
      try {
        session.setActionHandler(action as MediaSessionAction, act);
      } catch {
        // A browser that does not know the action has no key for it.
      }
    }
    apply();
  }

  function apply(): void {
    const session = frame?.contentWindow?.navigator.mediaSession;
    if (!session || !sound || wanted === 'none') return;
    // What is paused by the browser itself, or may not begin, is no reason to be silent.
    if (wanted === 'playing') sound.play().catch(() => {});
    else sound.pause();
    session.playbackState = wanted;
  }

  function end(): void {
    wanted = 'none';
    sound?.pause();
    frame?.remove();
    URL.revokeObjectURL(address);
    [frame, sound, address] = [null, null, ''];
  }
}

/** A WAVE file, one channel of 16 bits. */
function quietSound(): ArrayBuffer {
  const samples = SECONDS * RATE;
  const file = new DataView(new ArrayBuffer(HEADER_BYTES + 2 * samples));
  const write = (at: number, letters: string) =>
    [...letters].forEach((letter, index) => {
      file.setUint8(at + index, letter.charCodeAt(0));
    });
  write(0, 'RIFF');
  file.setUint32(4, file.byteLength - 8, true);
  write(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, RATE, true);
  file.setUint32(28, 2 * RATE, true);
  file.setUint16(32, 2, true);
  file.setUint16(34, 16, true);
  write(36, 'data');
  file.setUint32(40, 2 * samples, true);
  for (let at = 0; at < samples; at += 1) file.setInt16(HEADER_BYTES + 2 * at, LEVEL, true);
  return file.buffer as ArrayBuffer;
}

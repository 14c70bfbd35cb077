/** Documents in frames of their own, watched for what runs in them. */
import { CANARY_NAMES } from './canary-names.ts';

/** What is called there stands for anything: it is noted on the page around it, and on the frame. */
export const WATCHED = `<script>for (const name of ${JSON.stringify(CANARY_NAMES)}) window[name] = () => { parent.document.documentElement.dataset.ran = 1; frameElement.dataset.ran = 1; };</script>`;

export interface Framed {
  readonly markup: string;
  readonly type: 'text/html' | 'application/xhtml+xml';
}

/** @returns once the document is there, with all that it loads */
export function frameWith({ markup, type }: Framed): Promise<HTMLIFrameElement> {
  const frame = type === 'text/html' ? frameOf(markup) : frameByPage(markup);
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame), { once: true });
    if (!frame.isConnected) document.body.append(frame);
  });
}

function frameOf(markup: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.srcdoc = markup;
  return frame;
}

/** In a document that a content script leads a frame to, Firefox runs no script: the canaries would be dead. */
function frameByPage(markup: string): HTMLIFrameElement {
  document.documentElement.dataset.markup = markup;
  document.dispatchEvent(new Event('framed'));
  return document.body.lastElementChild as HTMLIFrameElement;
}

/** Runs in the page's own world: makes that frame, of XHTML. */
export const FRAMES_OF_PAGE = `document.addEventListener('framed', () => {
  const { dataset } = document.documentElement;
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  const address = URL.createObjectURL(new Blob([dataset.markup], { type: 'application/xhtml+xml' }));
  delete dataset.markup;
  frame.addEventListener('load', () => URL.revokeObjectURL(address), { once: true });
  frame.src = address;
  document.body.append(frame);
});`;

/** Documents in frames of their own, watched for what runs in them. */

/** What is called there stands for anything: it is noted on the page around it, and on the frame. */
export const WATCHED =
  "<script>for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => { parent.document.documentElement.dataset.ran = 1; frameElement.dataset.ran = 1; };</script>";

export interface Framed {
  readonly markup: string;
  readonly type: 'text/html' | 'application/xhtml+xml';
}

/** @returns once the document is there, with all that it loads */
export function frameWith({ markup, type }: Framed): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  const address = type === 'text/html' ? null : URL.createObjectURL(new Blob([markup], { type }));
  if (address === null) frame.srcdoc = markup;
  else frame.src = address;
  const loaded = new Promise<HTMLIFrameElement>((resolve) => {
    frame.addEventListener(
      'load',
      () => {
        if (address !== null) URL.revokeObjectURL(address);
        resolve(frame);
      },
      { once: true },
    );
  });
  document.body.append(frame);
  return loaded;
}

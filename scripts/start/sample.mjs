/** Serves the sample news page as its site would: at its own path, with its picture. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { servePages } from '../drive/page-server.mjs';
import { ROOT } from '../setup.mjs';

const PAGE = path.join(ROOT, 'tests/pages/founding-example');
const PICTURE = path.join(ROOT, 'scripts/start/picture.svg');

/** @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export async function serveSample() {
  const address = new URL(JSON.parse(await readFile(path.join(PAGE, 'page.json'), 'utf8')).url);
  const source = await readFile(path.join(PAGE, 'source.html'), 'utf8');
  const picture = await readFile(PICTURE);
  const host = address.hostname.replace(/\.example$/, '.localhost');
  const server = await servePages((asked) => {
    if (asked === address.pathname)
      return { body: source.replaceAll(address.origin, new URL(server.url('/', host)).origin) };
    return asked.endsWith('.jpg') ? { body: picture, contentType: 'image/svg+xml' } : undefined;
  });
  return { url: server.url(address.pathname, host), close: server.close };
}

/** The pages of `tests/pages`, served by their names, with one picture for all that they show. */
import { readFile } from 'node:fs/promises';
import { type PageServer, type ServedPage, servePages } from '../../../scripts/drive/page-server.mjs';

/** @param more served besides, by their paths */
export async function serveSavedPages(more: Readonly<Record<string, ServedPage>> = {}): Promise<PageServer> {
  const picture = await readFile('icons/icon-128.png');
  return servePages(async (path) => {
    if (path.endsWith('.jpg')) return { contentType: 'image/png', body: picture };
    if (more[path]) return more[path];
    const body = await readFile(`tests/pages${path}/source.html`).catch(() => undefined);
    return body && { body };
  });
}

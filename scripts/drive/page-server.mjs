/** A loopback server for pages. Any name below `.localhost` leads to it, so one server stands for many sites. */
import { createServer } from 'node:http';

/**
 * @typedef {object} ServedPage
 * @property {string | Uint8Array} body
 * @property {Promise<string>} [rest] sent after the body, whenever it is there
 * @property {string} [contentType] `text/html; charset=utf-8` unless told
 * @property {Readonly<Record<string, string>>} [headers]
 *
 * @typedef {object} PageServer
 * @property {(path: string, host?: string) => string} url the address of a path, on `news.localhost` unless told
 * @property {() => Promise<void>} close
 */

/**
 * @param {(path: string) => ServedPage | undefined | Promise<ServedPage | undefined>} pageAt by path and query;
 *   nothing makes a 404
 * @returns {Promise<PageServer>}
 */
export async function servePages(pageAt) {
  const server = createServer(async (request, response) => {
    const page = await pageAt(request.url ?? '/');
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const contentType = page.contentType ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store', ...page.headers });
    response.write(page.body);
    response.end(await page.rest);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`no port: ${address}`);
  return {
    url: (path, host = 'news.localhost') => `http://${host}:${address.port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * A proxy on loopback that answers for every host there is and writes down each request, whoever made it: pages, the
 * extension's own contexts, and the browser itself. Nothing gets past it to the network.
 */
import { createServer } from 'node:http';

/**
 * @typedef {object} SeenRequest
 * @property {string} method `CONNECT` for a request that would have been encrypted: it ends there
 * @property {string} host
 * @property {string} path path and query; empty for `CONNECT`
 * @property {Readonly<Record<string, string | string[] | undefined>>} headers
 *
 * @typedef {import('./page-server.mjs').ServedPage} ServedPage
 *
 * @typedef {object} Proxy
 * @property {number} port
 * @property {SeenRequest[]} seen every request so far, in order; a new one is added at the end
 * @property {() => Promise<void>} close
 */

/**
 * @param {(request: SeenRequest) => ServedPage | undefined} answer nothing makes a 404
 * @returns {Promise<Proxy>}
 */
export async function startProxy(answer) {
  /** @type {SeenRequest[]} */
  const seen = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const entry = {
      method: request.method ?? '',
      host: url.hostname,
      path: url.pathname + url.search,
      headers: request.headers,
    };
    seen.push(entry);
    const page = answer(entry);
    const contentType = page?.contentType ?? 'text/html; charset=utf-8';
    response.writeHead(page ? 200 : 404, {
      'content-type': contentType,
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? 'Not found');
  });
  server.on('connect', (request, socket) => {
    const [host = ''] = (request.url ?? '').split(':');
    seen.push({ method: 'CONNECT', host, path: '', headers: request.headers });
    socket.on('error', () => socket.destroy()); // A browser that hangs up first is no failure of ours.
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`no port: ${address}`);
  return {
    port: address.port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Everything goes through the proxy, names of this machine too. @param {number} port */
export function chromiumFlags(port) {
  return [
    `--proxy-server=127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode',
  ];
}

/** The same for Firefox. @param {number} port */
export function firefoxPreferences(port) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
  };
}

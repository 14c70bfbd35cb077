/** A loopback server that poses as every host of the web, with and without TLS, and writes down what it is asked. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';

export interface Answer {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

export interface Asked {
  readonly host: string;
  /** Path and query. */
  readonly path: string;
  /** The browser wants to show it as an image. */
  readonly isImage: boolean;
  /** Asked for by a page or frame, not by the browser for itself or by an address that was gone to. */
  readonly byPage: boolean;
}

export type EveryHost = Awaited<ReturnType<typeof serveEveryHost>>;

/** @param answer nothing makes a 404, which is written down all the same */
export async function serveEveryHost(answer: (host: string, path: string) => Answer | undefined) {
  let asked: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    // As a proxy the server is asked for whole addresses.
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const path = url.pathname + url.search;
    asked.push({
      host: url.hostname,
      path,
      isImage: request.headers.accept?.startsWith('image/') === true,
      byPage: request.headers.referer !== undefined,
    });
    const page = answer(url.hostname, path);
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.contentType ?? 'text/plain',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    response.end(page?.body);
  };
  const servers = [createServer(listener), createTlsServer(makeCertificate(), listener)] as const;
  const [port, tlsPort] = await Promise.all([listen(servers[0]), listen(servers[1])]);
  return {
    /** Chromium then finds every host here. Many trackers are known to it to have TLS only. */
    chromiumArguments: [
      `--host-resolver-rules=MAP *:80 127.0.0.1:${port}, MAP *:443 127.0.0.1:${tlsPort}`,
      '--ignore-certificate-errors',
    ],
    /** Firefox is given a proxy, and told that it knows of no host that must have TLS. */
    firefoxPreferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
    },
    /** What was asked for since the last call. */
    take(): readonly Asked[] {
      const taken = asked;
      asked = [];
      return taken;
    },
    close: () => Promise.all(servers.map(close)),
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

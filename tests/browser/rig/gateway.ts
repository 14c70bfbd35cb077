/**
 * A loopback proxy that lets nobody through and writes down who was asked for: what a browser contacts is seen here,
 * whatever hosts it is, without a network. Hosts below `.localhost` do not pass it.
 */
import { createServer, type Socket } from 'node:net';
import { until } from '../../../scripts/drive/until.mjs';

export interface Gateway {
  readonly port: number;
  /** Hosts asked for since the last time, in order, each once; without those that browsers ask for by themselves. */
  takeContacted(): readonly string[];
  /**
   * Forgets what has been asked for, and what is on its way: has the browser ask for one more host, and waits for that.
   * @param ask makes the browser ask for an address, which has no answer
   */
  forget(ask: (address: string) => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

/** `CONNECT www.paper.example:443`, `GET http://www.paper.example/`. */
const ASKED = /^(?:CONNECT\s+([^\s:]+)|[A-Z]+\s+https?:\/\/([^/:\s]+))/;

/**
 * Updates and lists. Of both: tests run two at once, and a Chromium that ends may still ask at a port which is that of a test
 * with Firefox a moment later.
 */
const OF_A_BROWSER =
  /(?:^|\.)(?:googleapis\.com|gvt1\.com|clients\d?\.google\.com|accounts\.google\.com|mozilla\.(?:com|org|net)|firefox\.com|mozgcp\.net)$/;

/** A browser may ask for it more than once. */
const END = /^end-\d+\.example$/;

export async function openGateway(): Promise<Gateway> {
  const contacted = new Set<string>();
  const ends = new Set<string>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that gives up on a connection is no failure of the test.
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      const [, tunnelled, plain] = ASKED.exec(data.toString('latin1')) ?? [];
      const host = tunnelled ?? plain;
      if (host && !OF_A_BROWSER.test(host)) (END.test(host) ? ends : contacted).add(host);
      socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`no port: ${address}`);
  let last = 0;
  return {
    port: address.port,
    takeContacted() {
      const hosts = [...contacted];
      contacted.clear();
      return hosts;
    },
    async forget(ask) {
      last += 1;
      const host = `end-${last}.example`;
      await ask(`http://${host}/`);
      await until('the last is asked for', () => ends.has(host));
      contacted.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

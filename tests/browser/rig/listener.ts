/** A server that writes down what it is asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listener {
  readonly address: string;
  /** The paths that were asked for since this was last called. */
  asked(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const LAST = '/last';

export async function openListener(): Promise<Listener> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'image/gif' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    async asked() {
      // What was on its way before this is there before this.
      await fetch(address + LAST);
      return paths.splice(0).filter((path) => path !== LAST);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

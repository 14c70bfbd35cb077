/**
 * Firefox's own remote protocol, Marionette: JSON packets with their length in front, over TCP. Spoken directly
 * because it reaches the toolbar and the popup, which WebDriver BiDi does not, and needs no driver program.
 */
import { connect } from 'node:net';

/**
 * @typedef {object} Marionette
 * @property {(command: string, parameters?: object) => Promise<any>} send
 * @property {() => void} close
 *
 * @typedef {{ resolve: (value: any) => void, reject: (error: Error) => void }} Waiting
 */

/**
 * @param {number} port
 * @returns {Promise<Marionette>}
 */
export async function connectMarionette(port) {
  const socket = connect(port, '127.0.0.1');
  await new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(undefined));
    socket.once('error', reject);
  });

  /** @type {Map<number, Waiting>} */
  const waiting = new Map();
  let lastId = 0;
  readPackets(socket, (packet) => {
    // The first packet introduces the server; answers are [1, id, error, result].
    if (!Array.isArray(packet)) return;
    const [, id, error, result] = packet;
    const asker = waiting.get(id);
    waiting.delete(id);
    if (error) asker?.reject(new Error(`${error.error}: ${error.message}`));
    else asker?.resolve(result);
  });
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox ended before it answered'));
    waiting.clear();
  });

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const packet = JSON.stringify([0, lastId, command, parameters]);
        socket.write(`${Buffer.byteLength(packet)}:${packet}`);
      }),
    close: () => socket.destroy(),
  };
}

/**
 * @param {import('node:net').Socket} socket
 * @param {(packet: unknown) => void} onPacket
 */
function readPackets(socket, onPacket) {
  let received = Buffer.alloc(0);
  socket.on('data', (data) => {
    received = Buffer.concat([received, Buffer.from(data)]);
    for (;;) {
      const colon = received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (received.length < end) return;
      onPacket(JSON.parse(received.subarray(colon + 1, end).toString()));
      received = received.subarray(end);
    }
  });
}

// The servers listen on this computer's own address only: its other addresses refuse, whatever the port.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { listen } from '../../../../local/workbench/server/listen';

let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((_request, response) => response.end('täällä'));
  port = Number((await listen(server, 0)).split(':')[1]);
});
afterAll(() => server.close());

/** What becomes of a connection: 'connect', or the error's code. */
async function knock(host: string): Promise<string> {
  const socket = connect({ host, port });
  const outcome = await Promise.race([
    once(socket, 'connect').then(() => 'connect'),
    once(socket, 'error').then(([error]) => String((error as NodeJS.ErrnoException).code)),
  ]).catch((error: NodeJS.ErrnoException) => String(error.code));
  socket.destroy();
  return outcome;
}

test('bound to 127.0.0.1, and there it answers', async () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  expect(await knock('127.0.0.1')).toBe('connect');
});

test('no other address of this computer answers', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  expect(await Promise.all([...others, '127.0.0.2'].map(knock))).not.toContain('connect');
});

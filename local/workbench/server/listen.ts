// Opens a server on this computer's own address only, and says in Finnish why it could not.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOOPBACK = '127.0.0.1';

export class ListenError extends Error {
  override name = 'ListenError';
}

/**
 * @param port 0 = any free one
 * @returns `127.0.0.1:8765`
 * @throws ListenError
 */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(port, error)));
    server.listen(port, LOOPBACK, () => resolve(`${LOOPBACK}:${(server.address() as AddressInfo).port}`));
  });
}

function explained(port: number, { code, message }: NodeJS.ErrnoException): ListenError {
  if (code === 'EADDRINUSE') {
    return new ListenError(
      `Portti ${port} on varattu: työpöytä on ehkä jo auki. Valitse toinen portti, esimerkiksi --port ${port + 1}, tai --port 0.`,
    );
  }
  if (code === 'EACCES') {
    return new ListenError(
      `Porttia ${port} ei saa avata tällä koneella. Valitse suurempi portti, esimerkiksi --port 8765.`,
    );
  }
  return new ListenError(`Palvelinta ei voitu avata porttiin ${port}. (${message})`);
}

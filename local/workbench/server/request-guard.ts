// Which requests the workbench answers at all: its own address, its own page, its own token (against DNS rebinding and CSRF).
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface GuardedRequest {
  readonly method: string;
  /** As the browser sent it, query included. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Guard {
  /** `127.0.0.1:8765`. */
  readonly host: string;
  /** Made anew at every start; '' for pages that need none. */
  readonly token: string;
}

export type Verdict =
  | { readonly ok: true; readonly path: string; readonly query: URLSearchParams }
  | { readonly ok: false; readonly status: 400 | 403 | 405; readonly why: string };

const METHODS = ['GET', 'HEAD', 'POST'];

/** Everything below `/api/` needs the token; the page itself and its script don't. */
export function judge({ method, url, headers }: GuardedRequest, { host, token }: Guard): Verdict {
  if (headers.host !== host) return refused(403, 'Pyyntö on tarkoitettu toiseen osoitteeseen.');
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) {
    return refused(403, 'Toisen sivun pyyntöihin ei vastata.');
  }
  if (!METHODS.includes(method)) return refused(405, 'Tuntematon pyyntötapa.');
  const parsed = readUrl(url, host);
  if (!parsed) return refused(400, 'Osoitetta ei voi lukea.');
  const { pathname: path, searchParams: query } = parsed;
  const site = headers['sec-fetch-site'];
  const isApi = path.startsWith('/api/');
  if (isApi && site !== undefined && site !== 'same-origin') {
    return refused(403, 'Toisen sivun pyyntöihin ei vastata.');
  }
  if (isApi && !isToken(headers['x-workbench-token'] ?? query.get('token'), token)) {
    return refused(403, 'Sivu on vanhasta käynnistyksestä. Lataa sivu uudelleen.');
  }
  if (method === 'POST' && !isApi) return refused(405, 'Tuntematon pyyntötapa.');
  return { ok: true, path, query };
}

/** Undefined for what leaves the site's folders, in whatever spelling. */
function readUrl(url: string, host: string): URL | undefined {
  const path = url.split('?')[0] ?? '';
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || path.startsWith('//') || /\.\.|\\|\0|%2f/i.test(plain + path))
    return undefined;
  try {
    return new URL(url, `http://${host}`);
  } catch {
    return undefined;
  }
}

function isToken(given: string | readonly string[] | null, token: string): boolean {
  if (typeof given !== 'string' || token === '') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function refused(status: 400 | 403 | 405, why: string): Verdict {
  return { ok: false, status, why };
}

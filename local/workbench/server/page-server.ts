// The workbench's own origin: the page with its script and styles, and the requests behind the guard.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { send, sendText } from './http-answers';
import { judge } from './request-guard';
import { answerApi } from './routes';
import type { Workbench } from './workbench';

/** The only files there are, so that no path can lead elsewhere. */
const FILES: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
};

export interface PagePlace {
  readonly bench: Workbench;
  /** The built folder of the workbench. */
  readonly built: string;
  /** Known when the server listens. */
  readonly host: () => string;
}

export function createPageServer(place: PagePlace): Server {
  return createServer((request, response) => answer(place, request, response));
}

function answer({ bench, built, host }: PagePlace, request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '', headers } = request;
  const own = host();
  if (headers.host === own.replace('127.0.0.1', 'localhost') && method === 'GET' && url === '/') {
    response.writeHead(302, { Location: `http://${own}/` }).end();
    return;
  }
  const verdict = judge({ method, url, headers }, { host: own, token: bench.token });
  if (!verdict.ok) {
    sendText(response, verdict.status, verdict.why);
    return;
  }
  // After a restart windows knock before the workbook is open: they wait for an answer that is not this.
  if (!bench.copy) {
    sendText(response, 503, 'Työkirjaa avataan vielä. Lataa sivu hetken kuluttua uudelleen.');
    return;
  }
  const { path, query } = verdict;
  if (path.startsWith('/api/')) {
    void answerApi(bench, { request, response, path: path.slice('/api/'.length), query });
    return;
  }
  const found = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  if (!found) {
    sendText(response, 404, 'Sivua ei ole.');
    return;
  }
  const text = readFileSync(join(built, found.file), 'utf8');
  const page =
    path === '/' ? text.replace('__TOKEN__', bench.token).replace('__FRAMES__', bench.frames.origin) : text;
  send(response, 200, found.type, page, { 'Content-Security-Policy': policy(bench.frames.origin) });
}

/** RevoGrid sets styles from its code. */
function policy(frames: string): string {
  return [
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    `connect-src 'self'; frame-src ${frames}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  ].join('; ');
}

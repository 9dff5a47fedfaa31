// The second origin: pages of the script and reports, shown in frames that can't reach the workbench's own requests.
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { send, sendText } from './http-answers';
import { judge } from './request-guard';

/** The script's pages run as inside Google's frame, but call nothing on the net. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; form-action 'none'; base-uri 'none'";
const REPORT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";
const MOST_PAGES = 200;

interface FramePage {
  readonly html: string;
  readonly policy: string;
}

export class FrameServer {
  readonly server: Server;
  readonly #pages = new Map<string, FramePage>();
  /** What goes into every page of the script before its own code. */
  #bridge = '';
  #host = '';
  #outer = '';

  constructor() {
    this.server = createServer((request, response) => this.#answer(request, response));
  }

  get origin(): string {
    return `http://${this.#host}`;
  }

  /** @param outer the workbench's own origin, the only one that may frame these pages */
  begin(host: string, outer: string): void {
    this.#host = host;
    this.#outer = outer;
  }

  /** @param bridge the client's code; @param functions the script's globals */
  useBridge(bridge: string, functions: readonly string[]): void {
    const settings = JSON.stringify({ functions, outer: this.#outer }).replace(/</g, '\\u003c');
    // "</script" in the code would end the element.
    const code = bridge.replace(/<\/script/gi, '<\\/script');
    this.#bridge = `<script>window.__workbench=${settings};${code}</script>`;
  }

  /** Keeps a page of the script; gives its address, which nobody can guess. */
  putPage(html: string): string {
    return this.#put({ html: withBridge(html, this.#bridge), policy: PAGE_POLICY });
  }

  putReport(html: string): string {
    return this.#put({ html, policy: REPORT_POLICY });
  }

  #put(page: FramePage): string {
    const id = randomUUID();
    this.#pages.set(id, page);
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > MOST_PAGES && oldest !== undefined) this.#pages.delete(oldest);
    return `${this.origin}/${id}`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url = '', headers } = request;
    const verdict = judge({ method, url, headers }, { host: this.#host, token: '' });
    if (!verdict.ok) {
      sendText(response, verdict.status, verdict.why);
      return;
    }
    const page = this.#pages.get(verdict.path.slice(1));
    if (!page) {
      sendText(response, 404, 'Sivua ei enää ole. Avaa se uudelleen valikosta.');
      return;
    }
    const policy = `${page.policy}; frame-ancestors ${this.#outer}`;
    send(response, 200, 'text/html; charset=utf-8', page.html, { 'Content-Security-Policy': policy });
  }
}

/** First in the head, or where a head would be: before any script of the page. */
export function withBridge(html: string, bridge: string): string {
  const place = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = place ? place.index + place[0].length : 0;
  return html.slice(0, at) + bridge + html.slice(at);
}

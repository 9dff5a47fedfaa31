// A browser window on a running workbench, without a browser: its requests with the token, and its stream of events.
import type { RequestName, Requests, StartView, WorkbenchEvent } from '../../../local/workbench/protocol';

let windows = 0;

export interface TestWindow {
  /** @throws Error with the server's message */
  ask<N extends RequestName>(
    name: N,
    payload: Requests[N]['payload'],
  ): Promise<N extends 'open' ? StartView : Requests[N]['answer']>;
  post(path: string, body: unknown): Promise<{ readonly status: number; readonly message: string }>;
  get(path: string): Promise<Response>;
  /** The next event of that kind, or an earlier one that nobody has taken. */
  next<E extends WorkbenchEvent>(wanted: (event: WorkbenchEvent) => event is E): Promise<E>;
  next(wanted: (event: WorkbenchEvent) => boolean): Promise<WorkbenchEvent>;
}

/** @param address of the page, from which the token is read as a browser does */
export async function windowOn(address: string): Promise<TestWindow> {
  const page = await (await fetch(address)).text();
  const token = /name="token" content="([^"]+)"/.exec(page)?.[1] ?? '';
  const id = `ikkuna-${String(++windows).padStart(4, '0')}`;
  const headers = { 'X-Workbench-Token': token, 'X-Workbench-Window': id };
  const untaken: WorkbenchEvent[] = [];
  const waiting: { wanted: (event: WorkbenchEvent) => boolean; resolve: (event: WorkbenchEvent) => void }[] =
    [];
  const send = (path: string, body: unknown) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return fetch(`${address}api/${path}`, { method: 'POST', headers, body: text });
  };

  function take(event: WorkbenchEvent): void {
    const at = waiting.findIndex(({ wanted }) => wanted(event));
    if (at < 0) untaken.push(event);
    else waiting.splice(at, 1)[0]?.resolve(event);
  }

  const stream = await fetch(`${address}api/events?window=${id}`, { headers });
  void readEvents(stream, take).catch(() => undefined);

  return {
    ask: async (name, payload) => {
      const response = await send(`request/${name}`, payload);
      const answer = (await response.json()) as never;
      if (!response.ok) throw new Error((answer as { message: string }).message);
      return answer;
    },
    post: async (path, body) => {
      const response = await send(path, body);
      const { message = '' } = (await response.json()) as { message?: string };
      return { status: response.status, message };
    },
    get: (path) => fetch(`${address}api/${path}`, { headers }),
    next: (wanted: (event: WorkbenchEvent) => boolean) => {
      const at = untaken.findIndex(wanted);
      const [event] = at < 0 ? [] : untaken.splice(at, 1);
      return event
        ? Promise.resolve(event as never)
        : new Promise<never>((resolve) => waiting.push({ wanted, resolve: resolve as never }));
    },
  };
}

async function readEvents(stream: Response, take: (event: WorkbenchEvent) => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of stream.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(piece, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks)
      if (block.startsWith('data: ')) take(JSON.parse(block.slice(6)) as WorkbenchEvent);
  }
}

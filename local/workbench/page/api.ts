// How the page talks to its server: requests with the start's token, events as they come.
/// <reference lib="dom" />
import type {
  Download,
  QuestionAnswer,
  RequestName,
  Requests,
  Seat,
  StartView,
  WorkbenchEvent,
} from '../protocol';
import { TEXTS } from './texts';

const token = document.querySelector<HTMLMetaElement>('meta[name=token]')?.content ?? '';
export const frameOrigin = document.querySelector<HTMLMetaElement>('meta[name=frames]')?.content ?? '';

/** One browser tab is one window, also after it is loaded anew. */
const windowId = sessionStorage.getItem('window') ?? crypto.randomUUID();
sessionStorage.setItem('window', windowId);

/** An answer other than 200: the message is for the person. */
export class RequestError extends Error {
  override name = 'RequestError';
}

export interface Started extends StartView {
  readonly seat: Seat;
  readonly questions: readonly Omit<Extract<WorkbenchEvent, { kind: 'question' }>, 'kind' | 'user'>[];
}

/** @throws RequestError */
export function ask<N extends RequestName>(
  name: N,
  payload: Requests[N]['payload'],
): Promise<N extends 'open' ? Started : Requests[N]['answer']> {
  return post(`request/${name}`, JSON.stringify(payload)) as Promise<never>;
}

export function sit(seat: Seat): Promise<unknown> {
  sessionStorage.setItem('seat', JSON.stringify(seat));
  return post('sit', JSON.stringify(seat));
}

export const slow = (milliseconds: number) => post('slow', JSON.stringify({ milliseconds }));
export const answer = (id: number, given: QuestionAnswer) => post('answer', JSON.stringify({ id, ...given }));
export const upload = (file: File) => post(`upload?name=${encodeURIComponent(file.name)}`, file);

async function post(path: string, body: string | Blob): Promise<unknown> {
  const headers = { 'X-Workbench-Token': token, 'X-Workbench-Window': windowId };
  return read(await fetch(`/api/${path}`, { method: 'POST', headers, body }).catch(lost));
}

/** The address of a report for a frame. */
export async function reportAddress(report: string): Promise<string> {
  const response = await fetch(downloadAddress({ what: 'view', report })).catch(lost);
  return ((await read(response)) as { url: string }).url;
}

export function downloadAddress(download: Download): string {
  return `/api/download?${new URLSearchParams({ ...download, token })}`;
}

/** @param again told when the stream is open again after a break: events may have been missed */
export function listen(take: (event: WorkbenchEvent) => void, again: () => void, broken: () => void): void {
  const stream = new EventSource(`/api/events?${new URLSearchParams({ window: windowId, token })}`);
  let wasBroken = false;
  stream.onmessage = ({ data }) => take(JSON.parse(String(data)) as WorkbenchEvent);
  stream.onerror = () => {
    wasBroken = true;
    broken();
    // The server is there but is another one than before: this page's token is not its.
    if (stream.readyState === EventSource.CLOSED) void knock();
  };
  stream.onopen = () => {
    if (wasBroken) again();
    wasBroken = false;
  };
}

/** Milliseconds between tries. */
const PATIENCE = 1500;

/** Loads the page anew as soon as a server answers. */
async function knock(): Promise<void> {
  const answered = await fetch('/', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (answered) location.reload();
  else setTimeout(() => void knock(), PATIENCE);
}

/** Where this window sat last, also over a restart of the server, which does not remember. */
export function keptSeat(): Seat | null {
  return JSON.parse(sessionStorage.getItem('seat') ?? 'null') as Seat | null;
}

async function read(response: Response): Promise<unknown> {
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  const body: unknown = isJson ? await response.json() : { message: await response.text() };
  if (response.ok) return body;
  throw new RequestError((body as { message: string }).message);
}

function lost(): never {
  throw new RequestError(TEXTS.lost);
}

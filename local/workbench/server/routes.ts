// The workbench's own requests: path → what it does. Only what the guard let through comes here.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ReportFailure } from '../../commands/report/failure';
import { WorkbookFileError } from '../../files/xlsx/error';
import type { RequestName, StartView } from '../protocol';
import { attachment, BodyError, openStream, readBody, send, sendJson } from './http-answers';
import { isRequestName, readAnswer, readDelay, readDownload, readPayload, readSeat } from './requests';
import type { Workbench } from './workbench';
import { WorkerRefusal } from './worker-link';
import { WorkingCopyError } from './working-copy';

/** A pasted block of 5,000 rows is some 2 MB. */
const MOST_JSON = 32 * 1024 * 1024;
const MOST_UPLOAD = 64 * 1024 * 1024;

export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Below `/api/`. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** An answer that is no 200: a sentence for the person. */
class Refused extends Error {
  override name = 'Refused';

  constructor(
    readonly status: 400 | 404 | 409,
    message: string,
  ) {
    super(message);
  }
}

const OUT_OF_FORM = 'Pyyntö on väärässä muodossa. Lataa sivu uudelleen.';

export async function answerApi(bench: Workbench, visit: Visit): Promise<void> {
  const { request, response } = visit;
  try {
    if (request.method === 'POST') await post(bench, visit);
    else await get(bench, visit);
  } catch (error) {
    const { status, message } = told(error);
    if (response.headersSent) response.end();
    else sendJson(response, status, { message });
  }
}

async function get(bench: Workbench, { path, query, response }: Visit): Promise<void> {
  if (path === 'events') {
    openStream(response);
    bench.windows.connect(windowOf(query.get('window')), response);
    return;
  }
  if (path !== 'download') throw new Refused(404, 'Tuntematon pyyntö.');
  const download = readDownload(query);
  if (!download) throw new Refused(400, OUT_OF_FORM);
  const { name, type, bytes } = await bench.link.download(download);
  if (download.what === 'view') {
    const url = bench.frames.putReport(Buffer.from(bytes).toString('utf8'));
    return sendJson(response, 200, { url });
  }
  send(response, 200, type, bytes, { 'Content-Disposition': attachment(name) });
}

async function post(bench: Workbench, { path, query, request, response }: Visit): Promise<void> {
  const window = windowOf(request.headers['x-workbench-window']);
  if (path === 'upload') {
    const bytes = await readBody(request, MOST_UPLOAD);
    await bench.open({ bytes, file: query.get('name') ?? 'tyokirja.xlsx', fresh: false });
    return sendJson(response, 200, { message: '' });
  }
  const body = readJson(await readBody(request, MOST_JSON));
  if (path.startsWith('request/')) {
    const name = path.slice('request/'.length);
    if (!isRequestName(name)) throw new Refused(404, 'Tuntematon pyyntö.');
    const payload = readPayload(name, body);
    if (payload === undefined) throw new Refused(400, OUT_OF_FORM);
    return sendJson(response, 200, await asked(bench, window, name, payload));
  }
  if (path === 'sit') {
    const seat = readSeat(body);
    if (!seat) throw new Refused(400, OUT_OF_FORM);
    bench.windows.sit(window, seat);
  } else if (path === 'answer') {
    const answer = readAnswer(body);
    if (!answer) throw new Refused(400, OUT_OF_FORM);
    const { id, ...given } = answer;
    if (!bench.link.answer(bench.windows.seatOf(window).person, id, given)) {
      throw new Refused(409, 'Kysymykseen on jo vastattu.');
    }
  } else if (path === 'slow') {
    const delay = readDelay(body);
    if (delay === undefined) throw new Refused(400, OUT_OF_FORM);
    bench.windows.slow(window, delay);
  } else throw new Refused(404, 'Tuntematon pyyntö.');
  sendJson(response, 200, { message: '' });
}

async function asked(
  bench: Workbench,
  window: string,
  name: RequestName,
  payload: unknown,
): Promise<unknown> {
  const seat = bench.windows.seatOf(window);
  const delay = name === 'run' ? bench.windows.delayOf(window) : 0;
  // Half on the way there, half on the way back.
  if (delay > 0) await wait(delay / 2);
  const answer = await bench.link.request(seat, name, payload);
  if (delay > 0) await wait(delay / 2);
  if (name !== 'open') return answer;
  const start = bench.started(answer as StartView);
  const questions = bench.link.questionsOf(seat.person).map(({ id, view }) => ({ id, question: view }));
  return { ...start, seat, questions };
}

function windowOf(id: string | readonly string[] | undefined | null): string {
  if (typeof id !== 'string' || !/^[\w-]{8,64}$/.test(id)) throw new Refused(400, OUT_OF_FORM);
  return id;
}

function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refused(400, OUT_OF_FORM);
  }
}

/** Expected failures carry their own sentence; the others say what was not foreseen. */
function told(error: unknown): { status: number; message: string } {
  if (error instanceof Refused || error instanceof BodyError) return error;
  const isForeseen = [WorkbookFileError, WorkingCopyError, ReportFailure, WorkerRefusal].some(
    (kind) => error instanceof kind,
  );
  const message = error instanceof Error ? error.message : String(error);
  if (isForeseen) return { status: 409, message };
  return { status: 500, message: `Työpöydän palvelin kohtasi odottamattoman virheen. (${message})` };
}

// A page of the script in its frame, with google.script.run carried to the server: only that frame is listened to.
import { FROM_FRAME, type FrameAnswer, type FrameMessage, TO_FRAME } from '../bridge/messages';
import type { RunAnswer } from '../protocol';
import { ask, frameOrigin } from './api';
import { make } from './make-element';

/** As Google's own frame; the address is another origin, so the page can't reach the workbench. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

export interface FrameDeeds {
  readonly close: () => void;
  readonly focusSheet: () => void;
  readonly size: (width: number | null, height: number | null) => void;
  readonly document: (id: string) => void;
}

const open = new Map<HTMLIFrameElement, FrameDeeds>();

/** @param url the page's address with the person's language behind `#` */
export function scriptFrame(title: string, url: string, deeds: FrameDeeds): HTMLIFrameElement {
  const frame = make('iframe', { set: { title, sandbox: SANDBOX, src: url, 'data-testid': 'script-frame' } });
  open.set(frame, deeds);
  return frame;
}

window.addEventListener('message', ({ source, origin, data }: MessageEvent) => {
  if (origin !== frameOrigin) return;
  for (const [frame, deeds] of open) {
    if (!frame.isConnected) open.delete(frame);
    else if (frame.contentWindow === source) take(frame, deeds, data);
  }
});

function take(frame: HTMLIFrameElement, deeds: FrameDeeds, data: unknown): void {
  const message = data as FrameMessage | null;
  if (message?.from !== FROM_FRAME) return;
  if (message.kind === 'call') void call(frame, message);
  else if (message.kind === 'close') deeds.close();
  else if (message.kind === 'focusSheet') deeds.focusSheet();
  else if (message.kind === 'size') deeds.size(message.width, message.height);
  else deeds.document(message.id);
}

async function call(
  frame: HTMLIFrameElement,
  { id, functionName, args }: Extract<FrameMessage, { kind: 'call' }>,
): Promise<void> {
  const answer = await ask('run', { functionName, args }).catch(
    (error): RunAnswer => ({ ok: false, message: `NetworkError: ${String(error.message)}` }),
  );
  const sent: FrameAnswer = {
    ...{ to: TO_FRAME, id, ok: answer.ok },
    ...{ value: answer.ok ? answer.value : null, message: answer.ok ? '' : answer.message },
  };
  frame.contentWindow?.postMessage(sent, frameOrigin);
}

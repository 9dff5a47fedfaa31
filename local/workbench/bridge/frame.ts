// Runs first in every page of the script: gives it `google.script` and carries its calls to the workbench's page.
/// <reference lib="dom" />
import type { RunAnswer } from '../protocol';
import { FROM_FRAME, type FrameAnswer, type FrameMessage, TO_FRAME } from './messages';
import { scriptRun } from './script-run';

interface Settings {
  readonly functions: readonly string[];
  /** The workbench's origin: nobody else is talked to. */
  readonly outer: string;
}

const { functions, outer } = (window as unknown as { readonly __workbench: Settings }).__workbench;
/** The person's language, as the workbench's page wrote it behind the address; Google's frame has the browser's own. */
const language = location.hash.slice(1);
if (/^(fi|sv|en)$/.test(language)) {
  history.replaceState(null, '', location.pathname);
  Object.defineProperty(navigator, 'language', { value: language });
  Object.defineProperty(navigator, 'languages', { value: [language] });
}

const waiting = new Map<number, (answer: RunAnswer) => void>();
let last = 0;

type Unsigned<M> = M extends FrameMessage ? Omit<M, 'from'> : never;
const say = (message: Unsigned<FrameMessage>): void =>
  window.parent.postMessage({ ...message, from: FROM_FRAME }, outer);

window.addEventListener('message', ({ source, origin, data }: MessageEvent) => {
  const answer = data as Partial<FrameAnswer> | null;
  if (source !== window.parent || origin !== outer || answer?.to !== TO_FRAME) return;
  const { id = 0, ok, value, message = '' } = answer;
  waiting.get(id)?.(ok ? { ok: true, value } : { ok: false, message });
  waiting.delete(id);
});

const run = scriptRun({
  functions,
  send: (functionName, args) =>
    new Promise((resolve) => {
      const id = ++last;
      waiting.set(id, resolve);
      say({ kind: 'call', id, functionName, args });
    }),
  // As in Google's frame: what nobody handles is seen on the console.
  unhandled: (error) => window.reportError(error),
});

const size = { width: null as number | null, height: null as number | null };
const sized = (): void => say({ kind: 'size', ...size });
const host = {
  close: () => say({ kind: 'close' }),
  editor: { focus: () => say({ kind: 'focusSheet' }) },
  setWidth: (width: number) => {
    size.width = Number(width);
    sized();
  },
  setHeight: (height: number) => {
    size.height = Number(height);
    sized();
  },
};
Object.assign(window, { google: { script: { run, host } } });

/** A document of the emulated Drive is opened on the workbench: at Google there is none. */
const DOCUMENT = /^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)/;
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (link instanceof HTMLAnchorElement) openDocument(link.href, () => event.preventDefault());
  },
  true,
);
const open = window.open.bind(window);
window.open = (url, target, features) =>
  openDocument(String(url), () => undefined) ? null : open(url, target, features);

function openDocument(url: string, instead: () => void): boolean {
  const id = DOCUMENT.exec(url)?.[1];
  if (id === undefined) return false;
  instead();
  say({ kind: 'document', id });
  return true;
}

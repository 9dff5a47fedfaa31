// Watches a browser window for what must never happen: a request past this computer, a dialog, a script from a cell.
import type { BrowserContext, Frame } from 'playwright-core';

export interface Watch {
  /** Sentences on what happened; empty when all is well. */
  readonly seen: string[];
}

const OWN = /^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:|about:)/;

/** Before the first page is opened. Requests past loopback are stopped and told of. */
export async function watched(context: BrowserContext): Promise<Watch> {
  const seen: string[] = [];
  await context.route(
    (url) => !OWN.test(url.href),
    (route) => {
      seen.push(`request: ${route.request().url()}`);
      return route.abort();
    },
  );
  context.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (page) => page.on('popup', (popup) => seen.push(`popup: ${popup.url()}`)));
  return { seen };
}

/** Frames in which a script of the workbook ran: it would have set `window.__hacked`. */
export async function hackedFrames(frames: readonly Frame[]): Promise<string[]> {
  const found = await Promise.all(
    frames.map(async (frame) =>
      // A report's frame runs no script at all: there is nothing to ask in it.
      (await frame.evaluate(() => Reflect.has(globalThis, '__hacked')).catch(() => false)) ? frame.url() : '',
    ),
  );
  return found.filter((url) => url !== '');
}

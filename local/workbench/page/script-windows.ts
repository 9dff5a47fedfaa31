// What the script shows: the sidebar at the side, dialogs over the sheet.
import type { DialogView, Language, PageView } from '../protocol';
import { button, make, place } from './make-element';
import { type FrameDeeds, scriptFrame } from './script-frame';
import { TEXTS } from './texts';

/** Pixels, where the script asked for none: Google's own. */
const DIALOG = { width: 512, height: 300 };

export interface WindowDeeds extends Pick<FrameDeeds, 'focusSheet' | 'document'> {
  readonly closeSidebar: () => void;
  readonly closeDialog: () => void;
  readonly language: () => Language;
}

export function showSidebar(page: PageView | null, deeds: WindowDeeds): void {
  const root = place('sidebar');
  root.hidden = page === null;
  root.setAttribute('aria-label', TEXTS.sidebar);
  root.replaceChildren();
  if (!page) return;
  const head = make('header', {}, [
    make('h2', { text: page.title }),
    button('×', deeds.closeSidebar, { 'aria-label': TEXTS.closeSidebar }),
  ]);
  const frame = scriptFrame(page.title, addressOf(page, deeds), {
    ...deeds,
    close: deeds.closeSidebar,
    size: () => undefined,
  });
  root.replaceChildren(head, frame);
}

export function showDialog(page: DialogView | null, deeds: WindowDeeds): void {
  document.querySelector('dialog.script')?.remove();
  if (!page) return;
  const sized = (width: number | null, height: number | null) => {
    frame.style.width = `${width ?? page.width ?? DIALOG.width}px`;
    frame.style.height = `${height ?? page.height ?? DIALOG.height}px`;
  };
  const frame = scriptFrame(page.title, addressOf(page, deeds), {
    ...deeds,
    close: deeds.closeDialog,
    size: sized,
    document: (id) => {
      deeds.closeDialog();
      deeds.document(id);
    },
  });
  sized(null, null);
  // Not a header: one outside an aside would be a second banner of the page.
  const head = make('div', { class: 'window-head' }, [
    make('h2', { text: page.title, id: 'dialog-title' }),
    button('×', deeds.closeDialog, { 'aria-label': TEXTS.closeDialog }),
  ]);
  const dialog = make('dialog', { class: 'script', set: { 'aria-labelledby': 'dialog-title' } }, [
    head,
    frame,
  ]);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    deeds.closeDialog();
  });
  document.body.append(dialog);
  if (page.modal) dialog.showModal();
  else dialog.show();
}

function addressOf({ url = '' }: PageView, { language }: WindowDeeds): string {
  return `${url}#${language()}`;
}

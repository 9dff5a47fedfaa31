// HTML → Google Doc, keeping and dropping what Google's own import does. The only door to this folder.
import type { GoogleDocModel } from '../model/google-doc';
import { Cascade } from './cascade';
import { decodeHtml } from './charset';
import { elements, type HtmlElement, parseHtml } from './element';
import { ListIds } from './list-ids';
import { Walker } from './walker';

/** Google's cap on an imported document (platform facts §5.3: `about.get.maxImportSizes`). */
export const MAX_IMPORT_BYTES = 10 * 1024 * 1024;

/** Thrown by `importHtml`; the Drive service words it as its own error. */
export class ImportTooLarge extends Error {
  override name = 'ImportTooLarge';
}

/**
 * Imports HTML as Google does (platform facts §5.3; every oddity with its source in oddities.md).
 * Bytes are decoded by their declared charset, a string is taken as it is. The page is Letter with margins of 72 pt,
 * whatever the CSS says.
 * @throws ImportTooLarge over 10 MiB
 */
export function importHtml(html: string | Uint8Array): GoogleDocModel {
  const bytes = typeof html === 'string' ? Buffer.byteLength(html) : html.byteLength;
  if (bytes > MAX_IMPORT_BYTES) throw new ImportTooLarge(`${bytes} bytes, at most ${MAX_IMPORT_BYTES}`);
  const root = parseHtml(typeof html === 'string' ? html : decodeHtml(html));
  const body = root.children.find(
    (child): child is HtmlElement => child.kind === 'element' && child.tag === 'body',
  );
  const state = { cascade: new Cascade(root), lists: new ListIds(), bookmarks: bookmarkNames(root) };
  return {
    // The root is walked, so that what is declared on <body> is inherited; <head> is dropped on the way.
    body: new Walker(state, false).blocks(body ? root : { ...root, children: [] }),
    pageSize: { width: 612, height: 792 },
    margins: { top: 72, bottom: 72, left: 72, right: 72 },
    revision: 1,
  };
}

/** `<a id>` and `<a name>` that some `href="#…"` asks for get a bookmark; all other ids are lost. */
function bookmarkNames(root: HtmlElement): Map<string, string> {
  const anchors = [...elements(root)].filter((element) => element.tag === 'a');
  const asked = new Set(anchors.map((anchor) => anchor.attribute('href')?.trim()));
  const names = new Map<string, string>();
  for (const anchor of anchors) {
    const name = anchor.attribute('id') ?? anchor.attribute('name');
    if (name && asked.has(`#${name}`) && !names.has(name)) names.set(name, `id.bookmark${names.size + 1}`);
  }
  return names;
}

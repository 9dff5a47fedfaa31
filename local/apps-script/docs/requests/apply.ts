// Carries out one request of a batch: the table of what is emulated.
import type { GoogleDocModel } from '../../../model/google-doc';
import { createFooter, createHeader, updateDocumentStyle } from './document-requests';
import { forgetPlaces } from './places';
import type { Fields } from './read';
import { RequestError } from './request-error';
import { updateParagraphStyle, updateTextStyle } from './style-requests';
import {
  pinTableHeaderRows,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
} from './table-requests';
import { deleteContentRange, insertPageBreak, insertText, replaceAllText } from './text-requests';

/** Changes the document and gives the request's reply. */
type Handler = (doc: GoogleDocModel, request: Fields) => unknown;

const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['updateDocumentStyle', updateDocumentStyle],
  ['createFooter', createFooter],
  ['createHeader', createHeader],
  ['insertText', insertText],
  ['insertPageBreak', insertPageBreak],
  ['deleteContentRange', deleteContentRange],
  ['replaceAllText', replaceAllText],
  ['updateParagraphStyle', updateParagraphStyle],
  ['updateTextStyle', updateTextStyle],
  ['updateTableColumnProperties', updateTableColumnProperties],
  ['updateTableRowStyle', updateTableRowStyle],
  ['pinTableHeaderRows', pinTableHeaderRows],
  ['updateTableCellStyle', updateTableCellStyle],
]);

/** These move no text. */
const FORMATTING = new Set([
  ...['updateDocumentStyle', 'updateParagraphStyle', 'updateTextStyle', 'updateTableColumnProperties'],
  ...['updateTableRowStyle', 'pinTableHeaderRows', 'updateTableCellStyle'],
]);

/** Real requests of the Docs API that the import's polish was seen to be refused (platform facts §5.3). */
const REFUSED = new Set(['insertTableOfContents']);

/**
 * Carries out a request such as `{insertText: {…}}` on the document, which is changed in place.
 * @returns the request's reply
 * @throws RequestError where it is invalid; its message begins with the path, such as `requests[0].insertText: `
 */
export function applyRequest(doc: GoogleDocModel, request: unknown, at: number): unknown {
  const entries = typeof request === 'object' && request !== null ? Object.entries(request) : [];
  const [entry] = entries;
  if (!entry || entries.length > 1)
    throw new RequestError(`requests[${at}]: Exactly one request must be set.`);
  const [name, fields] = entry;
  if (REFUSED.has(name))
    throw new RequestError(`requests[${at}]: Unknown name "${name}": Cannot find field.`);
  const handler = HANDLERS.get(name);
  if (!handler) throw new Error(`not emulated: Docs.Documents.batchUpdate.${name}`);
  try {
    return handler(doc, (fields ?? {}) as Fields);
  } catch (error) {
    if (error instanceof RequestError) throw new RequestError(`requests[${at}].${name}: ${error.message}`);
    throw error;
  } finally {
    if (!FORMATTING.has(name)) forgetPlaces(doc);
  }
}

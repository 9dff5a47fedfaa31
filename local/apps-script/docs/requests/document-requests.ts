// Requests that change the document as a whole: page, margins, header, footer.
import { emptyParagraph, type GoogleDocModel } from '../../../model/google-doc';
import { type Fields, readMask, readObject, readPoints, readWord } from './read';
import { RequestError } from './request-error';

const MARGINS = {
  marginTop: 'top',
  marginBottom: 'bottom',
  marginLeft: 'left',
  marginRight: 'right',
} as const;

/** Page size and margins. `fields` must be given, as in all updates. */
export function updateDocumentStyle(doc: GoogleDocModel, request: Fields): unknown {
  const fields = readObject(request, 'updateDocumentStyle', ['documentStyle', 'fields', 'tabId']);
  const style = readObject(fields.documentStyle ?? {}, 'documentStyle', [
    'pageSize',
    ...Object.keys(MARGINS),
  ]);
  for (const name of readMask(fields.fields, style)) {
    const side = MARGINS[name as keyof typeof MARGINS];
    if (side) doc.margins = { ...doc.margins, [side]: readPoints(style[name], name) };
    else if (/^pageSize(\.(width|height))?$/.test(name)) setPageSize(doc, style.pageSize, name);
    else throw new Error(`not emulated: Docs.Documents.batchUpdate field ${name}`);
  }
  if (doc.margins.left + doc.margins.right >= doc.pageSize.width)
    throw new RequestError('The margins leave no room for text.');
  return {};
}

/** The reply holds the new segment's id. A second one fails. */
export function createFooter(doc: GoogleDocModel, request: Fields): unknown {
  readDefaultType(request, 'createFooter');
  if (doc.footer)
    throw new RequestError(`Default footer already exists. Default footer id: ${doc.footer.id}`);
  doc.footer = { id: 'kix.footer1', blocks: [emptyParagraph()] };
  return { createFooter: { footerId: doc.footer.id } };
}

/** The reply holds the new segment's id. A second one fails. */
export function createHeader(doc: GoogleDocModel, request: Fields): unknown {
  readDefaultType(request, 'createHeader');
  if (doc.header)
    throw new RequestError(`Default header already exists. Default header id: ${doc.header.id}`);
  doc.header = { id: 'kix.header1', blocks: [emptyParagraph()] };
  return { createHeader: { headerId: doc.header.id } };
}

function readDefaultType(request: Fields, name: string): void {
  readWord(readObject(request, name, ['type']).type, 'type', ['DEFAULT'] as const);
}

function setPageSize(doc: GoogleDocModel, value: unknown, name: string): void {
  const size = readObject(value, 'pageSize', ['width', 'height']);
  const sides = (['width', 'height'] as const).filter((side) => name === 'pageSize' || name.endsWith(side));
  for (const side of sides) {
    const length = readPoints(size[side], `pageSize.${side}`);
    if (length <= 0) throw new RequestError(`The ${side} of the page must be positive.`);
    doc.pageSize = { ...doc.pageSize, [side]: length };
  }
}

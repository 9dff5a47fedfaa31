// Drive.Files.export: a Google Doc as .docx, HTML or plain text, at once.

import { writeDocxSync } from '../../files/docx/write-docx';
import type { DriveFile } from '../../model/drive';
import { Blob } from '../blob/blob';
import { ApiError } from './api-error';
import { exportHtml } from './export-html';
import { exportPlainText } from './export-plain-text';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Exported content is limited to 10 MB (platform facts §13). */
const MAX_EXPORT_BYTES = 10 * 1024 * 1024;

/** Types that Google exports a Doc to, but the emulator does not. */
const FOREIGN_TYPES = new Set([
  'application/pdf',
  'application/rtf',
  'application/vnd.oasis.opendocument.text',
  'application/zip',
  'application/epub+zip',
  'text/markdown',
  'text/x-markdown',
]);

/**
 * The Doc's content in the given type.
 * @throws ApiError where it is no Doc, the type is unknown, or the result is over 10 MB
 */
export function exportDoc(file: DriveFile, mimeType: string, call: string): Blob {
  if (file.content.kind !== 'doc') {
    throw new ApiError(call, { code: 403, message: 'Export only supports Docs Editors files.' });
  }
  const bytes = exporter(mimeType, call)(file, file.content.doc);
  if (bytes.length > MAX_EXPORT_BYTES) {
    throw new ApiError(call, { code: 403, message: 'This file is too large to be exported.' });
  }
  return new Blob(bytes, mimeType, file.name);
}

type Doc = Extract<DriveFile['content'], { kind: 'doc' }>['doc'];

function exporter(mimeType: string, call: string): (file: DriveFile, doc: Doc) => Uint8Array {
  if (mimeType === DOCX) {
    return (file, doc) =>
      writeDocxSync(doc, {
        title: file.name,
        created: Date.parse(file.createdTime),
        modified: Date.parse(file.modifiedTime),
      });
  }
  if (mimeType === 'text/html') return (file, doc) => Buffer.from(exportHtml(doc, file.name), 'utf8');
  if (mimeType === 'text/plain') return (_file, doc) => Buffer.from(exportPlainText(doc), 'utf8');
  if (FOREIGN_TYPES.has(mimeType)) throw new Error(`not emulated: ${call} to ${mimeType}`);
  throw new ApiError(call, { code: 400, message: 'The requested conversion is not supported.' });
}

// What an uploaded blob becomes: a Google Doc through the import, or bytes as they are.
import { ImportTooLarge, importHtml } from '../../html-import/import-html';
import type { DriveFile } from '../../model/drive';
import { emptyParagraph, type GoogleDocModel } from '../../model/google-doc';
import { Blob } from '../blob/blob';
import { ApiError } from './api-error';
import { GOOGLE_DOC } from './file-resource';

/** Simple and multipart uploads, as advanced services send them, end here (platform facts §13). */
const MAX_UPLOAD_BYTES = 5 * 1024 * 1024;

/**
 * The blob argument of a call, or undefined where none was given.
 * @throws Error where it is something else than a Blob
 */
export function toMedia(value: unknown): Blob | undefined {
  if (value === undefined || value === null) return undefined;
  if (!(value instanceof Blob))
    throw new Error('The mediaData parameter only supports Blob types for upload.');
  return value;
}

/**
 * Content for a file of the given type.
 * @throws ApiError 413 over 5 MiB, 400 where the import fails
 */
export function contentFrom(media: Blob | undefined, mimeType: string, call: string): DriveFile['content'] {
  const size = media?._bytes.length ?? 0;
  if (size > MAX_UPLOAD_BYTES) throw new ApiError(call, { code: 413, message: 'Request Too Large' });
  if (mimeType === GOOGLE_DOC) return { kind: 'doc', doc: importDoc(media, call) };
  if (mimeType.startsWith('application/vnd.google-apps.'))
    throw new Error(`not emulated: ${call} ${mimeType}`);
  return { kind: 'bytes', bytes: media?._bytes.slice() ?? new Uint8Array() };
}

function importDoc(media: Blob | undefined, call: string): GoogleDocModel {
  if (!media) return { ...importHtml(''), body: [emptyParagraph()] };
  const type = (media.getContentType() ?? '').split(';')[0]?.trim();
  if (type === 'text/plain') return importPlainText(media.getDataAsString());
  if (type !== 'text/html')
    throw new Error(`not emulated: ${call} import of ${type || 'a blob without a type'}`);
  try {
    return importHtml(media._bytes);
  } catch (error) {
    if (!(error instanceof ImportTooLarge)) throw error;
    throw new ApiError(call, { code: 400, message: 'The file is too large to be converted.' });
  }
}

function importPlainText(text: string): GoogleDocModel {
  const body = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => ({
      ...emptyParagraph(),
      runs: line === '' ? [] : [{ kind: 'text' as const, text: line, style: {} }],
    }));
  return { ...importHtml(''), body };
}

// Docs.Documents of the advanced Docs service v1: read a document, change it in one atomic batch.

import { copyDoc } from '../../model/copy-doc';
import type { DriveFile } from '../../model/drive';
import type { GoogleDocModel } from '../../model/google-doc';
import { ApiError } from '../drive/api-error';
import { applyFieldMask, parseFieldMask } from '../drive/field-mask';
import { toInput } from '../drive/resource-input';
import { findVisible, isLocked } from '../drive/visible-files';
import { Emulated } from '../host/emulated';
import type { Machine } from '../host/machine';
import { documentJson, revisionIdOf } from './document-json';
import { applyRequest } from './requests/apply';
import { RequestError } from './requests/request-error';

const VIEW_MODES = ['SUGGESTIONS_INLINE', 'PREVIEW_SUGGESTIONS_ACCEPTED', 'PREVIEW_WITHOUT_SUGGESTIONS'];

export class DocsDocuments extends Emulated {
  readonly _name = 'Docs.Documents';
  readonly #machine: Machine;

  constructor(machine: Machine) {
    super();
    this.#machine = machine;
  }

  /**
   * The document's JSON: its only tab on the top level, or under `tabs` with `includeTabsContent: true` (platform facts
   * §5.2). There are never suggestions in an emulated document, so every view mode shows the same.
   * @throws ApiError 404 where it is not there or not the script's own, 400 where it is no Google Doc
   */
  get(documentId: unknown, optionalArgs?: unknown): unknown {
    const call = 'docs.documents.get';
    const options = toInput(optionalArgs, call, ['includeTabsContent', 'suggestionsViewMode', 'fields']);
    const mode = String(options.suggestionsViewMode ?? 'DEFAULT_FOR_CURRENT_ACCESS');
    if (mode !== 'DEFAULT_FOR_CURRENT_ACCESS' && !VIEW_MODES.includes(mode)) {
      throw new ApiError(call, { code: 400, message: `Invalid value at 'suggestions_view_mode', "${mode}"` });
    }
    const { file, doc } = this.#find(documentId, call);
    const shown = VIEW_MODES.includes(mode) ? mode : 'SUGGESTIONS_INLINE';
    const identity = { documentId: file.id, title: file.name };
    const whole = documentJson(identity, doc, options.includeTabsContent === true, shown);
    return options.fields === undefined
      ? whole
      : applyFieldMask(whole, parseFieldMask(String(options.fields), call));
  }

  /**
   * Applies all requests, or none where one is invalid (platform facts §5.2).
   * @throws ApiError 400 for an invalid request or another revision than required, 403 where the content is closed
   */
  batchUpdate(resource: unknown, documentId: unknown): unknown {
    const call = 'docs.documents.batchUpdate';
    const { requests = [], writeControl } = toInput(resource, call, ['requests', 'writeControl']);
    const { file, doc } = this.#find(documentId, call);
    if (isLocked(file))
      throw new ApiError(call, { code: 403, message: 'The caller does not have permission' });
    const { requiredRevisionId } = toInput(writeControl, call, ['requiredRevisionId']);
    if (requiredRevisionId !== undefined && requiredRevisionId !== revisionIdOf(doc)) {
      const message = `The required revision ID '${String(requiredRevisionId)}' does not match the latest revision.`;
      throw new ApiError(call, { code: 400, message });
    }
    if (!Array.isArray(requests))
      throw new ApiError(call, { code: 400, message: 'Invalid JSON payload received.' });
    const draft = copyDoc(doc);
    const replies = applyAll(draft, requests, call);
    if (requests.length > 0) this.#save(file, draft);
    return { documentId: file.id, replies, writeControl: { requiredRevisionId: revisionIdOf(draft) } };
  }

  #find(documentId: unknown, call: string): { file: DriveFile; doc: GoogleDocModel } {
    const file = findVisible(this.#machine, documentId);
    if (!file) throw new ApiError(call, { code: 404, message: 'Requested entity was not found.' });
    if (file.content.kind === 'doc') return { file, doc: file.content.doc };
    throw new ApiError(call, { code: 400, message: 'This operation is not supported for this document' });
  }

  #save(file: DriveFile, doc: GoogleDocModel): void {
    doc.revision += 1;
    file.content = { kind: 'doc', doc };
    file.version += 1;
    file.modifiedTime = new Date(this.#machine.now()).toISOString();
  }
}

function applyAll(draft: GoogleDocModel, requests: readonly unknown[], call: string): unknown[] {
  try {
    return requests.map((request, at) => applyRequest(draft, request, at));
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    throw new ApiError(call, { code: 400, message: `Invalid ${error.message}` });
  }
}

// Drive.Files of the advanced Drive service v3, as far as the product needs it.
import type { DriveFile } from '../../model/drive';
import { Blob } from '../blob/blob';
import { Emulated } from '../host/emulated';
import type { Machine } from '../host/machine';
import { ApiError } from './api-error';
import { exportDoc } from './export';
import { applyFieldMask, checkFields, parseFieldMask } from './field-mask';
import { fileResource } from './file-resource';
import { newPermissionId } from './permission-resource';
import { parseQuery } from './query';
import { changedAppProperties, type Input, toContentRestrictions, toInput } from './resource-input';
import { sorted } from './sort-order';
import { contentFrom, toMedia } from './upload';
import { isLocked, makerOf, requireVisible, visibleFiles } from './visible-files';

const CREATE = 'drive.files.create';
const UPDATE = 'drive.files.update';
const RESOURCE = [
  'name',
  'description',
  'mimeType',
  'appProperties',
  'parents',
  'contentRestrictions',
] as const;
/** Options that change nothing here. */
const HARMLESS = ['supportsAllDrives', 'supportsTeamDrives', 'uploadType', 'acknowledgeAbuse'] as const;
const LIST_FIELDS = new Set(['kind', 'incompleteSearch', 'nextPageToken', 'files']);

export class DriveFiles extends Emulated {
  readonly _name = 'Drive.Files';
  readonly #machine: Machine;

  constructor(machine: Machine) {
    super();
    this.#machine = machine;
  }

  /**
   * Makes a file. With the Google Docs type an HTML or text blob is imported (platform facts §5.3).
   * @throws ApiError where upload or import fails
   */
  create(resource?: unknown, mediaData?: unknown, optionalArgs?: unknown): unknown {
    const input = toInput(resource, CREATE, RESOURCE);
    const options = toInput(optionalArgs, CREATE, ['fields', ...HARMLESS]);
    const media = toMedia(mediaData);
    const machine = this.#machine;
    const user = machine.user();
    const now = this.#now();
    const mimeType = String(input.mimeType ?? media?.getContentType() ?? 'application/octet-stream');
    const file: DriveFile = {
      id: machine.nextId('file'),
      madeBy: makerOf(machine),
      name: String(input.name ?? 'Untitled'),
      ...(input.description !== undefined && { description: String(input.description) }),
      mimeType,
      createdTime: now,
      modifiedTime: now,
      version: 1,
      trashed: false,
      appProperties: changedAppProperties({}, input.appProperties, CREATE),
      permissions: [
        {
          id: newPermissionId(machine),
          type: 'user',
          role: 'owner',
          ...(user.email && { emailAddress: user.email }),
        },
      ],
      contentRestrictions: toContentRestrictions(input.contentRestrictions, now),
      parents: Array.isArray(input.parents) ? input.parents.map(String) : ['root'],
      content: contentFrom(media, mimeType, CREATE),
      ...uploadedFrom(media),
    };
    const answer = fileResource(file, options.fields, CREATE);
    machine.drive.files.set(file.id, file);
    return answer;
  }

  /**
   * Changes metadata, and with a blob the content: a Doc is imported anew, its id and permissions stay
   * (platform facts §5.3, "Re-generation").
   */
  update(resource: unknown, fileId: unknown, mediaData?: unknown, optionalArgs?: unknown): unknown {
    const input = toInput(resource, UPDATE, [...RESOURCE, 'trashed']);
    const options = toInput(optionalArgs, UPDATE, ['fields', ...HARMLESS]);
    const media = toMedia(mediaData);
    const file = requireVisible(this.#machine, fileId, UPDATE);
    const changed = this.#changed(file, input, media);
    const answer = fileResource(changed, options.fields, UPDATE);
    this.#machine.drive.files.set(file.id, changed);
    return answer;
  }

  get(fileId: unknown, optionalArgs?: unknown): unknown {
    const call = 'drive.files.get';
    const options = toInput(optionalArgs, call, ['fields', 'alt', ...HARMLESS]);
    const file = requireVisible(this.#machine, fileId, call);
    if (options.alt !== 'media') return fileResource(file, options.fields, call);
    if (file.content.kind === 'bytes') return new Blob(file.content.bytes, file.mimeType, file.name);
    const message = 'Only files with binary content can be downloaded. Use Export with Docs Editors files.';
    throw new ApiError(call, { code: 403, message });
  }

  /** Own files only, trashed ones too unless `q` says otherwise; newest first unless `orderBy` says otherwise. */
  list(optionalArgs?: unknown): unknown {
    const call = 'drive.files.list';
    const known = ['q', 'fields', 'orderBy', 'pageSize', 'pageToken', 'spaces', 'corpora'];
    const options = toInput(optionalArgs, call, [...known, 'includeItemsFromAllDrives', ...HARMLESS]);
    const mask = parseFieldMask(
      String(options.fields ?? 'kind,incompleteSearch,nextPageToken,files(kind,id,name,mimeType)'),
      call,
    );
    checkFields(mask, LIST_FIELDS, new Set(), call);
    const inner = mask.get('files');
    const fields = inner === undefined || inner.size === 0 ? '*' : undefined;
    const matching = visibleFiles(this.#machine).filter(parseQuery(String(options.q ?? '')));
    const files = sorted(matching, options.orderBy, call);
    const start = Number(options.pageToken ?? 0);
    const end = start + Math.min(1000, Math.max(1, Number(options.pageSize ?? 100)));
    const whole = {
      kind: 'drive#fileList',
      incompleteSearch: false,
      ...(end < files.length && { nextPageToken: String(end) }),
      files: files
        .slice(start, end)
        .map((file) => fileResource(file, fields ?? [...(inner?.keys() ?? [])].join(), call)),
    };
    return applyFieldMask(whole, mask);
  }

  /**
   * The Doc as a Blob of another type. Without `{alt: 'media'}` it fails as the real one does (platform facts §13).
   */
  export(fileId: unknown, mimeType: unknown, optionalArgs?: unknown): Blob {
    const call = 'drive.files.export';
    const options = toInput(optionalArgs, call, ['alt', 'fields']);
    const file = requireVisible(this.#machine, fileId, call);
    if (options.alt !== 'media') {
      const message = 'Export requires alt=media to download the exported content.';
      throw new ApiError(call, { code: 400, message });
    }
    return exportDoc(file, String(mimeType), call);
  }

  /** Deletes for good, without the trash. */
  remove(fileId: unknown, optionalArgs?: unknown): void {
    const call = 'drive.files.delete';
    toInput(optionalArgs, call, HARMLESS);
    this.#machine.drive.files.delete(requireVisible(this.#machine, fileId, call).id);
  }

  #changed(file: DriveFile, input: Input, media: Blob | undefined): DriveFile {
    const now = this.#now();
    const unlocked =
      input.contentRestrictions !== undefined &&
      !toContentRestrictions(input.contentRestrictions, now).length;
    if (isLocked(file) && !unlocked && (media || (input.name !== undefined && input.name !== file.name))) {
      const message = `The user does not have sufficient permissions for file ${file.id}.`;
      throw new ApiError(UPDATE, { code: 403, message });
    }
    if (input.mimeType !== undefined && input.mimeType !== file.mimeType) {
      throw new Error(`not emulated: ${UPDATE} with another mimeType`);
    }
    return {
      ...file,
      ...(input.name !== undefined && { name: String(input.name) }),
      ...(input.description !== undefined && { description: String(input.description) }),
      ...(input.trashed !== undefined && { trashed: input.trashed === true }),
      ...(input.contentRestrictions !== undefined && {
        contentRestrictions: toContentRestrictions(input.contentRestrictions, now),
      }),
      appProperties: changedAppProperties(file.appProperties, input.appProperties, UPDATE),
      ...(media && { content: replacement(file, media), ...uploadedFrom(media) }),
      modifiedTime: now,
      version: file.version + 1,
    };
  }

  #now(): string {
    return new Date(this.#machine.now()).toISOString();
  }
}

/** New content; a Doc's revision goes on from the old one's. */
function replacement(file: DriveFile, media: Blob): DriveFile['content'] {
  const content = contentFrom(media, file.mimeType, UPDATE);
  if (content.kind === 'doc' && file.content.kind === 'doc')
    content.doc.revision = file.content.doc.revision + 1;
  return content;
}

function uploadedFrom(media: Blob | undefined): Pick<DriveFile, 'uploaded'> {
  return media ? { uploaded: { mimeType: media.getContentType() ?? '', bytes: media._bytes.slice() } } : {};
}

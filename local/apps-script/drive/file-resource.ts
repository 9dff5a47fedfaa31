// A file as Drive v3 tells of it: plain JSON, only the fields that were asked for.
import type { DriveFile } from '../../model/drive';
import { applyFieldMask, checkFields, parseFieldMask } from './field-mask';

export const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** What comes back where `fields` is missing. */
const DEFAULT_FIELDS = 'kind,id,name,mimeType';

const FIELDS = new Set(
  `kind id name description mimeType trashed parents appProperties webViewLink createdTime modifiedTime version
   permissions permissionIds contentRestrictions owners ownedByMe shared size`.split(/\s+/),
);

/** Real fields of Drive v3 that the emulator does not fill in. */
const FOREIGN_FIELDS = new Set(
  `properties thumbnailLink iconLink webContentLink viewedByMe viewedByMeTime starred spaces capabilities
   lastModifyingUser modifiedByMe modifiedByMeTime sharedWithMeTime sharingUser exportLinks headRevisionId
   md5Checksum originalFilename fullFileExtension fileExtension quotaBytesUsed writersCanShare driveId
   explicitlyTrashed trashedTime trashingUser copyRequiresWriterPermission hasThumbnail thumbnailVersion
   imageMediaMetadata isAppAuthorized shortcutDetails linkShareMetadata labelInfo sha1Checksum sha256Checksum
   folderColorRgb contentHints resourceKey inheritedPermissionsDisabled`.split(/\s+/),
);

/**
 * The file's resource, masked.
 * @param call such as `drive.files.get`, for errors
 * @throws ApiError 400 for a field that Drive has not
 */
export function fileResource(file: DriveFile, fields: unknown, call: string): unknown {
  const mask = parseFieldMask(fields === undefined ? DEFAULT_FIELDS : String(fields), call);
  checkFields(mask, FIELDS, FOREIGN_FIELDS, call);
  return applyFieldMask(wholeResource(file), mask);
}

/** All fields that the emulator knows, copied, so that the script can't reach into the store. */
function wholeResource(file: DriveFile): Record<string, unknown> {
  const owners = file.permissions.filter((permission) => permission.role === 'owner');
  return {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    ...(file.description !== undefined && { description: file.description }),
    mimeType: file.mimeType,
    trashed: file.trashed,
    parents: [...file.parents],
    appProperties: { ...file.appProperties },
    webViewLink: webViewLink(file),
    createdTime: file.createdTime,
    modifiedTime: file.modifiedTime,
    // 64-bit numbers are texts in Google's JSON.
    version: String(file.version),
    permissions: file.permissions.map((permission) => ({ kind: 'drive#permission', ...permission })),
    permissionIds: file.permissions.map((permission) => permission.id),
    contentRestrictions: file.contentRestrictions.map((restriction) => ({ ...restriction })),
    owners: owners.map(({ id, emailAddress }) => ({
      kind: 'drive#user',
      me: true,
      permissionId: id,
      ...(emailAddress && { emailAddress }),
    })),
    ownedByMe: true,
    shared: file.permissions.length > owners.length,
    ...(file.content.kind === 'bytes' && { size: String(file.content.bytes.length) }),
  };
}

function webViewLink(file: DriveFile): string {
  return file.mimeType === GOOGLE_DOC
    ? `https://docs.google.com/document/d/${file.id}/edit`
    : `https://drive.google.com/file/d/${file.id}/view`;
}

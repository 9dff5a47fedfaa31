// The emulated Drive: files as plain data. Visibility is decided by the Drive service, not here.
import type { GoogleDocModel } from './google-doc';

export interface DrivePermission {
  readonly id: string;
  readonly type: 'user' | 'group' | 'domain' | 'anyone';
  readonly role: 'owner' | 'writer' | 'commenter' | 'reader';
  readonly emailAddress?: string;
}

export interface ContentRestriction {
  readonly readOnly: boolean;
  readonly reason?: string;
  readonly ownerRestricted?: boolean;
  /** RFC 3339 instant at which it was set. */
  readonly restrictionTime?: string;
}

export interface DriveFile {
  readonly id: string;
  /** `${user.id}/${projectId}` that made it: under drive.file nobody else sees it. */
  readonly madeBy: string;
  name: string;
  description?: string;
  mimeType: string;
  /** RFC 3339 instants. */
  createdTime: string;
  modifiedTime: string;
  version: number;
  trashed: boolean;
  appProperties: Readonly<Record<string, string>>;
  permissions: DrivePermission[];
  contentRestrictions: ContentRestriction[];
  parents: string[];
  /** A Google Doc's content, or the bytes of any other file. */
  content: { readonly kind: 'doc'; doc: GoogleDocModel } | { readonly kind: 'bytes'; bytes: Uint8Array };
  /** What was uploaded, before the import: for looking at only. */
  uploaded?: { readonly mimeType: string; readonly bytes: Uint8Array };
}

export class DriveStore {
  readonly files = new Map<string, DriveFile>();
}

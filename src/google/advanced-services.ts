// The parts of Drive v3 and Docs v1 that the add-on uses, typed narrowly: the published types lag (platform facts §9).

export interface DriveFileResource {
  readonly contentRestrictions?: readonly { readonly readOnly?: boolean }[];
  readonly id?: string;
  readonly webViewLink?: string;
  readonly trashed?: boolean;
}

/** Argument order: body, path parameters, media, options (platform facts §3.3). */
export interface DriveFiles {
  create(
    resource: {
      readonly name: string;
      readonly mimeType: string;
      readonly appProperties: Readonly<Record<string, string>>;
    },
    blob: GoogleAppsScript.Base.Blob,
    options: { readonly fields: string },
  ): DriveFileResource;
  get(fileId: string, options: { readonly fields: string }): DriveFileResource;
  update(
    resource: {
      readonly trashed?: boolean;
      readonly contentRestrictions?: readonly {
        readonly readOnly: boolean;
        readonly reason?: string;
        readonly ownerRestricted?: boolean;
      }[];
    },
    fileId: string,
  ): DriveFileResource;
  /** Without alt=media it fails (platform facts §13). */
  export(fileId: string, mimeType: string, options: { readonly alt: 'media' }): unknown;
  list(options: { readonly q: string; readonly fields: string }): {
    readonly files?: readonly DriveFileResource[];
  };
}

interface Dimension {
  readonly magnitude: number;
  readonly unit: 'PT';
}

export type DocsRequest =
  | { readonly updateDocumentStyle: { readonly documentStyle: object; readonly fields: string } }
  | { readonly createFooter: { readonly type: 'DEFAULT' } }
  | {
      readonly updateTableRowStyle: {
        readonly tableStartLocation: { readonly index: number };
        readonly tableRowStyle: { readonly preventOverflow: boolean };
        readonly fields: string;
      };
    }
  | {
      readonly updateTableCellStyle: {
        readonly tableStartLocation: { readonly index: number };
        readonly tableCellStyle: Readonly<Record<string, Dimension>>;
        readonly fields: string;
      };
    }
  | {
      readonly updateParagraphStyle: {
        readonly range: { readonly startIndex: number; readonly endIndex: number };
        readonly paragraphStyle:
          | { readonly spaceAbove: Dimension; readonly spaceBelow: Dimension }
          | { readonly keepWithNext: boolean };
        readonly fields: string;
      };
    }
  | {
      readonly insertText: {
        readonly text: string;
        readonly location: { readonly segmentId?: string; readonly index: number };
      };
    }
  | {
      readonly updateTextStyle: {
        readonly range: {
          readonly segmentId: string;
          readonly startIndex: number;
          readonly endIndex: number;
        };
        readonly textStyle: {
          readonly fontSize: Dimension;
          readonly weightedFontFamily: { readonly fontFamily: string };
        };
        readonly fields: string;
      };
    };

export interface DocsElement {
  readonly startIndex?: number;
  readonly endIndex?: number;
  readonly table?: {
    readonly tableRows?: readonly { readonly startIndex?: number; readonly endIndex?: number }[];
  };
  readonly paragraph?: { readonly paragraphStyle?: { readonly namedStyleType?: string } };
}

export interface DocsDocument {
  readonly body?: { readonly content?: readonly DocsElement[] };
}

export interface DocsDocuments {
  get(documentId: string): DocsDocument;
  batchUpdate(
    body: { readonly requests: readonly DocsRequest[] },
    documentId: string,
  ): { readonly replies?: readonly { readonly createFooter?: { readonly footerId?: string } }[] };
}

/** Throws a ReferenceError where the manifest does not enable the service. */
export function driveFiles(): DriveFiles {
  return (Drive as unknown as { readonly Files: DriveFiles }).Files;
}

export function docsDocuments(): DocsDocuments {
  return (Docs as unknown as { readonly Documents: DocsDocuments }).Documents;
}

// The one error that opening and saving a workbook file throws: a code for programs, a Finnish sentence for people.

/** The first six come from opening, the others from saving. */
export type WorkbookFileCode =
  | 'missing'
  | 'not-xlsx'
  | 'encrypted'
  | 'cut-off'
  | 'too-large'
  | 'unreadable'
  | 'same-file'
  | 'unwritable'
  | 'disk-full'
  | 'cell-too-long';

export class WorkbookFileError extends Error {
  override name = 'WorkbookFileError';

  constructor(
    readonly code: WorkbookFileCode,
    /** Says what is wrong and how to mend it. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

// What saving had to change or wants to warn about; the saved file is whole all the same.

export interface SaveReport {
  /** Cells such as `Osahankkeet!B2` in which characters that a file can't hold became U+FFFD. */
  readonly replaced: { readonly cell: string; readonly characters: number }[];
  /** Cells whose text is longer than Excel shows (32,767); Sheets and LibreOffice take it whole. */
  readonly tooLongForExcel: string[];
  /** Drop-downs too long for a rule of their own: their values stand on a hidden tab. */
  readonly listsOnTab: number;
}

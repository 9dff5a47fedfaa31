// What the self-test tries of Google: each method does one thing and throws what Google says.
import type { RawCell } from '../../domain/workbook/raw';

export interface SelfTestPlatform {
  /** Never the address itself: only whether there is one. */
  knowsPerson(): boolean;
  scopes(): { readonly complete: boolean; readonly scopes: readonly string[] };
  zones(): { readonly script: string; readonly sheet: string };
  /** Takes the document lock and lets it go; false where another run has it. */
  canLock(): boolean;
  /** Waits a little: Drive's search may lag behind. */
  pause(): void;
  /** gzip, base64, and back; `packed` is the number of base64 characters. */
  packAndUnpack(text: string): { readonly packed: number; readonly text: string };
}

export interface WrittenText {
  readonly value: RawCell;
  /** '' where the cell holds no formula. */
  readonly formula: string;
}

/** A tab of the test's own; made at the first use. */
export interface ScratchTab {
  /** Typed as a person would type it, read as the add-on reads the sheet. */
  typed(text: string): RawCell;
  /** Written by the rule for our own tabs. */
  ownText(text: string): WrittenText;
  /** Written by the rule for repairs of people's cells. */
  repairText(text: string): WrittenText;
  /** The note as it stands in the cell afterwards. */
  note(text: string): string;
  /** True where there was a tab to remove. */
  remove(): boolean;
}

/** A document as read back through the Docs API. */
export interface ReadDocument {
  /** Texts of the paragraphs that hold any, tables cell by cell. */
  readonly texts: readonly string[];
  readonly links: readonly string[];
  /** Of the first row of the first table. */
  readonly headerRepeats: boolean;
  /** Grounds of the coloured cells below the header, `#rrggbb`. */
  readonly colours: readonly string[];
  /** Points. */
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly footer: string;
}

export interface ScratchDocument {
  /** Gives the file's id. */
  create(name: string, html: string, runId: string): string;
  /** The file of the run, where it can be found by the run's id. */
  find(runId: string): string | null;
  read(id: string): ReadDocument;
  polish(id: string, footer: string): void;
  export(id: string): { readonly html: string; readonly kind: string };
  setReadOnly(id: string, readOnly: boolean): void;
  isReadOnly(id: string): boolean;
  /** Throws where the document is closed. */
  append(id: string, text: string): void;
  trash(id: string): void;
}

export interface SelfTestPorts {
  readonly platform: SelfTestPlatform;
  readonly tab: ScratchTab;
  readonly document: ScratchDocument;
  readonly runId: string;
}

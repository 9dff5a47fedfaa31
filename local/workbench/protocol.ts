// What the workbench's page, server and worker say to each other: types only.

/** Somebody who may sit at a window; `email` may be blank, as Google hides it across domains. */
export interface Person {
  readonly id: string;
  readonly email: string;
  /** As Käyttöoikeudet says it; '' = not on the tab. */
  readonly role: string;
}

export type Language = 'fi' | 'sv' | 'en';

/** Who sits at a window, and in which language Google would speak to them. */
export interface Seat {
  readonly person: string;
  readonly language: Language;
}

/** `[column, shown text, look, note, text to edit]`; trailing blanks are left out. Columns from 1. */
export type CellView = readonly [number, string, string?, string?, string?];
export type RowView = readonly [row: number, cells: readonly CellView[]];

export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ChoiceView {
  readonly areas: readonly AreaView[];
  /** Empty for a check that is no drop-down. */
  readonly values: readonly string[];
  /** True where other input is refused. */
  readonly strict: boolean;
  readonly help: string;
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Column → pixels, where somebody has set it. */
  readonly widths: readonly (readonly [number, number])[];
  readonly choices: readonly ChoiceView[];
  /** Rows that hold anything. */
  readonly cells: readonly RowView[];
}

export interface TabName {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
}

export type MenuItemView =
  | { readonly kind: 'item'; readonly text: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuView };

export interface MenuView {
  readonly name: string;
  readonly addon: boolean;
  readonly entries: readonly MenuItemView[];
}

/** A page of the script; the worker gives its HTML, the server turns that into an address. */
export interface PageView {
  readonly title: string;
  readonly html?: string;
  readonly url?: string;
}

export interface DialogView extends PageView {
  readonly modal: boolean;
  readonly width: number | null;
  readonly height: number | null;
}

export interface ScreenView {
  readonly menus: readonly MenuView[];
  readonly sidebar: PageView | null;
  readonly dialog: DialogView | null;
}

export interface QuestionView {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

export interface QuestionAnswer {
  readonly button: string;
  readonly text: string;
}

export type SaveView =
  | { readonly state: 'saved' | 'saving'; readonly notes: readonly string[] }
  | { readonly state: 'failed'; readonly message: string };

/** What happens without a window having asked; `user` names whose windows are told, absent = everybody's. */
export type WorkbenchEvent =
  | { readonly kind: 'cells'; readonly tab: number; readonly rows: readonly RowView[] }
  | { readonly kind: 'tab'; readonly tab: number }
  | { readonly kind: 'tabs'; readonly tabs: readonly TabName[] }
  | ({ readonly kind: 'screen'; readonly user: string } & Partial<ScreenView>)
  | { readonly kind: 'toast'; readonly user: string; readonly text: string }
  | { readonly kind: 'selection'; readonly user: string; readonly tab: number; readonly area: AreaView }
  | { readonly kind: 'question'; readonly user: string; readonly id: number; readonly question: QuestionView }
  | { readonly kind: 'answered'; readonly user: string; readonly id: number }
  | { readonly kind: 'history'; readonly user: string; readonly undo: boolean; readonly redo: boolean }
  | { readonly kind: 'save'; readonly save: SaveView }
  | { readonly kind: 'today'; readonly today: string }
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  | { readonly kind: 'reports'; readonly reports: readonly ReportView[] }
  | { readonly kind: 'workbook' };

export interface ReportView {
  readonly id: string;
  readonly name: string;
  /** Emulated wall clock, `yyyy-MM-dd HH:mm`. */
  readonly made: string;
  readonly maker: string;
}

export interface CallView {
  readonly n: number;
  readonly name: string;
  readonly args: string;
  readonly user: string;
}

export interface DeveloperView {
  readonly total: number;
  readonly byMethod: readonly (readonly [string, number])[];
  /** The last ones, newest first. */
  readonly calls: readonly CallView[];
  readonly log: readonly string[];
  /** What the emulator lacks or failed in, also where the script got over it. */
  readonly trouble: readonly string[];
  readonly lostEdits: number;
  readonly mails: readonly { readonly to: string; readonly subject: string; readonly body: string }[];
}

export interface StartView {
  readonly name: string;
  readonly tabs: readonly TabName[];
  readonly people: readonly Person[];
  readonly today: string;
  readonly save: SaveView;
  readonly screen: ScreenView;
  readonly reports: readonly ReportView[];
  readonly selection: { readonly tab: number; readonly area: AreaView } | null;
  readonly undo: boolean;
  readonly redo: boolean;
}

interface Cells {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** Name of a request → what the page sends with it and gets back. */
export interface Requests {
  readonly open: { readonly payload: Record<never, never>; readonly answer: StartView };
  readonly tab: { readonly payload: { readonly tab: number }; readonly answer: TabView };
  readonly edit: {
    readonly payload: Cells & { readonly values: readonly (readonly string[])[]; readonly paste: boolean };
    readonly answer: Told;
  };
  readonly clear: {
    readonly payload: Cells & { readonly rows: number; readonly columns: number };
    readonly answer: Told;
  };
  readonly insertRows: {
    readonly payload: {
      readonly tab: number;
      readonly beside: number;
      readonly side: 'above' | 'below';
      readonly count: number;
    };
    readonly answer: Told;
  };
  readonly deleteRows: {
    readonly payload: { readonly tab: number; readonly at: number; readonly count: number };
    readonly answer: Told;
  };
  readonly sortRows: {
    readonly payload: Cells & {
      readonly rows: number;
      readonly columns: number;
      readonly by: number;
      readonly ascending: boolean;
    };
    readonly answer: Told;
  };
  readonly width: {
    readonly payload: { readonly tab: number; readonly column: number; readonly pixels: number };
    readonly answer: Told;
  };
  readonly undo: { readonly payload: Record<never, never>; readonly answer: Told };
  readonly redo: { readonly payload: Record<never, never>; readonly answer: Told };
  readonly select: {
    readonly payload: { readonly tab: number; readonly area: AreaView };
    readonly answer: Told;
  };
  readonly menu: { readonly payload: { readonly functionName: string }; readonly answer: Told };
  /** `google.script.run`. */
  readonly run: {
    readonly payload: { readonly functionName: string; readonly args: readonly unknown[] };
    readonly answer: RunAnswer;
  };
  readonly closeSidebar: { readonly payload: Record<never, never>; readonly answer: Told };
  readonly closeDialog: { readonly payload: Record<never, never>; readonly answer: Told };
  readonly today: { readonly payload: { readonly today: string }; readonly answer: Told };
  readonly developer: { readonly payload: Record<never, never>; readonly answer: DeveloperView };
  readonly failNext: {
    readonly payload: { readonly n: number; readonly after: boolean };
    readonly answer: Told;
  };
  readonly resetCalls: { readonly payload: Record<never, never>; readonly answer: Told };
}

export type RequestName = keyof Requests;

/** Something the person must be told, a Finnish sentence; '' where all went as it should. */
export interface Told {
  readonly message: string;
}

/** What the page in the frame gets: a copied value, or the message of what the script threw. */
export type RunAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Files that the page downloads. */
export type Download =
  | { readonly what: 'workbook' }
  | { readonly what: 'docx' | 'html' | 'view'; readonly report: string };

export interface DownloadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

// The words of repairs, set-aside warnings, the workbook's shape and undoing in the sidebar, as a type.

export type UiRepairKind =
  | 'day'
  | 'number'
  | 'percent'
  | 'choice'
  | 'likely-choice'
  | 'proposed-cause'
  | 'placeholder'
  | 'link'
  | 'email'
  | 'spaces';

export interface MendingTexts {
  /** On a card: what the click does. */
  readonly card: {
    repairTo(value: string): string;
    readonly emptyCell: string;
    readonly removeSpaces: string;
    /** A likely slip: the person says whether it was meant. */
    changeTo(value: string): string;
    /** On a row that nobody has looked at. */
    readonly unchanged: string;
    /** On an osahanke. */
    readonly markChecked: string;
    readonly setAside: string;
  };
  readonly setAside: {
    readonly heading: string;
    readonly what: string;
    readonly reason: string;
    readonly until: string;
    untilHint(latest: string): string;
    readonly reasonMissing: string;
    untilWrong(earliest: string, latest: string): string;
    readonly send: string;
    readonly cancel: string;
    show(count: number): string;
    readonly showOpen: string;
    readonly list: string;
    readonly reasonOf: string;
    lasts(day: string): string;
    /** Where no day was given. */
    readonly lastsOpen: string;
    readonly bringBack: string;
    shown(count: number, total: number): string;
  };
  readonly repairs: {
    readonly what: string;
    readonly none: string;
    /** In the view of findings: how many cells a click can mend. */
    offered(count: number): string;
    count(certain: number, likely: number): string;
    readonly list: string;
    readonly kinds: Readonly<Record<UiRepairKind, string>>;
    /** To a screen reader, between what the cell holds and what it would hold. */
    readonly becomes: string;
    readonly wholeHanke: string;
    doCertain(count: number): string;
    doChosen(count: number): string;
    later(count: number): string;
    question(count: number): string;
    readonly answer: string;
    leftOut(count: number): string;
    confirm(count: number): string;
    readonly fetch: string;
  };
  readonly sheetFix: {
    readonly heading: string;
    readonly what: string;
    readonly look: string;
    readonly none: string;
    readonly chosenForYou: string;
    run(count: number): string;
  };
  readonly undo: {
    readonly last: string;
    /** After a change. */
    readonly this: string;
    readonly question: string;
    readonly nothing: string;
    readonly nothingLeft: string;
    putBack(count: number): string;
    readonly left: string;
    confirm(count: number): string;
  };
  readonly result: {
    repaired(count: number): string;
    checked(count: number): string;
    readonly setAside: string;
    readonly broughtBack: string;
    fixed(count: number): string;
    undone(count: number): string;
    readonly nothing: string;
    showDone(count: number): string;
    left(count: number): string;
    more(count: number): string;
    readonly close: string;
  };
  readonly work: {
    readonly listing: string;
    readonly looking: string;
    readonly repairing: string;
    readonly marking: string;
    readonly checkingRow: string;
    readonly settingAside: string;
    readonly bringingBack: string;
    readonly fixing: string;
    readonly lookingBack: string;
    readonly undoing: string;
  };
}

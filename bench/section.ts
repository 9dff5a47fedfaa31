// A section of the bench: one thing measured in one run, as JSON for machines and as a table for the screen.

export interface BenchPlace {
  /** The built folder of the add-on. */
  readonly dist: string;
  /** The project's root. */
  readonly root: string;
}

export interface Measured {
  readonly json: unknown;
  /** Finnish, ends with a line feed. */
  readonly table: string;
}

export interface Section {
  readonly name: string;
  /** Left out unless it is named: it takes long. */
  readonly onlyWhenNamed?: boolean;
  /** `small`: a quick look. No figure is ever a reason to fail. */
  measure(place: BenchPlace, small: boolean): Measured;
}

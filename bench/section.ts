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
  /** A page of the docs that is made of the results; written with `--write`. */
  readonly page?: BenchPage;
}

export interface BenchPage {
  /** From the project's root. */
  readonly path: string;
  /** `day`: the day of the measurement, ISO, as it is given on the command line. */
  text(day: string): string;
}

export interface Section {
  readonly name: string;
  /** Left out unless it is named: it takes long. */
  readonly onlyWhenNamed?: boolean;
  /** `small`: a quick look. No figure is ever a reason to fail. */
  measure(place: BenchPlace, small: boolean): Measured;
}

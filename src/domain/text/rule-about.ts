// What people are told of a rule outside its findings: docs/saannot.md is made of it.

export interface RuleAbout {
  /** A heading of a few words. */
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly example: string;
  readonly todo: string;
}

/** By rule id. */
export type RulesAbout = Readonly<Record<string, RuleAbout>>;

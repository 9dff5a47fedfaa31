// The words of the self-test, as a type; what a step saw is technical and the same in every language.

/** In the order in which they are tried. */
export const SELF_TEST_STEPS = [
  'identity',
  'scopes',
  'zones',
  'lock',
  'gzip',
  'date-cell',
  'text-formula',
  'text-apostrophe',
  'note-length',
  'doc-create',
  'doc-text',
  'doc-header-row',
  'doc-colours',
  'doc-polish',
  'doc-export',
  'doc-list',
  'doc-read-only',
  'doc-lift',
  'clean-up',
] as const;
export type SelfTestStepId = (typeof SELF_TEST_STEPS)[number];

export interface SelfTestTexts {
  readonly title: string;
  readonly steps: Readonly<Record<SelfTestStepId, string>>;
  readonly columns: { readonly what: string; readonly result: string; readonly seen: string };
  readonly passed: string;
  readonly failed: string;
  summary(passed: number, failed: number): string;
  readonly copyLabel: string;
  readonly copyHint: string;
}

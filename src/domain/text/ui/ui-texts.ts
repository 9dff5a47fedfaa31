// The words of the sidebar, as a type: a language that lacks one does not compile.
export interface UiTexts {
  readonly title: string;
  readonly check: string;
  readonly makeReport: string;
  readonly checking: string;
  readonly makingReport: string;
  readonly openReport: string;
  readonly noFindings: string;
  /** Heading over the list. */
  findings(count: number): string;
  more(count: number): string;
  readonly noAnswer: { readonly message: string; readonly hint: string };
  readonly severities: Readonly<
    Record<'virhe' | 'varoitus' | 'punainen' | 'keltainen' | 'huomautus', string>
  >;
}

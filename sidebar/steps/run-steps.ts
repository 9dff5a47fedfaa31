// Long work as steps: each is one call to the server, progress is told before each, and cancel takes effect between them.

export interface Step<Context> {
  /** What is being done, for people. */
  readonly name: string;
  /** What the step came to; the next one gets it. */
  run(context: Context): Promise<Context>;
}

export interface Watch {
  /** Before each step; `step` from 1. */
  begins(step: number, of: number, name: string): void;
  isCancelled(): boolean;
}

export type Outcome<Context> =
  | { readonly end: 'done'; readonly context: Context }
  /** Nothing of the steps from `before` on has been begun. */
  | { readonly end: 'cancelled'; readonly before: number; readonly context: Context };

/** Rejects with what a step rejects with; the later ones are then not begun. */
export async function runSteps<Context>(
  steps: readonly Step<Context>[],
  start: Context,
  watch: Watch,
): Promise<Outcome<Context>> {
  let context = start;
  for (const [index, step] of steps.entries()) {
    if (index > 0 && watch.isCancelled()) return { end: 'cancelled', before: index + 1, context };
    watch.begins(index + 1, steps.length, step.name);
    context = await step.run(context);
  }
  return { end: 'done', context };
}

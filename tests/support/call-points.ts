// Where a run is disturbed: at every call that changes something, and at a sample of those that only ask.

/** Asking changes nothing: a call like these that fails is the same whether it was carried out or not. */
const ONLY_ASKS = /\.(get\w*|list|formatDate|computeDigest|newBlob|hasLock)$/;

export function onlyAsks(name: string): boolean {
  return ONLY_ASKS.test(name);
}

/**
 * Index and name of the calls to disturb. Between two changes the state is the same whichever question fails, so of a
 * stretch of questions the first, the last and every `stride`th are tried. Cases that are alike take turns: each meets
 * one point in `of`. `EVERY_CALL=1 npx jest tests/scenarios`
 * tries them all.
 */
export function callsToTry(
  names: readonly string[],
  { stride = 6, turn = 0, of = 1 }: { stride?: number; turn?: number; of?: number } = {},
): readonly (readonly [number, string])[] {
  if (process.env.EVERY_CALL === '1') return names.map((name, index) => [index, name] as const);
  const points = names.flatMap((name, index) => {
    const before = names[index - 1];
    const next = names[index + 1];
    const edge = before === undefined || next === undefined || !onlyAsks(before) || !onlyAsks(next);
    return !onlyAsks(name) || edge || index % stride === 0 ? [[index, name] as const] : [];
  });
  return points.filter((_, at) => at % of === turn % of);
}

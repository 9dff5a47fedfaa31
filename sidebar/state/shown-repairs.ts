// The offered repairs as they are listed: by osahanke in the sheet's order, then by tab what belongs to none.
import type { OfferedRepair } from '../../src/rpc/contract';

export interface ShownRepair {
  readonly repair: OfferedRepair;
  /** The first of its group: the heading stands above it. */
  readonly startsGroup: boolean;
}

export function shownRepairs(repairs: readonly OfferedRepair[]): readonly ShownRepair[] {
  const groups = new Map<string, OfferedRepair[]>();
  for (const repair of repairs) {
    const group = groups.get(groupOf(repair)) ?? [];
    group.push(repair);
    groups.set(groupOf(repair), group);
  }
  const owned = [...groups.values()].filter(([first]) => first?.osahanke !== null);
  const others = [...groups.values()].filter(([first]) => first?.osahanke === null);
  return [...owned, ...others].flatMap((group) =>
    group.map((repair, index) => ({ repair, startsGroup: index === 0 })),
  );
}

function groupOf({ osahanke, tab }: OfferedRepair): string {
  return JSON.stringify(osahanke === null ? [tab] : [osahanke, null]);
}

// What a click can do about each finding: mend its cell, mark the row as checked, or set the warning aside.

import { canSetAside } from '../../domain/findings/set-aside';
import type { Repair } from '../../domain/repairs/repair';
import type { Access } from '../../domain/roles/access';
import { accessOsahanke } from '../../domain/rules/access-osahanke/index';
import { cellType } from '../../domain/rules/cell-type/index';
import { choiceKnown } from '../../domain/rules/choice-known/index';
import { hankeLink } from '../../domain/rules/hanke-link/index';
import { lateCause } from '../../domain/rules/late-cause/index';
import { osahankeFreshness } from '../../domain/rules/osahanke-freshness/index';
import { osahankeLink } from '../../domain/rules/osahanke-link/index';
import { settingReadable } from '../../domain/rules/setting-readable/index';
import { cellReference } from '../../domain/workbook/portfolio';
import { shownText } from '../../domain/workbook/raw';
import { shownKeyOf } from '../../domain/workbook/shown-safely';
import { TABS } from '../../domain/workbook/tabs/index';
import type { CheckedFinding } from '../../rpc/contract';
import type { FindingOffers } from '../../rpc/sidebar';
import type { Check } from '../check-portfolio';
import { allowedRepairs } from '../repairs/allowed-repairs';
import { cutText, LONGEST_KEY, LONGEST_VALUE } from './cut-text';

export interface Offers {
  /** Undefined where nothing is offered. */
  of(finding: CheckedFinding): FindingOffers | undefined;
  /** Cells of the caller's that a click can mend, whether a finding points at them or not. */
  readonly repairs: number;
}

/** Findings that say that the cell can't be read as it stands, or lacks what its row tells: mending the cell mends them. */
const MENDED_WITH_THE_CELL: readonly string[] = [
  ...[cellType.id, choiceKnown.id, lateCause.id],
  ...[osahankeLink.id, hankeLink.id, accessOsahanke.id, settingReadable.id],
];

/** From what the check has read already: no calls of its own. */
export function findingOffers({ grids, context, run }: Check, access: Access): Offers {
  const repairs = allowedRepairs(grids, context.portfolio, access, context.today);
  const byCell = new Map(
    repairs.map((one) => [cellReference(TABS[one.tab].name, one.row, one.place), one] as const),
  );
  const alike = new Map<string, number>();
  for (const finding of run.findings) {
    if (!canSetAside(finding)) continue;
    const place = placeOf(finding);
    alike.set(place, (alike.get(place) ?? 0) + 1);
  }
  return {
    repairs: repairs.length,
    of: (finding) => {
      const { rule, target } = finding;
      const repair = MENDED_WITH_THE_CELL.includes(rule)
        ? byCell.get(`${target.tab}!${target.cell}`)
        : undefined;
      // A key that the list can't carry whole would not be found again.
      const isWhole = cutText(target.key, LONGEST_KEY) === target.key;
      const offers: FindingOffers = {
        ...(repair !== undefined && shownKeyOf({ ...repair, tab: target.tab }) === target.key
          ? { repair: listedRepair(repair) }
          : {}),
        ...(rule === osahankeFreshness.id && isWhole ? { unchanged: true } : {}),
        // Two alike in one place could not be told apart.
        ...(alike.get(placeOf(finding)) === 1 && isWhole ? { setAside: true } : {}),
      };
      return Object.keys(offers).length === 0 ? undefined : offers;
    },
  };
}

function placeOf({ rule, target }: Pick<CheckedFinding, 'rule' | 'target'>): string {
  return JSON.stringify([rule, target.tab, target.key, target.column]);
}

function listedRepair({ id, kind, certain, to }: Repair) {
  return { id, kind, certain, to: cutText(shownText(to), LONGEST_VALUE) };
}

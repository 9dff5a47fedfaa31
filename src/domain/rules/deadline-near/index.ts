// A contract, a measure or a matter to decide is due within some days and still open.
import { daysBetween } from '../../day/day';
import { valueIn } from '../../workbook/cells/cell';
import type { TimeValue } from '../../workbook/column';
import { isOpenPaatosasia, isOpenSopimus, isOpenToimenpide } from '../../workbook/open-row';
import type { AnyRow, RowOf } from '../../workbook/row';
import { targetOfPaatosasia } from '../../workbook/times/meeting-target';
import { findingOn, targetOn } from '../finding-on';
import { type RowRule, type RuleContext, tabIdOf } from '../rule';

interface Due {
  readonly column: string;
  readonly evidence: readonly string[];
  readonly time: TimeValue | undefined;
}

export const deadlineNear: RowRule = {
  id: 'deadline-near',
  kind: 'deviation',
  area: 'aikataulu',
  levels: ['huomautus'],
  scope: 'row',
  settings: ['muistutusPaivia'],
  tabs: ['sopimukset', 'toimenpiteet', 'paatosasiat'],
  check: (row, context) => {
    const due = dueOf(row, context);
    if (due?.time?.latest == null) return [];
    const limit = context.settings.muistutusPaivia;
    const days = daysBetween(context.today, due.time.latest);
    if (days < 0 || days > limit) return [];
    const header = targetOn(row, due.column).column;
    const data = { header, target: due.time.words, targetDay: due.time.latest, days, limit };
    return [
      findingOn(deadlineNear, row, context, {
        severity: 'huomautus',
        column: due.column,
        evidence: due.evidence,
        message: { name: 'deadline-near', data },
      }),
    ];
  },
};

/** What an open row is due by; null where nothing waits. */
function dueOf(row: AnyRow, { today, portfolio }: RuleContext): Due | null {
  switch (tabIdOf(row.tab)) {
    case 'sopimukset': {
      const sopimus = row as unknown as RowOf<'sopimukset'>;
      const time = valueIn(sopimus.cells.maaraaika);
      return isOpenSopimus(sopimus, today) ? { column: 'maaraaika', evidence: ['vaihe'], time } : null;
    }
    case 'toimenpiteet': {
      const toimenpide = row as unknown as RowOf<'toimenpiteet'>;
      const time = valueIn(toimenpide.cells.paattyy);
      return isOpenToimenpide(toimenpide)
        ? { column: 'paattyy', evidence: ['tila', 'valmiusaste'], time }
        : null;
    }
    default: {
      const asia = row as unknown as RowOf<'paatosasiat'>;
      const { column, target } = targetOfPaatosasia(asia, portfolio.tabs.kokoukset.rows, today);
      return isOpenPaatosasia(asia, today) ? { column, evidence: ['tila'], time: target } : null;
    }
  }
}

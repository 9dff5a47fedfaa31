// An osahanke names a hanke that the tab Hankkeet does not have: a report of that hanke would miss it.
import type { Finding } from '../../findings/finding';
import type { FindingMessage } from '../../findings/messages';
import { valueIn } from '../../workbook/cells/cell';
import { fold } from '../../workbook/likeness';
import { meantHanke } from '../../workbook/meant/meant-link';
import type { RowOf } from '../../workbook/row';
import { SETTINGS } from '../../workbook/settings';
import { findingOn } from '../finding-on';
import type { RuleContext, WorkbookRule } from '../rule';

export const hankeLink: WorkbookRule = {
  id: 'hanke-link',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe'],
  scope: 'workbook',
  settings: [],
  check: (context) => {
    const { hankkeet } = context.portfolio.tabs;
    if (!hankkeet.present) return [];
    const osahankkeet = context.portfolio.osahankkeet.flatMap(({ row, hanke }) => {
      const reference = valueIn(row.cells.hanke);
      if (hanke !== null || reference === undefined) return [];
      return [
        findingOn(hankeLink, row, context, {
          severity: 'virhe',
          column: 'hanke',
          message: unknown(reference, hankkeet.rows),
        }),
      ];
    });
    return [...osahankkeet, ...reportedHankkeet(context)];
  },
};

/** Without one of the hankkeet asked for, no report is made. */
function reportedHankkeet(context: RuleContext): Finding[] {
  const { hankkeet, asetukset } = context.portfolio.tabs;
  const known = new Set(
    hankkeet.rows.flatMap((row) => [fold(row.key), fold(valueIn(row.cells.hanke) ?? '')]),
  );
  const reference = context.settings.raportoitavat.find((one) => !known.has(fold(one)));
  // The last of doubled rows is the one in force.
  const row = [...asetukset.rows]
    .reverse()
    .find((one) => fold(valueIn(one.cells.asetus) ?? '') === fold(SETTINGS.raportoitavat.name));
  if (reference === undefined || row === undefined) return [];
  return [
    findingOn(hankeLink, row, context, {
      severity: 'virhe',
      column: 'arvo',
      greys: false,
      message: unknown(reference, hankkeet.rows),
    }),
  ];
}

function unknown(reference: string, hankkeet: readonly RowOf<'hankkeet'>[]): FindingMessage {
  const meant = meantHanke(hankkeet).meant(reference);
  return { name: 'hanke-unknown', data: { reference, meant } };
}

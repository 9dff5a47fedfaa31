// A procedure lighter than what the kind and value of the procurement call for in its year.
import type { IsoDay } from '../../day/day';
import { ownThresholdOf } from '../../hankinta/own-thresholds';
import { requiredProcedure } from '../../hankinta/thresholds';
import { valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import { findingOn } from '../finding-on';
import { type RowRule, type RuleContext, rowRule } from '../rule';

/** What each of them is too light for. Other procedures have grounds of their own, or are at least as heavy. */
const TOO_LIGHT: Readonly<Record<string, readonly string[]>> = {
  Pienhankinta: ['kansallinen', 'eu'],
  'Kansallinen menettely': ['eu'],
};
/** Nothing is bought. */
const STOPPED: readonly string[] = ['Keskeytetty', 'Peruttu'];

export const hankintaProcedure: RowRule = rowRule({
  id: 'hankinta-procedure',
  kind: 'cell',
  area: 'hankinnat',
  levels: ['varoitus'],
  tab: 'hankinnat',
  settings: [
    'kynnysTavaratJaPalvelut',
    'kynnysSotePalvelut',
    'kynnysErityisetPalvelut',
    'kynnysKayttooikeus',
    'kynnysUrakat',
    'euKynnysTavaratJaPalvelut',
    'euKynnysUrakat',
  ],
  check: (row, context) => {
    const laji = valueIn(row.cells.laji);
    const arvo = valueIn(row.cells.arvo);
    const menettely = valueIn(row.cells.menettely);
    if (laji === undefined || arvo === undefined || menettely === undefined) return [];
    if (STOPPED.includes(valueIn(row.cells.vaihe) ?? '')) return [];
    const required = requiredProcedure(
      laji,
      arvo,
      dayOf(row, context),
      ownThresholdOf(laji, context.settings),
    );
    if (required === null || required.limit === null) return [];
    if (!TOO_LIGHT[menettely]?.includes(required.procedure)) return [];
    const data = { menettely, arvo, laji, limit: required.limit, eu: required.procedure === 'eu' };
    return [
      findingOn(hankintaProcedure, row, context, {
        severity: 'varoitus',
        column: 'menettely',
        evidence: ['arvo', 'laji'],
        message: { name: 'procedure-too-light', data },
      }),
    ];
  },
});

/** The thresholds of the day on which the procurement began or is planned to begin, as far as the row tells it: as the clock does. */
function dayOf(row: RowOf<'hankinnat'>, { today }: RuleContext): IsoDay {
  const published = valueIn(row.cells.tarjouspyyntoJulkaistu);
  const signed = valueIn(row.cells.sopimusAllekirjoitettu);
  return published ?? (signed !== undefined && signed < today ? signed : today);
}

// A day outside the time of the row's osahanke or hanke.
import { addDays, type IsoDay } from '../../day/day';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import type { Osahanke } from '../../workbook/portfolio';
import type { AnyRow } from '../../workbook/row';
import { TABS, type TabId } from '../../workbook/tabs/index';
import { dayIn } from '../cell-span';
import { findingOn } from '../finding-on';
import { type RowRule, type RuleContext, tabIdOf } from '../rule';

/**
 * Preparation may begin before the hanke: a call for tenders before its start is no slip.
 * Toimitus valmis after the hanke is told by hankinta-delivery-end.
 */
const COLUMNS: Readonly<Partial<Record<TabId, readonly string[]>>> = {
  osahankkeet: ['alkaa', 'paattyy'],
  rekrytoinnit: ['aloitustavoite', 'aloitus', 'paattyy'],
  hankinnat: ['sopimuksenTavoiteaika', 'sopimusAllekirjoitettu'],
  sopimukset: ['maaraaika', 'allekirjoitettu'],
  toimenpiteet: ['alkaa', 'paattyy'],
  paatosasiat: ['aikataulutavoite'],
};

interface Span {
  readonly of: 'osahanke' | 'hanke';
  readonly from: IsoDay | undefined;
  readonly to: IsoDay | undefined;
}

export const datesSpan: RowRule = {
  id: 'dates-span',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus', 'huomautus'],
  scope: 'row',
  settings: ['aikavalinYlitysPaivia'],
  tabs: Object.keys(COLUMNS) as TabId[],
  check: (row, context) => {
    const id = tabIdOf(row.tab);
    const spans = spansOf(row, context);
    if (spans.length === 0) return [];
    const columns: Readonly<Record<string, { readonly header: string }>> = TABS[id].columns;
    return (COLUMNS[id] ?? []).flatMap((key) => {
      const cell = row.cells[key];
      const outside = spans
        .map((span) => outsideOf(span, dayIn(cell, 'earliest'), dayIn(cell, 'latest'), context))
        .find((found) => found !== null);
      if (!outside || cell === undefined) return [];
      const data = { header: columns[key]?.header ?? key, shown: shownOf(cell), ...outside };
      return [
        findingOn(datesSpan, row, context, {
          // Beyond the hanke no cost is paid; beyond the osahanke its own plan is only out of date.
          severity: outside.of === 'hanke' ? 'varoitus' : 'huomautus',
          column: key,
          message: { name: 'outside-span', data },
        }),
      ];
    });
  },
};

/** The hanke first: its end is the hard wall. Nothing for rows of the whole programme. */
function spansOf(row: AnyRow, context: RuleContext): readonly Span[] {
  const owner = context.portfolio.ownerOf(row);
  const osahanke = owner === null ? undefined : context.portfolio.find(owner);
  if (osahanke === undefined) return [];
  const known = SPANS.get(osahanke) ?? workOutSpans(osahanke);
  SPANS.set(osahanke, known);
  return row.tab === osahanke.row.tab ? known.filter(({ of }) => of === 'hanke') : known;
}

/** Asked for every row of an osahanke, worked out once. */
const SPANS = new WeakMap<Osahanke, readonly Span[]>();

function workOutSpans(osahanke: Osahanke): readonly Span[] {
  const { cells } = osahanke.row;
  const hanke = osahanke.hanke?.cells;
  const spans: Span[] = [];
  if (hanke) spans.push({ of: 'hanke', from: valueIn(hanke.alkaa), to: valueIn(hanke.paattyy) });
  spans.push({ of: 'osahanke', from: valueIn(cells.alkaa), to: valueIn(cells.paattyy) });
  // Crossed days say nothing of the time between them.
  return spans.filter(({ from, to }) => from === undefined || to === undefined || from <= to);
}

/** Only where the whole of a time in words lies outside. */
function outsideOf(
  { of, from, to }: Span,
  earliest: IsoDay | null,
  latest: IsoDay | null,
  { settings }: RuleContext,
): { of: Span['of']; side: 'before' | 'after'; limit: IsoDay } | null {
  const allowed = Math.round(settings.aikavalinYlitysPaivia);
  if (from !== undefined && latest !== null && latest < addDays(from, -allowed)) {
    return { of, side: 'before', limit: from };
  }
  if (to !== undefined && earliest !== null && earliest > addDays(to, allowed)) {
    return { of, side: 'after', limit: to };
  }
  return null;
}

// A coordinator's own osahanke on Käyttöoikeudet that the tab Osahankkeet does not have.
import type { Finding } from '../../findings/finding';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { fold } from '../../workbook/likeness';
import { type Linkable, meantOsahanke } from '../../workbook/meant/meant-link';
import type { RowOf } from '../../workbook/row';
import { unreadOsahanke } from '../../workbook/unread-osahanke';
import { findingOn } from '../finding-on';
import type { RuleContext, WorkbookRule } from '../rule';

export const accessOsahanke: WorkbookRule = {
  id: 'access-osahanke',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus'],
  scope: 'workbook',
  settings: [],
  check: (context) => {
    const { osahankkeet, tabs } = context.portfolio;
    const names = osahankkeet.flatMap(({ tunnus, name }) => [tunnus, name]);
    const known = new Set(names.map(fold));
    return tabs.kayttooikeudet.rows.flatMap((row) => {
      // An osahanke whose row can't be used is told of on that row: the right as such is in order.
      const reference = referencesOn(row).find(
        (one) => !known.has(fold(one)) && unreadOsahanke(tabs.osahankkeet.unusable, one) === undefined,
      );
      if (reference === undefined) return noneOn(row, context);
      const data = { reference, suggestion: suggestionFor(reference, osahankkeet) };
      return [
        findingOn(accessOsahanke, row, context, {
          severity: 'varoitus',
          column: 'osahankkeet',
          message: { name: 'access-osahanke-unknown', data },
        }),
      ];
    });
  },
};

/** As the access rights themselves read the cell. */
function referencesOn(row: RowOf<'kayttooikeudet'>): readonly string[] {
  return shownOf(row.cells.osahankkeet)
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function suggestionFor(reference: string, osahankkeet: readonly Linkable[]): string | null {
  const links = meantOsahanke(osahankkeet);
  return links.allIn(reference)?.join(', ') ?? links.meant(reference)?.tunnus ?? null;
}

/** A coordinator without an osahanke may mend no row, and is not told why. */
function noneOn(row: RowOf<'kayttooikeudet'>, context: RuleContext): Finding[] {
  const { rooli, osahankkeet } = row.cells;
  if (valueIn(rooli) !== 'Koordinaattori' || osahankkeet.state !== 'empty') return [];
  return [
    findingOn(accessOsahanke, row, context, {
      severity: 'varoitus',
      column: 'osahankkeet',
      evidence: ['rooli'],
      message: { name: 'access-osahanke-none', data: {} },
    }),
  ];
}

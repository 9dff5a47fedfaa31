// A coordinator's own osahanke on Käyttöoikeudet that the tab Osahankkeet does not have.
import { shownOf } from '../../workbook/cells/cell';
import { fold } from '../../workbook/likeness';
import { meantOsahanke } from '../../workbook/meant/meant-link';
import type { RowOf } from '../../workbook/row';
import { findingOn } from '../finding-on';
import type { WorkbookRule } from '../rule';

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
      const reference = referencesOn(row).find((one) => !known.has(fold(one)));
      if (reference === undefined) return [];
      const data = { reference, suggestion: meantOsahanke(osahankkeet).meant(reference)?.tunnus ?? null };
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

// A detail row points at an osahanke that the tab Osahankkeet does not have.
import { meantOsahanke } from '../../workbook/meant/meant-link';
import { TABS } from '../../workbook/tabs/index';
import { unreadOsahanke } from '../../workbook/unread-osahanke';
import { findingOn } from '../finding-on';
import type { WorkbookRule } from '../rule';

export const osahankeLink: WorkbookRule = {
  id: 'osahanke-link',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe'],
  scope: 'workbook',
  settings: [],
  check: (context) => {
    const { unknownLinks, osahankkeet, tabs } = context.portfolio;
    return unknownLinks.map(({ row, tab, reference }) => {
      const unread = unreadOsahanke(tabs.osahankkeet.unusable, reference);
      if (unread !== undefined) {
        return findingOn(osahankeLink, row, context, {
          severity: 'virhe',
          column: 'osahanke',
          message: { name: 'osahanke-unread', data: { reference, row: unread.number } },
        });
      }
      const links = meantOsahanke(osahankkeet);
      const meant = links.meant(reference);
      const data = {
        reference,
        meant: meant === null ? null : { tunnus: meant.tunnus, name: meant.name },
        several: links.namesSeveral(reference),
        required: TABS[tab].columns.osahanke.required,
      };
      return findingOn(osahankeLink, row, context, {
        severity: 'virhe',
        column: 'osahanke',
        message: { name: 'osahanke-unknown', data },
      });
    });
  },
};

// States against degrees of completion.
import { tilaProgress } from '../../../src/domain/rules/tila-progress/index';
import { ruleTables } from '../../support/rule-tables';

ruleTables(tilaProgress, {
  passes: [
    { title: 'ready at 100 %', workbook: { Osahankkeet: [{ Tilanne: 'Valmis', 'Valmiusaste %': 100 }] } },
    { title: 'not begun at 0 %', workbook: { Toimenpiteet: [{ Tila: 'Ei aloitettu', 'Valmiusaste %': 0 }] } },
    {
      title: 'interrupted at any',
      workbook: { Osahankkeet: [{ Tilanne: 'Keskeytetty', 'Valmiusaste %': 100 }] },
    },
    { title: 'no percentage', workbook: { Osahankkeet: [{ Tilanne: 'Valmis' }] } },
    { title: 'no state', workbook: { Toimenpiteet: [{ Tila: '', 'Valmiusaste %': 100 }] } },
  ],
  findings: [
    {
      title: 'ready at 60 %',
      workbook: { Osahankkeet: [{ Tilanne: 'Valmis', 'Valmiusaste %': 60 }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Osahankkeet!L2',
          greys: false,
          says: 'ready-not-full',
          data: { header: 'Tilanne', percent: 60 },
        },
      ],
    },
    {
      title: 'not begun at 5 %',
      workbook: { Toimenpiteet: [{ Tila: 'Ei aloitettu', 'Valmiusaste %': '5 %' }] },
      finds: [{ severity: 'varoitus', cell: 'Toimenpiteet!H2', says: 'not-begun-with-progress' }],
    },
    {
      title: 'under way at 100 %',
      workbook: { Toimenpiteet: [{ Tila: 'Käynnissä', 'Valmiusaste %': 100 }] },
      finds: [{ severity: 'huomautus', says: 'full-not-ready' }],
    },
  ],
});

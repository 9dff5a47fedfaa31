// An interrupted tender without a new one.
import { hankintaInterrupted } from '../../../src/domain/rules/hankinta-interrupted/index';
import type { WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

const stopped: WrittenRow = { Vaihe: 'Keskeytetty', Hankinta: 'Ajanvaraus' };

ruleTables(hankintaInterrupted, {
  passes: [
    { title: 'the tab is missing', workbook: {} },
    { title: 'going on', workbook: { Hankinnat: [{}] } },
    { title: 'given up', workbook: { Hankinnat: [{ Vaihe: 'Peruttu' }] } },
    { title: 'a new row of the same name', workbook: { Hankinnat: [stopped, { Hankinta: 'Ajanvaraus' }] } },
    {
      title: 'a new row that names it',
      workbook: { Hankinnat: [stopped, { Huomio: 'Uusi kilpailutus, HAN-01 keskeytettiin.' }] },
    },
  ],
  findings: [
    {
      title: 'alone',
      workbook: { Hankinnat: [{ ...stopped, Syy: 'Hankinta keskeytetty' }, {}] },
      finds: [
        {
          severity: 'punainen',
          key: 'HAN-01',
          column: 'Vaihe',
          osahanke: 'RH-01',
          cause: 'Hankinta keskeytetty',
          causeGroups: ['hankinnat ja sopimukset'],
          data: { hankinta: 'Ajanvaraus' },
        },
      ],
    },
    {
      title: 'a row of the same name in another osahanke does not help',
      workbook: {
        Osahankkeet: [{}, {}],
        Hankinnat: [stopped, { Hankinta: 'Ajanvaraus', Osahanke: 'RH-02' }],
      },
      finds: [{ key: 'HAN-01' }],
    },
  ],
});

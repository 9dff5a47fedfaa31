// Names on Asetukset.
import { settingKnown } from '../../../src/domain/rules/setting-known/index';
import { ruleTables } from '../../support/rule-tables';

ruleTables(settingKnown, {
  passes: [
    {
      title: 'a setting in other letters',
      workbook: { Asetukset: [{ Asetus: ' PUNAISEN raja,  päivää', Arvo: 20 }] },
    },
    { title: 'the tab is missing', workbook: {} },
  ],
  findings: [
    {
      title: 'misspelt',
      workbook: { Asetukset: [{ Asetus: 'Punasien raja, päivää', Arvo: 20 }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Asetukset!A2',
          osahanke: null,
          greys: false,
          data: { name: 'Punasien raja, päivää', suggestion: 'Punaisen raja, päivää' },
        },
      ],
    },
    {
      title: 'nothing like it',
      workbook: { Asetukset: [{ Asetus: 'Kahvivuoro' }] },
      finds: [{ severity: 'huomautus', data: { name: 'Kahvivuoro', suggestion: null } }],
    },
    {
      title: 'three times: the last holds',
      workbook: { Asetukset: [1, 2, 3].map((Arvo) => ({ Asetus: 'Punaisen raja, päivää', Arvo })) },
      finds: [
        { severity: 'varoitus', cell: 'Asetukset!A2', data: { name: 'Punaisen raja, päivää', lastRow: 4 } },
        { cell: 'Asetukset!A3' },
      ],
    },
  ],
});

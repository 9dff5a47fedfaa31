// Ei aloitettu against the day of the start.
import { tilaStart } from '../../../src/domain/rules/tila-start/index';
import { d } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

ruleTables(tilaStart, {
  passes: [
    {
      title: 'begins today',
      workbook: { Osahankkeet: [{ Tilanne: 'Ei aloitettu', Alkaa: d('2020-11-30') }] },
    },
    { title: 'under way', workbook: { Toimenpiteet: [{ Alkaa: d('2020-09-01') }] } },
    { title: 'a start in words', workbook: { Toimenpiteet: [{ Tila: 'Ei aloitettu', Alkaa: 'aikanaan' }] } },
    {
      title: 'late already',
      workbook: {
        Toimenpiteet: [{ Tila: 'Ei aloitettu', Alkaa: d('2020-09-01'), Päättyy: d('2020-11-29') }],
      },
    },
    {
      title: 'allowed days',
      workbook: {
        Toimenpiteet: [{ Tila: 'Ei aloitettu', Alkaa: d('2020-11-23') }],
        Asetukset: [{ Asetus: 'Aloittamatta sallittu aika, päivää', Arvo: 7 }],
      },
    },
  ],
  findings: [
    {
      title: 'an osahanke, since yesterday',
      workbook: { Osahankkeet: [{ Tilanne: 'Ei aloitettu', Alkaa: d('2020-11-29') }] },
      finds: [
        {
          severity: 'varoitus',
          cell: 'Osahankkeet!K2',
          greys: false,
          data: { header: 'Tilanne', shown: '29.11.2020', days: 1 },
        },
      ],
    },
    {
      title: 'a measure whose last day it is',
      workbook: {
        Toimenpiteet: [{ Tila: 'Ei aloitettu', Alkaa: d('2020-09-01'), Päättyy: d('2020-11-30') }],
      },
      finds: [{ cell: 'Toimenpiteet!H2', evidence: ['H2 = Ei aloitettu', 'D2 = 1.9.2020'] }],
    },
  ],
});

// The coordinator’s own light with and without words.
import { ownLightText } from '../../../src/domain/rules/own-light-text/index';
import { d, OSAHANKE_HEADERS } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

ruleTables(ownLightText, {
  passes: [
    {
      title: 'any of the texts will do',
      workbook: { Osahankkeet: [{ Eteneminen: '', Hankintatilanne: 'Hankinta viivästyy.' }] },
    },
    {
      title: 'not begun',
      workbook: { Osahankkeet: [{ Eteneminen: '', Tilanne: 'Ei aloitettu', Alkaa: d('2020-12-01') }] },
    },
    {
      title: 'a formula that fails is no silence',
      workbook: { Osahankkeet: [{ Eteneminen: '#N/A' }] },
      others: ['cell-type'],
    },
    {
      title: 'a sheet without such columns',
      workbook: {
        Osahankkeet: [
          OSAHANKE_HEADERS,
          [
            'RH-01',
            'Osahanke',
            'RH',
            'Kuntayhtymä',
            'Koordinaattori',
            d('2020-01-01'),
            d('2021-12-31'),
            'Punainen',
          ],
        ],
      },
    },
  ],
  findings: [
    {
      title: 'yellow',
      workbook: { Osahankkeet: [{ Eteneminen: '' }] },
      finds: [{ severity: 'varoitus', cell: 'Osahankkeet!K2', greys: false, data: { tilanne: 'Keltainen' } }],
    },
    {
      title: 'red, only spaces',
      workbook: { Osahankkeet: [{ Eteneminen: '  ', Tilanne: 'Punainen' }] },
      finds: [{ severity: 'varoitus' }],
    },
    {
      title: 'green',
      workbook: { Osahankkeet: [{ Eteneminen: '', Tilanne: 'Vihreä' }] },
      finds: [{ severity: 'huomautus' }],
    },
  ],
});

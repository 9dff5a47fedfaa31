// A delivery after the hanke's last day.
import { hankintaDeliveryEnd } from '../../../src/domain/rules/hankinta-delivery-end/index';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** The hanke ends on 31.12.2021. */
const procurement = (row: WrittenRow = {}) => ({
  Hankinnat: [{ Vaihe: 'Toimitus', 'Toimitus valmis': d('2022-01-01'), ...row }],
});

ruleTables(hankintaDeliveryEnd, {
  passes: [
    {
      title: 'on the last day',
      others: ['phase-day'],
      workbook: procurement({ 'Toimitus valmis': d('2021-12-31') }),
    },
    { title: 'done', others: ['phase-day'], workbook: procurement({ Vaihe: 'Valmis' }) },
    { title: 'interrupted', workbook: procurement({ Vaihe: 'Keskeytetty' }) },
    {
      title: 'a delivery in words',
      others: ['phase-day'],
      workbook: procurement({ 'Toimitus valmis': 'myöhemmin' }),
    },
    { title: 'no delivery day', others: ['phase-day'], workbook: procurement({ 'Toimitus valmis': '' }) },
    {
      title: 'a row of the whole, while another hanke goes on',
      others: ['phase-day'],
      workbook: { ...procurement({ Osahanke: '' }), Hankkeet: [{}, { Päättyy: d('2023-12-31') }] },
    },
    { title: 'Vaihe unreadable', workbook: procurement({ Vaihe: 'ehkä' }), others: ['choice-known'] },
  ],
  findings: [
    {
      title: 'a row of the whole: the end of the last hanke',
      others: ['phase-day'],
      workbook: procurement({ Osahanke: '' }),
      finds: [{ severity: 'punainen', osahanke: null, says: 'hankinta-beyond-end' }],
    },
    {
      title: 'a day after',
      others: ['phase-day'],
      workbook: procurement({ Syy: 'Toimittajasta johtuva' }),
      finds: [
        {
          severity: 'punainen',
          column: 'Toimitus valmis',
          osahanke: 'RH-01',
          causeGroups: ['hankinnat ja sopimukset'],
          data: {
            hankinta: 'Etävastaanoton ohjelmisto',
            beyond: { what: 'toimitus', day: '2022-01-01', hankeEnd: '2021-12-31', days: 1 },
            forecast: null,
          },
          forecast: null,
        },
      ],
    },
    {
      title: 'not even the contract comes in time',
      others: ['dates-span', 'phase-day'],
      workbook: {
        ...procurement({ Vaihe: 'Sopimus', Menettely: 'Pienhankinta', 'Toimitus valmis': '' }),
        Hankkeet: [{ Päättyy: d('2020-12-03') }],
      },
      finds: [
        {
          // Friday 4.12.2020, four days from today.
          data: {
            hankinta: 'Etävastaanoton ohjelmisto',
            beyond: { what: 'sopimus', day: '2020-12-04', hankeEnd: '2020-12-03', days: 1 },
            forecast: expect.objectContaining({ contract: '2020-12-04' }),
          },
          forecast: '2020-12-04',
        },
      ],
    },
  ],
});

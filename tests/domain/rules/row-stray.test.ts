// Rows that hold no data: headers pasted again, sums; and rows that only look like them.
import { rowStray } from '../../../src/domain/rules/row-stray/index';
import { readTab } from '../../../src/domain/workbook/read-tab';
import { TABS } from '../../../src/domain/workbook/tabs/index';
import { d, OSAHANKE_HEADERS } from '../../support/faultless-rows';
import { type FindingCase, ruleTables } from '../../support/rule-tables';
import { workbookOf } from '../../support/workbook-of';

const TALOUS = ['Osahanke', 'Kululaji', 'Budjetti €', 'Toteuma €'];
const talous = (...row: (string | number)[]) => ({ Talous: [TALOUS, ['RH-01', 'Matkat', 1000, 500], row] });
const again = (tab: keyof typeof TABS): FindingCase => {
  const grid = workbookOf({ [TABS[tab].name]: [{}] })[tab] ?? [];
  return {
    title: `headers again on ${TABS[tab].name}`,
    workbook: { [TABS[tab].name]: [...grid, grid[0] ?? []] },
    finds: [{ severity: 'varoitus', cell: `${TABS[tab].name}!A3`, greys: false, says: 'row-headers-again' }],
  };
};

ruleTables(rowStray, {
  passes: [
    { title: 'a heading that is such a word', workbook: { Koontitekstit: [{ Otsikko: 'Yhteensä' }] } },
    { title: 'a setting of that name', workbook: { Asetukset: [{}, {}] } },
    {
      title: 'a meeting of that name has no sums',
      workbook: { Kokoukset: [{ 'Toimielin tai tilaisuus': 'Kaikki', Osallistujia: 50 }] },
    },
    {
      title: 'one header as a value',
      workbook: { Rekrytoinnit: [{ Tehtävä: 'Tehtävä' }] },
    },
    {
      title: 'a measure whose name begins so',
      workbook: { Toimenpiteet: [{ Toimenpide: 'Summatiivinen arviointi', 'Valmiusaste %': 50 }] },
    },
  ],
  findings: [
    ...(Object.keys(TABS) as (keyof typeof TABS)[])
      .filter((id) => ['rekrytoinnit', 'talous', 'kokoukset', 'koontitekstit'].includes(id))
      .map(again),
    again('kayttooikeudet'),
    again('asetukset'),
    ...[
      ['Yhteensä', '', 1000, 500],
      ['RH-01', 'YHTEENSÄ:', '1 000 €', ''],
      ['', 'Summa', 1000, 500],
    ].map(
      (row): FindingCase => ({
        title: `sums: ${row.join(' | ')}`,
        workbook: talous(...row),
        finds: [{ severity: 'huomautus', greys: false, says: 'row-of-sums' }],
      }),
    ),
    {
      title: 'sums under the osahankkeet',
      workbook: {
        Osahankkeet: [
          [...OSAHANKE_HEADERS, 'Budjetti €'],
          ['RH-01', 'A', 'RH', 'Kunta', 'Rooli', d('2020-01-01'), d('2021-12-31'), 'Ei aloitettu', 500],
          ['', 'Yhteensä', '', '', '', '', '', '', 500],
        ],
      },
      others: ['tila-start'],
      finds: [{ cell: 'Osahankkeet!B3', osahanke: null }],
    },
  ],
});

test('such a row is among those left out, with its reason, and is summed nowhere', () => {
  const read = readTab(TABS.talous, [
    TALOUS,
    ['RH-01', 'Matkat', 1000, 500],
    TALOUS,
    ['Yhteensä', '', 1000, 500],
  ]);
  expect(read).toMatchObject({ total: 3, unusable: [] });
  expect(read.rows).toHaveLength(1);
  expect(read.left).toEqual([
    { row: 3, why: { reason: 'stray', kind: 'headers' } },
    { row: 4, why: { reason: 'stray', kind: 'sums' } },
  ]);
});

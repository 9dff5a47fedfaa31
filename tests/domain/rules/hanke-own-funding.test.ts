// Own funding against the costs so far: the limits to the percent, whose costs count, and when nothing can be compared.
import { hankeOwnFunding } from '../../../src/domain/rules/hanke-own-funding/index';
import type { WrittenRow } from '../../support/faultless-rows';
import { ruleTables } from '../../support/rule-tables';

/** Two osahankkeet with costs of 100,000 euros together: 20 % of own funding is 20,000. */
const hanke = (row: WrittenRow, osahankkeet: readonly WrittenRow[] = COSTS) => ({
  Hankkeet: [{ 'Omarahoitus %': 20, 'Omarahoitus toteutunut €': 0, ...row }],
  Osahankkeet: osahankkeet,
});
const COSTS: readonly WrittenRow[] = [{ 'Toteuma €': 60_000 }, { 'Toteuma €': 40_000 }];
const paid = (euros: number) => hanke({ 'Omarahoitus toteutunut €': euros });

ruleTables(hankeOwnFunding, {
  passes: [
    { title: 'all of it', workbook: paid(20_000) },
    { title: 'more than it', workbook: paid(25_000) },
    { title: 'no own funding called for', workbook: hanke({ 'Omarahoitus %': 0 }) },
    { title: 'the share is not told', workbook: hanke({ 'Omarahoitus %': '' }) },
    { title: 'what has come is not told', workbook: hanke({ 'Omarahoitus toteutunut €': '' }) },
    {
      title: 'what has come can’t be read',
      others: ['cell-type'],
      workbook: hanke({ 'Omarahoitus toteutunut €': 'n. 15 t€' }),
    },
    { title: 'no costs yet', workbook: hanke({}, [{ 'Toteuma €': 0 }, { 'Toteuma €': '' }]) },
    {
      title: 'costs of another hanke',
      workbook: {
        Hankkeet: [
          { 'Omarahoitus %': 20, 'Omarahoitus toteutunut €': 0 },
          { Tunnus: 'TSK', Hanke: 'Sote-keskus' },
        ],
        Osahankkeet: [{ Hanke: 'TSK', 'Toteuma €': 60_000 }],
      },
    },
    { title: 'the tab is missing', workbook: { Osahankkeet: COSTS } },
  ],
  findings: [
    {
      title: 'a quarter is missing',
      workbook: paid(15_000),
      finds: [
        {
          severity: 'punainen',
          cell: 'Hankkeet!G2',
          key: 'RH',
          column: 'Omarahoitus toteutunut',
          osahanke: null,
          daysLate: null,
          causeGroups: ['talous'],
          greys: false,
          evidence: ['G2 = 15000', 'F2 = 20', 'R2 = 60000', 'R3 = 40000'],
          says: 'own-funding-short',
          data: {
            hanke: 'Rakennehanke 1',
            percent: 20,
            costs: 100_000,
            osahankkeet: 2,
            withoutCosts: 0,
            required: 20_000,
            paid: 15_000,
            missing: 5000,
            lacking: 25,
            limits: { yellow: 10, red: 25 },
          },
        },
      ],
    },
    { title: 'a tenth is missing', workbook: paid(18_000), finds: [{ severity: 'keltainen' }] },
    { title: 'a little is missing', workbook: paid(19_999), finds: [{ severity: 'huomautus' }] },
    {
      title: 'one osahanke tells no costs: the others count',
      workbook: hanke({ 'Omarahoitus toteutunut €': 10_000 }, [{ 'Toteuma €': 60_000 }, { 'Toteuma €': '' }]),
      finds: [{ severity: 'keltainen', evidence: ['G2 = 10000', 'F2 = 20', 'R2 = 60000', 'R3 ='] }],
    },
    {
      title: 'wider limits in the settings',
      workbook: {
        ...paid(15_000),
        Asetukset: [{ Asetus: 'Punaisen raja, prosenttiyksikköä', Arvo: 40 }],
      },
      finds: [{ severity: 'keltainen' }],
    },
  ],
});

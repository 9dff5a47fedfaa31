// A required cell is empty: every column that the workbook's contract marks with a star, and none besides.
import { cellRequired } from '../../../src/domain/rules/cell-required/index';
import { d, FAULTLESS } from '../../support/faultless-rows';
import { check, type FindingCase, ruleTables } from '../../support/rule-tables';

/** As they stand with a star in the contract of the workbook: tab, header, cell of the first row. */
const STARRED: readonly (readonly [tab: string, header: string, cell: string])[] = [
  ['Osahankkeet', 'Tunnus', 'A2'],
  ['Osahankkeet', 'Osahanke', 'B2'],
  ['Osahankkeet', 'Hanke', 'C2'],
  ['Osahankkeet', 'Vastuutaho', 'F2'],
  ['Osahankkeet', 'Koordinaattori', 'G2'],
  ['Osahankkeet', 'Alkaa', 'I2'],
  ['Osahankkeet', 'Päättyy', 'J2'],
  ['Osahankkeet', 'Tilanne', 'K2'],
  ['Hankkeet', 'Tunnus', 'A2'],
  ['Hankkeet', 'Hanke', 'B2'],
  ['Hankkeet', 'Päättyy', 'D2'],
  ['Rekrytoinnit', 'Tunnus', 'A2'],
  ['Rekrytoinnit', 'Tehtävä', 'C2'],
  ['Rekrytoinnit', 'Työpanos %', 'E2'],
  ['Rekrytoinnit', 'Vaihe', 'G2'],
  ['Rekrytoinnit', 'Aloitustavoite', 'H2'],
  ['Hankinnat', 'Tunnus', 'A2'],
  ['Hankinnat', 'Hankinta', 'C2'],
  ['Hankinnat', 'Vaihe', 'G2'],
  ['Hankinnat', 'Sopimuksen tavoiteaika', 'I2'],
  ['Sopimukset', 'Tunnus', 'A2'],
  ['Sopimukset', 'Sopimus', 'C2'],
  ['Sopimukset', 'Vaihe', 'G2'],
  ['Toimenpiteet', 'Tunnus', 'A2'],
  ['Toimenpiteet', 'Osahanke', 'B2'],
  ['Toimenpiteet', 'Toimenpide', 'C2'],
  ['Toimenpiteet', 'Päättyy', 'E2'],
  ['Talous', 'Osahanke', 'A2'],
  ['Talous', 'Kululaji', 'B2'],
  ['Päätösasiat', 'Tunnus', 'A2'],
  ['Päätösasiat', 'Asia', 'D2'],
  ['Kokoukset', 'Toimielin tai tilaisuus', 'A2'],
  ['Kokoukset', 'Päivä', 'B2'],
  ['Koontitekstit', 'Kuukausi', 'A2'],
  ['Koontitekstit', 'Otsikko', 'C2'],
  ['Koontitekstit', 'Teksti', 'D2'],
  ['Asetukset', 'Asetus', 'A2'],
  ['Asetukset', 'Arvo', 'B2'],
  ['Käyttöoikeudet', 'Sähköposti', 'A2'],
  ['Käyttöoikeudet', 'Rooli', 'B2'],
];

/** Without its name or Tunnus the hanke can't be found by the osahanke that names it so. */
const LOST_HANKE = ['Hankkeet Tunnus', 'Hankkeet Hanke'];

const emptied = STARRED.map(
  ([tab, header, cell]): FindingCase => ({
    title: `${tab}: ${header}`,
    workbook: { [tab]: [{ [header]: '' }] },
    others: LOST_HANKE.includes(`${tab} ${header}`) ? ['hanke-link'] : [],
    finds: [
      {
        severity: 'virhe',
        cell: `${tab}!${cell}`,
        column: header.replace(' %', ''),
        greys: true,
        daysLate: null,
        causeGroups: [],
        says: 'required-empty',
        data: { header: header.replace(' %', '') },
      },
    ],
  }),
);

ruleTables(cellRequired, {
  passes: [
    {
      title: 'one faultless row on every tab',
      workbook: Object.fromEntries(Object.keys(FAULTLESS).map((tab) => [tab, [{}]])),
    },
    {
      title: 'an empty row is no row',
      workbook: {
        Kokoukset: [
          ['Toimielin tai tilaisuus', 'Päivä'],
          ['', ''],
        ],
      },
    },
    {
      title: 'words that may be meant',
      workbook: { Rekrytoinnit: [{ Tehtävä: 'Avoin' }], Asetukset: [{ Arvo: 'x' }] },
    },
    {
      title: 'an unreadable cell is not empty',
      workbook: { Osahankkeet: [{ Alkaa: '#N/A' }] },
      others: ['cell-type'],
    },
    {
      title: 'a column that the tab lacks is one finding on the header, not one per row',
      workbook: {
        Kokoukset: [
          ['Toimielin tai tilaisuus', 'Klo'],
          ['Ohjausryhmä', '9'],
        ],
      },
      others: ['header-match'],
    },
    { title: 'the tab is missing', workbook: { Hankkeet: null } },
  ],
  findings: [
    ...emptied,
    ...['-', '–', '?', 'ei tiedossa', 'Puuttuu', 'n/a'].map(
      (mark): FindingCase => ({
        title: `a mark for nothing: ${mark}`,
        workbook: { Koontitekstit: [{ Teksti: mark }] },
        finds: [{ severity: 'virhe', cell: 'Koontitekstit!D2', evidence: [`D2 = ${mark}`] }],
      }),
    ),
    {
      title: 'only spaces',
      workbook: { Osahankkeet: [{ Koordinaattori: ' \u00a0 ' }] },
      finds: [{ cell: 'Osahankkeet!G2', osahanke: 'RH-01', evidence: ['G2 ='] }],
    },
    {
      title: 'two empty cells on one row, in the order of the columns',
      workbook: { Osahankkeet: [{ Alkaa: '', Vastuutaho: '' }] },
      finds: [{ cell: 'Osahankkeet!F2' }, { cell: 'Osahankkeet!I2' }],
    },
    {
      title: 'a row without a Tunnus is named by its number',
      workbook: { Rekrytoinnit: [{}, { Tunnus: '' }] },
      finds: [{ key: 'rivi 3', cell: 'Rekrytoinnit!A3', osahanke: 'RH-01' }],
    },
    {
      title: 'a row that is left out for an unknown osahanke is checked too',
      workbook: { Rekrytoinnit: [{ Osahanke: 'RH-99', Tehtävä: '' }] },
      others: ['osahanke-link'],
      finds: [{ key: 'REK-01', cell: 'Rekrytoinnit!C2', osahanke: null }],
    },
  ],
});

test('it makes the dimension tiedot grey', () => {
  const { lights } = check({
    Osahankkeet: [{ Koordinaattori: '' }],
    Toimenpiteet: [{ Päättyy: d('2021-01-01') }],
  });
  expect(lights[0]).toMatchObject({
    computed: 'Harmaa',
    dimensions: { tiedot: 'Harmaa', aikataulu: 'Vihreä' },
  });
});

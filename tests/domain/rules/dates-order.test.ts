// An end before its start on the same row, for every pair of columns that must follow each other.
import { datesOrder } from '../../../src/domain/rules/dates-order/index';
import { d } from '../../support/faultless-rows';
import { type FindingCase, type PassingCase, ruleTables } from '../../support/rule-tables';

type Pair = readonly [tab: string, start: string, startCell: string, end: string, endCell: string];
const PAIRS: readonly Pair[] = [
  ['Osahankkeet', 'Alkaa', 'I2', 'Päättyy', 'J2'],
  ['Hankkeet', 'Alkaa', 'C2', 'Päättyy', 'D2'],
  ['Rekrytoinnit', 'Haku alkaa', 'I2', 'Haku päättyy', 'J2'],
  ['Rekrytoinnit', 'Aloitus', 'K2', 'Päättyy', 'L2'],
  ['Hankinnat', 'Tarjouspyyntö julkaistu', 'H2', 'Sopimus allekirjoitettu', 'J2'],
  ['Toimenpiteet', 'Alkaa', 'D2', 'Päättyy', 'E2'],
];

/** The day is after the check's: a search that is already open, and an osahanke that goes on after its hanke. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'Rekrytoinnit Haku päättyy': ['haku-dates'],
  'Hankkeet Päättyy': ['dates-span'],
};

/** Practice knows exceptions; the rule is silent where a column between the two has a day. */
const WARNED: readonly (readonly [tab: string, start: string, end: string, others: readonly string[]])[] = [
  ['Rekrytoinnit', 'Haku päättyy', 'Aloitus', []],
  ['Rekrytoinnit', 'Haku alkaa', 'Aloitus', ['haku-dates']],
  ['Rekrytoinnit', 'Aloitustavoite', 'Päättyy', []],
  ['Hankinnat', 'Sopimuksen tavoiteaika', 'Toimitus valmis', []],
  ['Hankinnat', 'Tarjouspyyntö julkaistu', 'Toimitus valmis', []],
  ['Toimenpiteet', 'Alkaa', 'Alkuperäinen päättyminen', []],
  ['Kokoukset', 'Aineistot viimeistään', 'Päivä', []],
];

const same = PAIRS.map(
  ([tab, start, , end]): PassingCase => ({
    title: `${tab}: ${start} and ${end} on the same day`,
    workbook: { [tab]: [{ [start]: d('2020-12-01'), [end]: d('2020-12-01') }] },
    others: OTHERS[`${tab} ${end}`] ?? [],
  }),
);
const crossed = PAIRS.map(
  ([tab, start, startCell, end, endCell]): FindingCase => ({
    title: `${tab}: ${end} a day before ${start}`,
    workbook: { [tab]: [{ [start]: d('2020-12-02'), [end]: d('2020-12-01') }] },
    others: end === 'Haku päättyy' ? ['haku-dates'] : [],
    finds: [
      {
        severity: 'virhe',
        cell: `${tab}!${endCell}`,
        column: end,
        greys: true,
        daysLate: null,
        causeGroups: [],
        evidence: [`${endCell} = 1.12.2020`, `${startCell} = 2.12.2020`],
        says: 'end-before-start',
        data: { startHeader: start, start: '2020-12-02', endHeader: end, end: '2020-12-01' },
      },
    ],
  }),
);

ruleTables(datesOrder, {
  passes: [
    ...same,
    { title: 'only an end', workbook: { Rekrytoinnit: [{ 'Haku päättyy': d('2020-12-01') }] } },
    {
      title: 'only a start',
      others: ['haku-dates'],
      workbook: { Rekrytoinnit: [{ 'Haku alkaa': d('2020-12-01') }] },
    },
    {
      title: 'a start in words before the end',
      workbook: { Toimenpiteet: [{ Alkaa: 'syksy 2021', Päättyy: d('2021-12-31') }] },
    },
    {
      title: 'a start that can’t be read',
      workbook: { Osahankkeet: [{ Alkaa: '32.1.2022' }] },
      others: ['cell-type'],
    },
    {
      title: 'the work begins on the last day of the search',
      others: ['phase-day'],
      workbook: { Rekrytoinnit: [{ Aloitus: d('2020-11-30'), 'Haku päättyy': d('2020-11-30') }] },
    },
    {
      title: 'a contract signed late is another matter than a delivery before its target',
      workbook: {
        Hankinnat: [
          {
            Vaihe: 'Toimitus',
            'Sopimuksen tavoiteaika': d('2020-12-31'),
            'Sopimus allekirjoitettu': d('2020-11-02'),
            'Toimitus valmis': d('2020-12-01'),
          },
        ],
      },
    },
    {
      title: 'a new target of a measure may be earlier than the original',
      workbook: {
        Toimenpiteet: [{ Päättyy: d('2021-05-31'), 'Alkuperäinen päättyminen': d('2021-08-31') }],
      },
    },
  ],
  findings: [
    {
      title: 'a start in words after the end',
      workbook: { Toimenpiteet: [{ Alkaa: 'syksy 2031', Päättyy: d('2021-12-31') }] },
      others: ['dates-span'],
      finds: [{ cell: 'Toimenpiteet!E2' }],
    },
    ...crossed,
    ...WARNED.map(
      ([tab, start, end, others]): FindingCase => ({
        title: `${tab}: ${end} a day before ${start} is only a warning`,
        workbook: { [tab]: [{ [start]: d('2021-02-02'), [end]: d('2021-02-01') }] },
        others,
        finds: [
          {
            severity: 'varoitus',
            column: end,
            greys: false,
            says: 'end-before-start',
            data: { startHeader: start, start: '2021-02-02', endHeader: end, end: '2021-02-01' },
          },
        ],
      }),
    ),
    {
      title: 'the work begins before the search: told by its end alone',
      others: ['haku-dates'],
      workbook: {
        Rekrytoinnit: [
          {
            'Haku alkaa': d('2021-02-02'),
            'Haku päättyy': d('2021-02-20'),
            Aloitus: d('2021-02-01'),
          },
        ],
      },
      finds: [{ severity: 'varoitus', cell: 'Rekrytoinnit!K2' }],
    },
    {
      title: 'two pairs on one row',
      workbook: {
        Rekrytoinnit: [
          {
            'Haku alkaa': d('2020-11-10'),
            'Haku päättyy': d('2020-11-01'),
            Aloitus: d('2021-02-01'),
            Päättyy: d('2021-01-31'),
          },
        ],
      },
      finds: [
        { cell: 'Rekrytoinnit!J2', osahanke: 'RH-01' },
        { cell: 'Rekrytoinnit!L2', osahanke: 'RH-01' },
      ],
    },
    {
      title: 'a year mistyped as text',
      workbook: { Osahankkeet: [{ Päättyy: '31.12.2012' }] },
      finds: [{ cell: 'Osahankkeet!J2', osahanke: 'RH-01' }],
    },
  ],
});

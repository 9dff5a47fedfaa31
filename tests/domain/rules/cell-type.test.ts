// A cell that can't be read as its column's type: one case per kind of problem, and what is forgiven.
import { cellType } from '../../../src/domain/rules/cell-type/index';
import type { CellProblem } from '../../../src/domain/workbook/cells/cell';
import type { ColumnType } from '../../../src/domain/workbook/column';
import type { RawCell } from '../../../src/domain/workbook/raw';
import { d } from '../../support/faultless-rows';
import { type FindingCase, type PassingCase, ruleTables } from '../../support/rule-tables';

const readable: readonly (readonly [tab: string, header: string, value: RawCell])[] = [
  ['Osahankkeet', 'Alkaa', '1.1.2020'],
  ['Osahankkeet', 'Alkaa', ' 2020-01-01 '],
  ['Osahankkeet', 'Alkaa', { day: '2020-01-01', minutes: 570 }],
  ['Osahankkeet', 'Budjetti €', '12 500,50 €'],
  ['Osahankkeet', 'Budjetti €', 12500.5],
  ['Osahankkeet', 'Valmiusaste %', '46 %'],
  ['Osahankkeet', 'Sähköposti', 'Hanke.Koordinaattori@example.org'],
  ['Osahankkeet', 'Osahanke', 112],
  ['Osahankkeet', 'Haasteet', '=IMPORTXML("https://example.org")'],
  ['Osahankkeet', 'Eteneminen', '<script>'],
  ['Rekrytoinnit', 'Työpanos %', 200],
  ['Rekrytoinnit', 'Aloitustavoite', 'tammikuussa, jos lupa tulee'],
  ['Sopimukset', 'Määräaika', 'ei tiedossa'],
  ['Sopimukset', 'Määräaika', 'avoin'],
  ['Koontitekstit', 'Kuukausi', '11/2020'],
  ['Koontitekstit', 'Kuukausi', 'Marraskuu 2020'],
  ['Koontitekstit', 'Kuukausi', d('2020-11-30')],
  ['Koontitekstit', 'Kuukausi', '30.11.2020'],
  ['Toimenpiteet', 'Innokylä', 'https://innokyla.example.org/malli'],
];

type Case = readonly [
  tab: string,
  header: string,
  value: RawCell,
  problem: CellProblem,
  cell: string,
  type: ColumnType,
  suggestion?: string,
];
const unreadable: readonly Case[] = [
  ['Osahankkeet', 'Vastuutaho', '#REF!', 'sheet-error', 'F2', 'text'],
  ['Osahankkeet', 'Eteneminen', '#N/A', 'sheet-error', 'S2', 'longText'],
  ['Osahankkeet', 'Alkaa', '31.2.2020', 'impossible-day', 'I2', 'day'],
  ['Osahankkeet', 'Alkaa', 'heti', 'not-a-day', 'I2', 'day'],
  // May not be empty.
  ['Osahankkeet', 'Alkaa', 'ei tiedossa', 'not-a-day', 'I2', 'day'],
  ['Osahankkeet', 'Alkaa', 43831, 'not-a-day', 'I2', 'day'],
  ['Osahankkeet', 'Alkaa', '1.1.20', 'day-without-year', 'I2', 'day', '1.1.2020'],
  ['Osahankkeet', 'Alkaa', '30.2.', 'day-without-year', 'I2', 'day'],
  ['Osahankkeet', 'Alkaa', '1.13.2020', 'impossible-day', 'I2', 'day'],
  ['Osahankkeet', 'Sähköposti', 'Hanke Koordinaattori', 'name-for-email', 'H2', 'email'],
  ['Rekrytoinnit', 'Aloitustavoite', '31.11.2020', 'impossible-day', 'H2', 'time'],
  ['Rekrytoinnit', 'Aloitustavoite', true, 'not-a-day', 'H2', 'time'],
  ['Osahankkeet', 'Budjetti €', 'noin 5000', 'not-money', 'Q2', 'money', '5000'],
  ['Osahankkeet', 'Budjetti €', '12.500', 'not-money', 'Q2', 'money', '12500'],
  ['Osahankkeet', 'Toteuma €', false, 'not-money', 'R2', 'money'],
  ['Osahankkeet', 'Valmiusaste %', 'puolet', 'not-percent', 'L2', 'percent'],
  ['Sopimukset', 'Osapuolia', 'monta', 'not-a-number', 'E2', 'number'],
  ['Osahankkeet', 'Alkaa', '1. tammikuuta 2020', 'not-a-day', 'I2', 'day', '1.1.2020'],
  ['Sopimukset', 'Osapuolia', '5 kpl', 'not-a-number', 'E2', 'number', '5'],
  ['Koontitekstit', 'Kuukausi', 'marraskuun 2020', 'not-a-month', 'A2', 'month', '2020-11'],
  ['Käyttöoikeudet', 'Sähköposti', 'k@example', 'not-an-email', 'A2', 'email'],
  ['Koontitekstit', 'Kuukausi', '2020-13', 'not-a-month', 'A2', 'month'],
  ['Koontitekstit', 'Kuukausi', 'marraskuussa', 'not-a-month', 'A2', 'month', '2020-11'],
];
/** Nothing is computed from these. */
const onlyWarned: readonly Case[] = [
  ['Rekrytoinnit', 'Aloitustavoite', 'ks. liite 2', 'not-a-time', 'H2', 'time'],
  ['Osahankkeet', 'Sähköposti', 'puhelimitse', 'not-an-email', 'H2', 'email'],
  ['Toimenpiteet', 'Innokylä', 'innokylä', 'not-a-url', 'J2', 'url'],
  ['Osahankkeet', 'Sähköposti', 'maija..m@example.org', 'not-an-email', 'H2', 'email', 'maija.m@example.org'],
  ['Osahankkeet', 'Budjetti €', '-', 'placeholder', 'Q2', 'money'],
  ['Osahankkeet', 'Toteuma €', 'ei tiedossa', 'placeholder', 'R2', 'money'],
  ['Osahankkeet', 'Valmiusaste %', '?', 'placeholder', 'L2', 'percent'],
  ['Osahankkeet', 'Sähköposti', '–', 'placeholder', 'H2', 'email'],
  ['Sopimukset', 'Osapuolia', 'n/a', 'placeholder', 'E2', 'number'],
  ['Rekrytoinnit', 'Haku alkaa', 'Puuttuu', 'placeholder', 'I2', 'day'],
  ['Rekrytoinnit', 'Syy', '-', 'placeholder', 'M2', 'choice'],
  ['Sopimukset', 'Määräaika', '?', 'placeholder', 'H2', 'time'],
];

const passes = readable.map(
  ([tab, header, value]): PassingCase => ({
    title: `${tab}: ${header} ${JSON.stringify(value)}`,
    workbook: { [tab]: [{ [header]: value }] },
  }),
);
const shown = (value: RawCell) => (typeof value === 'boolean' ? (value ? 'TOSI' : 'EPÄTOSI') : String(value));
const found = ([tab, header, value, problem, cell, type, suggestion]: Case, severe: boolean): FindingCase => {
  const column = header.replace(/ [€%]$/, '');
  return {
    title: `${tab}: ${header} ${JSON.stringify(value)}`,
    workbook: { [tab]: [{ [header]: value }] },
    finds: [
      {
        severity: severe ? 'virhe' : 'varoitus',
        cell: `${tab}!${cell}`,
        column,
        greys: severe,
        causeGroups: [],
        evidence: [`${cell} = ${shown(value)}`],
        says: 'wrong-type',
        data: { header: column, shown: shown(value), problem, type, suggestion: suggestion ?? null },
      },
    ],
  };
};

ruleTables(cellType, {
  passes: [
    ...passes,
    {
      title: 'a value outside a list is another rule’s',
      workbook: { Osahankkeet: [{ Tilanne: 'sininen' }] },
      others: ['choice-known'],
    },
    {
      title: 'an unknown column may hold anything',
      workbook: {
        Kokoukset: [
          ['Toimielin tai tilaisuus', 'Päivä', 'Tarjoilu'],
          ['Ohjausryhmä', d('2020-12-10'), '#N/A'],
        ],
      },
    },
  ],
  findings: [
    ...unreadable.map((one) => found(one, true)),
    ...onlyWarned.map((one) => found(one, false)),
    {
      title: 'a sheet error in a list is a sheet error',
      workbook: { Osahankkeet: [{ Tilanne: '#NAME?' }] },
      finds: [{ severity: 'virhe', cell: 'Osahankkeet!K2', osahanke: 'RH-01' }],
    },
    {
      title: 'several on one row, in the order of the columns',
      workbook: { Osahankkeet: [{ Päivitetty: 'eilen', Alkaa: 'heti' }] },
      finds: [{ cell: 'Osahankkeet!I2' }, { cell: 'Osahankkeet!W2' }],
    },
    {
      title: 'on a row that is left out for want of its name',
      workbook: { Osahankkeet: [{ Osahanke: '#REF!', Alkaa: 'heti' }] },
      finds: [{ cell: 'Osahankkeet!B2', osahanke: null }, { cell: 'Osahankkeet!I2' }],
    },
    {
      title: 'on a row that is left out for an unknown osahanke',
      workbook: { Rekrytoinnit: [{ Osahanke: 'RH-99', 'Työpanos %': 'puolet' }] },
      others: ['osahanke-link'],
      finds: [{ cell: 'Rekrytoinnit!E2', osahanke: null }],
    },
    {
      title: 'an osahanke that is a sheet error',
      workbook: { Rekrytoinnit: [{ Osahanke: '#N/A' }] },
      finds: [{ cell: 'Rekrytoinnit!B2', osahanke: null, greys: true }],
    },
  ],
});

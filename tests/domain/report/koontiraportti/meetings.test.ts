// Coming meetings: after today, within the setting's days, soonest first; the rest are counted.
import { meetingsIn, meetingsSection } from '../../../../src/domain/report/koontiraportti/meetings';
import { d, type WrittenRow } from '../../../support/faultless-rows';
import { readSection, reportSourceOf } from '../../../support/report-source';

const sourceOf = (rows: readonly WrittenRow[], Asetukset: readonly WrittenRow[] = []) =>
  reportSourceOf({ Kokoukset: rows, ...(Asetukset.length > 0 && { Asetukset }) });
const on = (day: string, body = day) => ({ 'Toimielin tai tilaisuus': body, Päivä: d(day) });

test('the coming ones are those after today up to sixty days away', () => {
  const days = ['2021-01-30', '2021-01-29', '2020-11-29', '2020-11-30', '2020-12-01', '2020-01-01'];
  const { coming, later } = meetingsIn(sourceOf(days.map((day) => on(day))));
  expect(coming.map((row) => row.cells.toimielin)).toMatchObject([
    { shown: '2020-12-01' },
    { shown: '2021-01-29' },
  ]);
  expect(later).toBe(1);
});

test('the setting says how far ahead', () => {
  const Asetukset = [{ Asetus: 'Tulevat kokoukset, päivää', Arvo: 10 }];
  const { coming, later } = meetingsIn(sourceOf([on('2020-12-10'), on('2020-12-11')], Asetukset));
  expect([coming.length, later]).toEqual([1, 1]);
});

test('of one day the upper row stands first, and the row shows what people wrote', () => {
  const rows = [
    {
      ...on('2020-12-10', 'Työvaliokunta'),
      Klo: '10–12',
      'Aineistot viimeistään': d('2020-12-03'),
      Aiheet: 'Tiekartta, sopimukset',
    },
    { ...on('2020-12-10', 'Ohjausryhmä'), 'Aineistot viimeistään': 'viikkoa ennen' },
  ];
  expect(readSection(meetingsSection(sourceOf(rows))).split('\n')).toEqual([
    '## Tulevat kokoukset',
    'Päivä | Toimielin tai tilaisuus | Klo | Aineistot viimeistään | Aiheet',
    '10.12.2020 | Työvaliokunta | 10–12 | 3.12.2020 | Tiekartta, sopimukset',
    '10.12.2020 | Ohjausryhmä |  | viikkoa ennen | ',
  ]);
});

test('without any the report says so', () => {
  expect(readSection(meetingsSection(sourceOf([on('2020-11-05')])))).toBe(
    '## Tulevat kokoukset\nTulevia kokouksia ei ole kirjattu.',
  );
});

// Which meetings a decider's cell means: by all the words of a body's name, whatever stands around them.
import type { RowOf } from '../../../../src/domain/workbook/row';
import { meetingsOfDecider } from '../../../../src/domain/workbook/times/decider-meetings';
import { d } from '../../../support/faultless-rows';
import { contextOf } from '../../../support/rule-tables';

const kokoukset = (...meetings: readonly (readonly [body: string, day: string])[]) =>
  contextOf({
    Kokoukset: meetings.map(([body, day]) => ({ 'Toimielin tai tilaisuus': body, Päivä: d(day) })),
  }).portfolio.tabs.kokoukset.rows;
const ALL = kokoukset(
  ['Työvaliokunta', '2021-01-14'],
  ['Suppea poliittinen ohjausryhmä', '2020-12-15'],
  ['Työvaliokunta', '2020-12-10'],
  ['Sote-ICT-sparrausryhmä', '2020-12-01'],
);
const days = (decider: string, rows: readonly RowOf<'kokoukset'>[] = ALL) =>
  meetingsOfDecider(decider, rows).map(({ day }) => day);

test.each([
  ['Työvaliokunta', ['2020-12-10', '2021-01-14']],
  ['hankkeen TYÖVALIOKUNTA, jory', ['2020-12-10', '2021-01-14']],
  ['Suppea ja laaja poliittinen ohjausryhmä, työvaliokunta', ['2020-12-10', '2020-12-15', '2021-01-14']],
  ['ohjausryhmä (poliittinen, suppea)', ['2020-12-15']],
  ['Laaja poliittinen ohjausryhmä', []],
  ['sparrausryhmä: Sote/ICT', ['2020-12-01']],
  ['Tyovaliokunta', ['2020-12-10', '2021-01-14']],
  ['Työvaliokunnat', []],
  ['Työvaliokunnalle', ['2020-12-10', '2021-01-14']],
  [
    'työvaliokunnan kokous, sitten suppeaan poliittiseen ohjausryhmään',
    ['2020-12-10', '2020-12-15', '2021-01-14'],
  ],
  ['Suppean poliittisen ohjausryhmän käsittely', ['2020-12-15']],
  ['Sote-ICT-sparrausryhmässä', ['2020-12-01']],
  ['Työvaliokunnan puheenjohtaja', []],
  ['Työvaliokunnan puheenjohtaja ja työvaliokunta', ['2020-12-10', '2021-01-14']],
  ['', []],
  ['–', []],
])('%s', (decider, expected) => {
  expect(days(decider)).toEqual(expected);
});

test.each([
  ['Laaja poliittinen ohjausryhmä', ['2021-02-08']],
  ['Laajalle poliittiselle ohjausryhmälle', ['2021-02-08']],
  ['Ohjausryhmä', ['2020-12-10']],
  ['Ohjausryhmä ja laaja poliittinen ohjausryhmä', ['2020-12-10', '2021-02-08']],
  ['Suppea ja laaja poliittinen ohjausryhmä', ['2020-12-15', '2021-02-08']],
])('where one name stands within another: %s', (decider, expected) => {
  const rows = kokoukset(
    ['Ohjausryhmä', '2020-12-10'],
    ['Laaja poliittinen ohjausryhmä', '2021-02-08'],
    ['Suppea poliittinen ohjausryhmä', '2020-12-15'],
  );
  expect(days(decider, rows)).toEqual(expected);
});

test('a meeting without a body or a day is nobody’s', () => {
  const rows = contextOf({
    Kokoukset: [
      { 'Toimielin tai tilaisuus': '–' },
      { Päivä: '' },
      { 'Toimielin tai tilaisuus': 'Työvaliokunta' },
    ],
  }).portfolio.tabs.kokoukset.rows;
  expect(days('Työvaliokunta Ohjausryhmä 2 –', rows)).toEqual(['2020-12-10']);
});

test('its material is told where Kokoukset tells it', () => {
  const { rows } = contextOf({
    Kokoukset: [
      { 'Toimielin tai tilaisuus': 'Työvaliokunta', 'Aineistot viimeistään': d('2020-12-03') },
      { 'Toimielin tai tilaisuus': 'Työvaliokunta', Päivä: d('2021-01-14') },
    ],
  }).portfolio.tabs.kokoukset;
  expect(meetingsOfDecider('työvaliokunta', rows).map(({ material }) => material)).toEqual([
    '2020-12-03',
    null,
  ]);
});

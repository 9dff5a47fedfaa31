// Room before a target: where it is met, by the forecast of the row's own dates.
import { roomOfHankinta, roomOfRekrytointi } from '../../../src/domain/forecast/room';
import { readPortfolio } from '../../../src/domain/workbook/portfolio';
import { readSettings } from '../../../src/domain/workbook/settings';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { workbookOf } from '../../support/workbook-of';

const today = '2020-11-30';

function contextOf(tab: 'Rekrytoinnit' | 'Hankinnat', row: WrittenRow, settings: readonly WrittenRow[] = []) {
  const portfolio = readPortfolio(workbookOf({ [tab]: [row], Asetukset: settings }), today);
  return { today, settings: readSettings(portfolio.tabs.asetukset.rows).settings, portfolio };
}

function recruitment(row: WrittenRow, settings: readonly WrittenRow[] = []) {
  const context = contextOf('Rekrytoinnit', row, settings);
  return context.portfolio.tabs.rekrytoinnit.rows.map((one) => roomOfRekrytointi(one, context));
}

function procurement(row: WrittenRow) {
  const context = contextOf('Hankinnat', row);
  return context.portfolio.tabs.hankinnat.rows.map((one) => roomOfHankinta(one, context));
}

test('a search open today leads to 24.2.2021: a target of that day is met, one of the day before is not', () => {
  expect(recruitment({ Aloitustavoite: d('2021-02-24') })).toEqual([
    { target: '2021-02-24', forecast: '2021-02-24' },
  ]);
  expect(recruitment({ Aloitustavoite: d('2021-02-23') })).toEqual([null]);
});

test('days between are a setting', () => {
  const six = [{ Asetus: 'Viivettä kertova huomio: riittävä vara, päivää', Arvo: 6 }];
  expect(recruitment({ Aloitustavoite: d('2021-03-02') }, six)).toEqual([
    { target: '2021-03-02', forecast: '2021-02-24' },
  ]);
  expect(recruitment({ Aloitustavoite: d('2021-03-01') }, six)).toEqual([null]);
});

test('no room without a day, past the target, or where the work is over', () => {
  expect(recruitment({ Aloitustavoite: 'pian' })).toEqual([null]);
  expect(recruitment({ Aloitustavoite: '' })).toEqual([null]);
  expect(recruitment({ Aloitustavoite: d('2020-11-01') })).toEqual([null]);
  expect(recruitment({ Vaihe: 'Aloittanut' })).toEqual([null]);
});

test('a procurement goes by its own clock', () => {
  expect(procurement({ 'Sopimuksen tavoiteaika': d('2021-01-29') })).toEqual([
    { target: '2021-01-29', forecast: '2020-12-21' },
  ]);
  expect(procurement({ 'Sopimuksen tavoiteaika': d('2020-12-18') })).toEqual([null]);
  expect(procurement({ Vaihe: 'Valmis' })).toEqual([null]);
});

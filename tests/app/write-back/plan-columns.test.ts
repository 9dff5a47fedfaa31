// The shortest run of cells that brings an own column up to date.
import { planColumn } from '../../../src/app/write-back/plan-columns';
import { mapTab } from '../../../src/domain/workbook/tab-map';
import { osahankkeet } from '../../../src/domain/workbook/tabs/osahankkeet';

const HEADERS = ['Tunnus', 'Osahanke', 'Tarkistus'];
const map = (...rows: readonly (readonly string[])[]) => mapTab(osahankkeet, [HEADERS, ...rows]);
const wanted = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([key, text]) => [`key ${key}`, text]));

test('from the first to the last cell that differs', () => {
  const sheet = map(
    ['RH-1', 'A', 'Kunnossa'],
    ['RH-2', 'B', ''],
    ['RH-3', 'C', 'Kunnossa'],
    ['RH-4', 'D', 'x'],
  );
  const all = { 'RH-1': 'Kunnossa', 'RH-2': 'Kunnossa', 'RH-3': 'Kunnossa', 'RH-4': '1 virhe: Alkaa' };
  expect(planColumn(sheet, 3, wanted(all))).toEqual({
    column: 3,
    firstRow: 3,
    values: ['Kunnossa', 'Kunnossa', '1 virhe: Alkaa'],
    changed: 2,
  });
});

test('nothing where all stands as wanted', () => {
  expect(planColumn(map(['RH-1', 'A', 'Kunnossa']), 3, wanted({ 'RH-1': 'Kunnossa' }))).toBeNull();
});

test('an emptied row loses its text; a row that has come since the check keeps what it has', () => {
  const sheet = map(['', '', 'Kunnossa'], ['RH-9', 'Uusi', 'oma sana'], ['RH-1', 'A', '']);
  expect(planColumn(sheet, 3, wanted({ 'RH-1': 'Kunnossa' }))?.values).toEqual(['', 'oma sana', 'Kunnossa']);
});

test('a text can’t become a formula', () => {
  expect(planColumn(map(['RH-1', 'A', '']), 3, wanted({ 'RH-1': '=1' }))?.values).toEqual(['\u200b=1']);
});

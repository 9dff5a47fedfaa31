// The log over the tab Raportit: hidden, text cells only, nothing that a sheet could take for a formula or a date.
import { safeText } from '../../src/domain/workbook/safe-text';
import { sheetReportLog } from '../../src/google/sheet-report-log';
import { aSheet } from '../local/support/a-sheet';
import { setGlobals } from './emulated-globals';

const HEADERS = ['Ajo', 'Hankkeet', 'Päivä'];
let restore: () => void;

function aLog() {
  const sheet = aSheet();
  restore = setGlobals(sheet.machine);
  const log = sheetReportLog(sheet.spreadsheet as unknown as Parameters<typeof sheetReportLog>[0]);
  return { ...sheet, log, tab: () => sheet.workbook.sheetByName('Raportit') };
}
afterEach(() => restore());

test('without the tab there is nothing to read; it is made last, hidden, with its headers', () => {
  const { log, tab, workbook } = aLog();
  expect(log.read()).toBeNull();
  log.create(HEADERS);
  expect(log.read()).toEqual([HEADERS]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Osahankkeet', 'Raportit']);
  expect(tab()).toMatchObject({ hidden: true, frozenRows: 1 });
});

test('a tab that somebody emptied is given its headers again', () => {
  const { log, workbook } = aLog();
  workbook.insertSheet('Raportit');
  expect(log.read()).toBeNull();
  log.create(HEADERS);
  log.append(['ajo-1', 'RH', '2020-11-30']);
  expect(log.read()).toHaveLength(2);
});

test.each(['2020-11-30', '1.10.2020', '2020-11', '57/58', '1', '0012', '50 %', 'TRUE', '12 500,50 €', '1e5'])(
  '%j is written and stays as text',
  (text) => {
    const { log, tab } = aLog();
    log.create(HEADERS);
    log.append(['ajo-1', text, text]);
    expect(tab()?.cell(2, 2)).toMatchObject({ value: text, numberFormat: '@' });
    expect(log.read()?.[1]).toEqual(['ajo-1', text, text]);
  },
);

test.each(['=SUM(A1)', '=IMPORTXML("https://example.org";"//a")', '+1', '-1', '@a', "'x"])(
  'a name that begins like %j becomes no formula and loses no character',
  (text) => {
    const { log, tab } = aLog();
    log.create(HEADERS);
    log.append(['ajo-1', safeText(text), '']);
    expect(tab()?.cell(2, 2).formula).toBeUndefined();
    expect(log.read()?.[1]?.[1]).toBe(safeText(text));
  },
);

test('a row is replaced in place; a column of a person’s between ours is left as it is', () => {
  const { log, tab } = aLog();
  log.create(['Ajo', 'Hankkeet', 'Oma', 'Päivä']);
  log.append(['ajo-1', 'RH', null, '2020-11-30']);
  log.append(['ajo-2', 'RH', null, '2020-12-30']);
  tab()?.setCell(2, 3, { value: 5, formula: '=2+3' });
  log.replace(2, ['ajo-1', 'TSK', null, '2020-11-29']);
  expect(tab()?.cell(2, 3)).toEqual({ value: 5, formula: '=2+3' });
  expect(log.read()?.map((row) => [row[0], row[1], row[3]])).toEqual([
    ['Ajo', 'Hankkeet', 'Päivä'],
    ['ajo-1', 'TSK', '2020-11-29'],
    ['ajo-2', 'RH', '2020-12-30'],
  ]);
});

test('the tab grows where its rows or columns end', () => {
  const { log, tab, workbook } = aLog();
  const sheet = workbook.insertSheet('Raportit');
  sheet.maxRows = 2;
  sheet.maxColumns = 2;
  log.create(HEADERS);
  log.append(['ajo-1', 'RH', '2020-11-30']);
  log.append(['ajo-2', 'RH', '2020-11-30']);
  expect(log.read()).toHaveLength(3);
  expect(tab()?.maxColumns).toBe(3);
});

test('a day that a person made of a text is read as that day', () => {
  const { log, tab } = aLog();
  log.create(HEADERS);
  log.append(['ajo-1', 'RH', '']);
  tab()?.setCell(2, 3, { value: 44165, numberFormat: 'd.m.yyyy' });
  expect(log.read()?.[1]?.[2]).toEqual({ day: '2020-11-30', minutes: 0 });
});

test('a tab that went away between two calls is said', () => {
  const { log } = aLog();
  expect(() => log.append(['x'])).toThrow('tab Raportit is gone');
  expect(() => log.replace(2, ['x'])).toThrow('tab Raportit is gone');
});

// Rows: column letters, addresses and the key that a row is known by.

import type { Cell } from '../../../src/domain/workbook/cells/cell';
import { addressOf, columnLetters, keyFrom } from '../../../src/domain/workbook/row';
import { kokoukset } from '../../../src/domain/workbook/tabs/kokoukset';
import { osahankkeet } from '../../../src/domain/workbook/tabs/osahankkeet';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a cell has an address where its column exists', () => {
  expect(addressOf({ number: 7 }, { state: 'empty', column: 8 })).toBe('H7');
  expect(addressOf({ number: 7 }, { state: 'absent' })).toBeNull();
});

const value = (shown: string): Cell<string> => ({ state: 'value', column: 1, value: shown, shown });

test('the key is what stands in the identity columns, else the row number', () => {
  expect(keyFrom({ tunnus: value('RH-01') }, osahankkeet, 4)).toBe('RH-01');
  expect(keyFrom({ tunnus: { state: 'empty', column: 1 } }, osahankkeet, 4)).toBe('rivi 4');
  expect(keyFrom({ toimielin: value('Ohjausryhmä'), paiva: value('10.12.2020') }, kokoukset, 4)).toBe(
    'Ohjausryhmä · 10.12.2020',
  );
  expect(keyFrom({ toimielin: value('Ohjausryhmä') }, kokoukset, 4)).toBe('Ohjausryhmä');
  const error: Cell<string> = { state: 'unreadable', column: 1, shown: '#REF!', problem: 'sheet-error' };
  expect(keyFrom({ tunnus: error }, osahankkeet, 4)).toBe('#REF!');
});

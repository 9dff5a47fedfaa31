// The workbook as data: every tab and column that people fill in, ready for making a sheet.
import { describeWorkbook } from '../../src/app/describe-workbook';
import { CAUSES, CONTRACT } from '../support/workbook-contract';

test('tabs and headers are those of the contract, without the program’s own', () => {
  const described = describeWorkbook().tabs.map(({ name, columns }) => [
    name,
    columns.map(({ header, required }) => header + (required ? '*' : '')),
  ]);
  expect(described).toEqual(Object.entries(CONTRACT).map(([tab, columns]) => [tab, Object.keys(columns)]));
});

test('choices come with their values, and only they', () => {
  for (const { columns } of describeWorkbook().tabs) {
    for (const { type, choices } of columns) expect(choices !== undefined).toBe(type === 'choice');
  }
  const rekrytoinnit = describeWorkbook().tabs.find(({ name }) => name === 'Rekrytoinnit');
  expect(rekrytoinnit?.columns.find(({ header }) => header === 'Syy')?.choices).toEqual(
    Object.values(CAUSES).flat(),
  );
});

test('every column has help and a width on which a page of columns fits', () => {
  for (const { purpose, columns } of describeWorkbook().tabs) {
    expect(purpose).not.toBe('');
    for (const { note, width } of columns) {
      expect(note).not.toBe('');
      expect(width).toBeGreaterThanOrEqual(90);
      expect(width).toBeLessThanOrEqual(400);
    }
  }
});

test('it is plain data', () => {
  const description = describeWorkbook();
  expect(JSON.parse(JSON.stringify(description))).toEqual(description);
});

// Ranges of Tunnukset: what they mean, and what is none.
import fc from 'fast-check';
import { meantRange } from '../../../../src/domain/workbook/meant/meant-range';

const ALL: readonly string[] = ['RH-01', 'RH-02', 'RH-03', 'RH-10', 'TSK-01', 'TSK-02', 'Muu'];
const KNOWN = new Map(ALL.map((tunnus) => [tunnus.toLowerCase(), tunnus]));

test.each([
  ['RH-01–RH-02', ['RH-01', 'RH-02']],
  ['RH-01-RH-02', ['RH-01', 'RH-02']],
  ['rh-01 — rh-03', ['RH-01', 'RH-02', 'RH-03']],
  ['RH-01...RH-03', ['RH-01', 'RH-02', 'RH-03']],
  ['RH-01…RH-03', ['RH-01', 'RH-02', 'RH-03']],
  ['RH-02–10', ['RH-02', 'RH-03', 'RH-10']],
  ['TSK-01–02', ['TSK-01', 'TSK-02']],
])('%p means %p', (text, told) => {
  expect(meantRange(text, KNOWN)).toEqual(told);
});

test.each([
  'RH-01',
  'RH-01–RH-99',
  'RH-99–RH-01',
  'RH-03–RH-01',
  'RH-01–RH-01',
  'RH-01–TSK-02',
  'RH-01–',
  '–RH-02',
  'RH-01–RH-02–RH-03',
  'Muu–RH-01',
  '–',
  '',
])('%p is no range', (text) => {
  expect(meantRange(text, KNOWN)).toBeNull();
});

test('property: whatever the text, nothing but Tunnukset that are there', () => {
  const part = fc.oneof(fc.constantFrom(...ALL, '–', '-', ' ', '..', '01', '7'), fc.string());
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const found = meantRange(parts.join(''), KNOWN) ?? ALL.slice(0, 2);
      expect(found.length).toBeGreaterThan(1);
      expect(found.filter((tunnus) => !ALL.includes(tunnus))).toEqual([]);
    }),
  );
});

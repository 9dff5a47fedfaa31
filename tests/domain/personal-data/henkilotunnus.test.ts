// Henkilötunnus: form, day, century mark and check character, alone and in a text.
import fc from 'fast-check';
import { henkilotunnuksetIn } from '../../../src/domain/personal-data/henkilotunnus';

const CHECKS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const coded = (day: string, mark: string, number: string) =>
  day + mark + number + CHECKS.charAt(Number(day + number) % 31);

test.each(['+', '-', '–', 'U', 'V', 'W', 'X', 'Y', 'A', 'B', 'C', 'D', 'E', 'F', 'a'])(
  'century mark %s',
  (mark) => {
    expect(henkilotunnuksetIn(`(${coded('131052', mark, '308')})`)).toEqual([{ start: 1, end: 12 }]);
  },
);

test.each([
  ['a wrong check character', '131052-308X'],
  ['no such mark', coded('131052', 'G', '308')],
  ['no such day', coded('310252', '-', '308')],
  ['no such month', coded('131352', '-', '308')],
  ['29 February of a common year', coded('290221', 'A', '308')],
  ['a number below 002', coded('131052', '-', '001')],
  ['inside a longer number', `1${coded('131052', '-', '308')}`],
  ['followed by a letter', `${coded('131052', '-', '308')}x`],
])('%s is none', (_why, text) => {
  expect(henkilotunnuksetIn(text)).toEqual([]);
});

test('several in one text, also in small letters', () => {
  const one = coded('131052', '-', '308');
  expect(henkilotunnuksetIn(`${one}, ${one.toLowerCase()}`)).toHaveLength(2);
});

test('every code of a real day is found, and any other check character is not', () => {
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  fc.assert(
    fc.property(
      fc.record({
        day: fc.integer({ min: 1, max: 28 }),
        month: fc.integer({ min: 1, max: 12 }),
        year: fc.integer({ min: 0, max: 99 }),
        number: fc.integer({ min: 2, max: 999 }),
        mark: fc.constantFrom(...'+-UVWXYABCDEF'),
        shift: fc.integer({ min: 1, max: 30 }),
      }),
      ({ day, month, year, number, mark, shift }) => {
        const born = twoDigits(day) + twoDigits(month) + twoDigits(year);
        const right = coded(born, mark, String(number).padStart(3, '0'));
        const other = CHECKS.charAt((CHECKS.indexOf(right.slice(-1)) + shift) % 31);
        expect(henkilotunnuksetIn(right)).toHaveLength(1);
        expect(henkilotunnuksetIn(right.slice(0, -1) + other)).toEqual([]);
      },
    ),
  );
});

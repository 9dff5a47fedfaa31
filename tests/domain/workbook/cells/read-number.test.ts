// Money, percents and numbers: the forms of the workbook contract, and the traps.
import fc from 'fast-check';
import {
  columnHoldsShares,
  readMoney,
  readNumber,
  readPercent,
} from '../../../../src/domain/workbook/cells/read-number';

const SUMS: readonly (readonly [string, number])[] = [
  ['12 500,50', 12500.5],
  ['12\u00a0500,50', 12500.5],
  ['12\u202f500,50', 12500.5],
  ['12\u2009500,50', 12500.5],
  ['12\u2007500', 12500],
  ['12500.5', 12500.5],
  ['12500,5', 12500.5],
  ['12.500,50', 12500.5],
  ['1 234 567', 1234567],
  ['1.234.567,00', 1234567],
  ['0,125', 0.125],
  ['0', 0],
  ['0,05', 0.05],
  ['-12 500', -12500],
  ['\u221212 500', -12500],
  [' 500 ', 500],
  ['0012', 12],
];

const NOT_SUMS = [
  '12.500',
  '1.000',
  '-12.500',
  '12 50',
  '1 2345',
  '12 500 50',
  '1,5,0',
  '1.2.3',
  'noin 500',
  '500-600',
  '1e5',
  '0x10',
  'Infinity',
  '+5',
  '- 5',
  '150 t',
  '١٢',
  ',5',
  '5,',
];

test.each(SUMS)('%p is read alike as money, percent and number', (text, value) => {
  expect(readNumber(text)).toEqual({ value });
  expect(readMoney(text)).toEqual({ value });
  expect(readPercent(text, false)).toEqual({ value });
});

test.each(NOT_SUMS)('%p could be two things or none: a person must say', (text) => {
  expect(readNumber(text)).toEqual({ problem: 'not-a-number' });
  expect(readMoney(text)).toEqual({ problem: 'not-money' });
  expect(readPercent(text, false)).toEqual({ problem: 'not-percent' });
});

test.each([
  ['1,5 €', 1.5],
  ['12 500,50\u00a0€', 12500.5],
  ['12500€', 12500],
  ['12 500 EUR', 12500],
  ['12 500 euroa', 12500],
  ['-100 €', -100],
  ['\u2212100\u202f€', -100],
])('%p is money', (text, value) => {
  expect(readMoney(text)).toEqual({ value });
});

test.each(['€', '12.500 €', '1 M€', '150 t€', '500 €/kk', '50 %', '€ 500', '5 $', '1 € 2 €'])(
  '%p is no sum of euros',
  (text) => {
    expect(readMoney(text)).toEqual({ problem: 'not-money' });
  },
);

test.each([
  ['50', 50],
  ['50 %', 50],
  ['50%', 50],
  ['12,5\u00a0%', 12.5],
  ['200 %', 200],
  ['0,5 %', 0.5],
  ['0,5', 0.5],
  ['50 prosenttia', 50],
])('%p written as text is %p percent, whatever the column holds', (text, value) => {
  expect(readPercent(text, false)).toEqual({ value });
  expect(readPercent(text, true)).toEqual({ value });
});

test('a percent cell is a share: 0.5 is 50 % among whole percents too', () => {
  expect(readPercent(0.5, false)).toEqual({ value: 50 });
  expect(readPercent(50, false)).toEqual({ value: 50 });
  expect(readPercent(0.07, false)).toEqual({ value: 7 });
  expect(readPercent(0.285, false)).toEqual({ value: 28.5 });
  expect(readPercent(0, false)).toEqual({ value: 0 });
  expect(readPercent(1, false)).toEqual({ value: 1 });
  expect(readPercent(200, false)).toEqual({ value: 200 });
});

test('in a column of shares 1 is 100 % and 2 is 200 %', () => {
  expect(readPercent(1, true)).toEqual({ value: 100 });
  expect(readPercent(2, true)).toEqual({ value: 200 });
  expect(readPercent(0.5, true)).toEqual({ value: 50 });
  expect(readPercent(0, true)).toEqual({ value: 0 });
});

test.each([
  ['nothing at all', [], 0, false],
  ['only whole percents', [100, 50, 200], 4, false],
  ['one share and the rest percents', [0.5, 100], 4, false],
  ['shares up to two people', [0.5, 1, 2], 4, true],
  ['one two-person share alone', [2], 4, true],
  ['only zeros', [0, 0], 4, false],
  ['a column that allows no more than the whole', [0.5, 1], 0, true],
  ['ones only, where the column allows no shares: 1 %', [1, 1], 0, false],
  ['zeros and ones', [0, 1], 0, false],
  ['a fraction beside more than one', [0.5, 2], 0, false],
  ['an own share of the funding', [0.2, 1], 1, true],
])('%s', (_, numbers, shareUpTo, expected) => {
  expect(columnHoldsShares(numbers, shareUpTo)).toBe(expected);
});

test('a column as long as a sheet can be is judged, and its largest number counts wherever it stands', () => {
  const shares = new Array<number>(200_000).fill(0.5);
  expect(columnHoldsShares(shares, 4)).toBe(true);
  expect(columnHoldsShares([...shares, 100], 4)).toBe(false);
});

test.each([true, false, { day: '2020-11-30', minutes: 0 }, Number.NaN, Number.POSITIVE_INFINITY])(
  '%p is no number of any kind',
  (raw) => {
    expect(readMoney(raw)).toEqual({ problem: 'not-money' });
    expect(readNumber(raw)).toEqual({ problem: 'not-a-number' });
    expect(readPercent(raw, true)).toEqual({ problem: 'not-percent' });
  },
);

test('every sum of cents is read back from the Finnish way of writing it', () => {
  const gaps = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '');
  fc.assert(
    fc.property(
      fc.integer({ min: -1e11, max: 1e11 }),
      gaps,
      fc.constantFrom('', ' €', '€'),
      (cents, gap, unit) => {
        const [whole = '', decimals = ''] = (Math.abs(cents) / 100).toFixed(2).split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, gap);
        const text = `${cents < 0 ? '\u2212' : ''}${grouped},${decimals}${unit}`;
        const read = readMoney(text);
        expect('value' in read && Math.round(read.value * 100)).toBe(cents);
      },
    ),
  );
});

test('a cell full of spaces does not hold the reader up', () => {
  const long = `1${' '.repeat(49_998)}x`;
  const started = process.hrtime.bigint();
  for (const read of [readMoney(long), readNumber(long), readPercent(long, false)]) {
    expect(read).toHaveProperty('problem');
  }
  // Linear work takes a few milliseconds, quadratic seconds.
  expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(500);
});

test.each(['12,500', '-1,250', '12,500 €', '12,500€', '100,000 euroa'])('%p could be two sums', (text) => {
  expect(readMoney(text)).toEqual({ problem: 'not-money' });
});

test('three decimals are no thousands in counts and percents', () => {
  expect(readNumber('12,500')).toEqual({ value: 12.5 });
  expect(readPercent('12,500', false)).toEqual({ value: 12.5 });
});

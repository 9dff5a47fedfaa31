// Finnish holidays of 2020–2027, day by day as the almanac has them.
import { holidayOn, holidaysOf } from '../../../src/domain/day/holidays';
import { weekdayOf } from '../../../src/domain/day/weekday';

/** Easter by hand: pitkäperjantai −2, 2. pääsiäispäivä +1, helatorstai +39, helluntai +49; then juhannusaatto, pyhäinpäivä. */
const MOVABLE: readonly (readonly [year: number, days: readonly string[]])[] = [
  [2020, ['04-10', '04-12', '04-13', '05-21', '05-31', '06-19', '06-20', '10-31']],
  [2021, ['04-02', '04-04', '04-05', '05-13', '05-23', '06-25', '06-26', '11-06']],
  [2022, ['04-15', '04-17', '04-18', '05-26', '06-05', '06-24', '06-25', '11-05']],
  [2023, ['04-07', '04-09', '04-10', '05-18', '05-28', '06-23', '06-24', '11-04']],
  [2024, ['03-29', '03-31', '04-01', '05-09', '05-19', '06-21', '06-22', '11-02']],
  [2025, ['04-18', '04-20', '04-21', '05-29', '06-08', '06-20', '06-21', '11-01']],
  [2026, ['04-03', '04-05', '04-06', '05-14', '05-24', '06-19', '06-20', '10-31']],
  [2027, ['03-26', '03-28', '03-29', '05-06', '05-16', '06-25', '06-26', '11-06']],
];
const NAMES = [
  'pitkäperjantai',
  'pääsiäispäivä',
  '2. pääsiäispäivä',
  'helatorstai',
  'helluntaipäivä',
  'juhannusaatto',
  'juhannuspäivä',
  'pyhäinpäivä',
];
const FIXED: Readonly<Record<string, string>> = {
  '01-01': 'uudenvuodenpäivä',
  '01-06': 'loppiainen',
  '05-01': 'vappu',
  '12-06': 'itsenäisyyspäivä',
  '12-24': 'jouluaatto',
  '12-25': 'joulupäivä',
  '12-26': 'tapaninpäivä',
};

test.each(MOVABLE)('%i', (year, days) => {
  const expected = [
    ...days.map((day, index) => [`${year}-${day}`, NAMES[index]]),
    ...Object.entries(FIXED).map(([day, name]) => [`${year}-${day}`, name]),
  ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  expect(holidaysOf(year).map(({ day, name }) => [day, name])).toEqual(expected);
});

test('the eves are days off, not holidays; each stands on its weekday', () => {
  for (let year = 1992; year <= 2100; year++) {
    const holidays = holidaysOf(year);
    expect(holidays.filter(({ eve }) => eve).map(({ name }) => name)).toEqual([
      'juhannusaatto',
      'jouluaatto',
    ]);
    const weekday = (name: string) => weekdayOf(holidays.find((one) => one.name === name)?.day ?? '');
    expect(weekday('pitkäperjantai')).toBe(5);
    expect(weekday('2. pääsiäispäivä')).toBe(1);
    expect(weekday('helatorstai')).toBe(4);
    expect(weekday('helluntaipäivä')).toBe(7);
    expect(weekday('juhannusaatto')).toBe(5);
    expect(weekday('juhannuspäivä')).toBe(6);
    expect(weekday('pyhäinpäivä')).toBe(6);
  }
});

test.each([
  ['2020-12-24', 'jouluaatto'],
  ['2021-01-06', 'loppiainen'],
  ['2008-05-01', 'vappu'],
])('%s is %s', (day, name) => {
  expect(holidayOn(day)?.name).toBe(name);
});

test.each(['2020-12-31', '2021-04-01', '2021-04-03', '2020-12-23', '2020-11-30', '2020-12-27'])(
  '%s is no holiday: uudenvuodenaatto, kiirastorstai and lankalauantai are not special',
  (day) => {
    expect(holidayOn(day)).toBeUndefined();
  },
);

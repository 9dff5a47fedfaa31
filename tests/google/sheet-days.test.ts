// Date cells → calendar days, in the sheet's zone, by the script's, in winter and in summer, with few service calls.
import { zoneNamed } from '../../local/apps-script/host/zone';
import { zonedDateClass } from '../../local/apps-script/host/zoned-date';
import type { Utilities } from '../../local/apps-script/utilities/utilities';
import { dayReader } from '../../src/google/sheet-days';
import { TEST_NOW, testMachine } from '../local/support/machine';
import { setGlobals } from './emulated-globals';

let restore: () => void;
let calls: string[];

beforeEach(() => {
  const machine = testMachine();
  restore = setGlobals(machine);
  calls = [];
  const service = Reflect.get(globalThis, 'Utilities') as Utilities;
  const counted = {
    formatDate: (...args: Parameters<typeof service.formatDate>) => {
      calls.push('formatDate');
      return service.formatDate(...args);
    },
  };
  Object.assign(globalThis, { Utilities: counted });
});
afterEach(() => restore());

const ScriptDate = zonedDateClass(Date, zoneNamed('Europe/Helsinki'), () => TEST_NOW);

/** A date cell of a sheet in that zone, as a script in Helsinki gets it. */
function cellIn(zone: string, day: string, time = '00:00'): Date {
  return new ScriptDate(zoneNamed(zone).instant(Date.parse(`${day}T${time}:00Z`)));
}

function read(zone: string, ...dates: readonly Date[]) {
  const toDay = dayReader([[dates.map((date) => date)]], () => {
    calls.push('zone');
    return zone;
  });
  return dates.map(toDay);
}

const DAYS = [
  '2020-11-30',
  '2020-07-01',
  '2020-03-29',
  '2020-10-25',
  '2021-12-31',
  '2020-02-29',
  '2019-06-21',
];
const ZONES = [
  'Europe/Helsinki',
  'Europe/Stockholm',
  'UTC',
  'America/New_York',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Asia/Kolkata',
];

test.each(ZONES)('pure dates of a sheet in %s keep their day, in winter and in summer', (zone) => {
  expect(read(zone, ...DAYS.map((day) => cellIn(zone, day)))).toEqual(
    DAYS.map((day) => ({ day, minutes: 0 })),
  );
});

test('one zone for script and sheet: pure dates take no service call at all', () => {
  read('Europe/Helsinki', ...DAYS.map((day) => cellIn('Europe/Helsinki', day)));
  expect(calls).toEqual([]);
});

test('another zone: three calls, however many dates', () => {
  const many = Array.from({ length: 3000 }, (_, at) =>
    cellIn('Europe/Stockholm', DAYS[at % DAYS.length] ?? ''),
  );
  read('Europe/Stockholm', ...many);
  expect(calls).toEqual(['zone', 'formatDate', 'formatDate']);
});

test('a time of day in one zone takes one call, and is read', () => {
  const dates = [
    cellIn('Europe/Helsinki', '2020-11-30', '23:30'),
    cellIn('Europe/Helsinki', '2020-07-01', '00:30'),
  ];
  expect(read('Europe/Helsinki', ...dates)).toEqual([
    { day: '2020-11-30', minutes: 1410 },
    { day: '2020-07-01', minutes: 30 },
  ]);
  expect(calls).toEqual(['zone']);
});

test.each(['Europe/Stockholm', 'UTC', 'America/New_York'])(
  'an hour before midnight in a sheet in %s stays on its day, in winter and in summer',
  (zone) => {
    const days = ['2020-01-15', '2020-12-15', '2020-06-15', '2020-08-15'];
    for (const time of ['23:00', '00:30', '01:00', '12:00']) {
      const [hours = 0, minutes = 0] = time.split(':').map(Number);
      // Beside pure dates, as in any sheet: by them the other zone is noticed.
      const [, ...found] = read(
        zone,
        cellIn(zone, '2020-11-30'),
        ...days.map((day) => cellIn(zone, day, time)),
      );
      expect(found).toEqual(days.map((day) => ({ day, minutes: hours * 60 + minutes })));
    }
  },
);

test('other cells and missing tabs are no dates', () => {
  const toDay = dayReader([null, [['2020-11-30', 44165, true, null]], []], () => 'UTC');
  expect(toDay(cellIn('Europe/Helsinki', '2020-11-30'))).toEqual({ day: '2020-11-30', minutes: 0 });
  expect(calls).toEqual([]);
});

// Today is the day on the programme's calendar, Helsinki's, at both ends of the night in winter and in summer.
import { zoneNamed } from '../../local/apps-script/host/zone';
import { zonedDateClass } from '../../local/apps-script/host/zoned-date';
import { scriptClock } from '../../src/google/script-clock';

const RealDate = Date;
afterEach(() => {
  globalThis.Date = RealDate;
});

test.each([
  ['2020-11-30T21:59:00Z', '2020-11-30'],
  ['2020-11-30T22:00:00Z', '2020-12-01'],
  ['2020-06-30T20:59:00Z', '2020-06-30'],
  ['2020-06-30T21:00:00Z', '2020-07-01'],
  ['2020-12-31T22:00:00Z', '2021-01-01'],
  ['2021-02-03T10:00:00Z', '2021-02-03'],
])('at %s it is %s', (instant, day) => {
  globalThis.Date = zonedDateClass(RealDate, zoneNamed('Europe/Helsinki'), () => RealDate.parse(instant));
  const today = scriptClock().today();
  globalThis.Date = RealDate;
  expect(today).toBe(day);
});

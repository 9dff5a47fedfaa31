// Utilities.formatDate: pattern letters, zones and quoting as in Java's SimpleDateFormat.
import { formatDate } from '../../../../local/apps-script/utilities/format-date';

const EVENING = Date.parse('2020-11-30T21:05:09.007Z');
const NEW_YEAR = Date.parse('2020-12-31T22:30:00Z');

test.each([
  ['yyyy-MM-dd', 'Europe/Helsinki', '2020-11-30'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", 'UTC', '2020-11-30T21:05:09.007Z'],
  ['d.M.yyyy HH:mm', 'Europe/Helsinki', '30.11.2020 23:05'],
  ['d.M.yy', 'Asia/Tokyo', '1.12.20'],
  ['EEEE, MMMM d', 'Europe/Helsinki', 'Monday, November 30'],
  ['EEE MMM', 'Europe/Helsinki', 'Mon Nov'],
  ["h:mm a 'o''clock'", 'Europe/Helsinki', "11:05 PM o'clock"],
  ['k K u D', 'UTC', '21 9 1 335'],
  ['Z X XX XXX', 'Europe/Helsinki', '+0200 +02 +0200 +02:00'],
  ['X', 'UTC', 'Z'],
  ['HH:mm', 'GMT+5:30', '02:35'],
  ['HH:mm', 'GMT-3', '18:05'],
  ["''", 'UTC', "'"],
])('%s in %s', (pattern, zone, text) => {
  expect(formatDate(EVENING, zone, pattern)).toBe(text);
});

test('YYYY is the week year: the trap at new year', () => {
  expect(formatDate(EVENING, 'Europe/Helsinki', 'YYYY')).toBe('2020');
  expect(formatDate(NEW_YEAR, 'UTC', 'yyyy YYYY')).toBe('2020 2021');
});

test('what is not known is refused', () => {
  expect(() => formatDate(EVENING, 'Europe/Popsote', 'yyyy')).toThrow('Invalid argument: Europe/Popsote');
  expect(() => formatDate(EVENING, 'UTC', 'yyyy-bb')).toThrow("Illegal pattern character 'b'");
  expect(() => formatDate(EVENING, 'UTC', "yyyy 'auki")).toThrow('Unterminated quote');
});

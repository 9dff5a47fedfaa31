// Wall clock and instant in a zone, round summer time and in 1899.
import { zoneNamed } from '../../../../local/apps-script/host/zone';

const helsinki = zoneNamed('Europe/Helsinki');
const iso = (ms: number): string => new Date(ms).toISOString();

test.each([
  ['winter', '2020-11-30T12:00', '2020-11-30T10:00:00.000Z'],
  ['summer', '2020-06-30T12:00', '2020-06-30T09:00:00.000Z'],
  ['before the spring gap', '2020-03-29T02:59', '2020-03-29T00:59:00.000Z'],
  ['in the gap the offset before holds', '2020-03-29T03:30', '2020-03-29T01:30:00.000Z'],
  ['after the gap', '2020-03-29T04:00', '2020-03-29T01:00:00.000Z'],
  ['of two the earlier', '2020-10-25T03:30', '2020-10-25T00:30:00.000Z'],
  ['after the doubled hour', '2020-10-25T04:00', '2020-10-25T02:00:00.000Z'],
  ['1899 with seconds', '1899-12-30T00:00', '1899-12-29T22:20:11.000Z'],
])('instant: %s', (_name, wall, instant) => {
  expect(iso(helsinki.instant(Date.parse(`${wall}Z`)))).toBe(instant);
});

test('wall is the reverse of instant', () => {
  const instant = Date.parse('2020-07-01T21:30:00Z');
  expect(iso(helsinki.wall(instant))).toBe('2020-07-02T00:30:00.000Z');
  expect(helsinki.instant(helsinki.wall(instant))).toBe(instant);
});

test('a zone west of Greenwich and a fixed one', () => {
  expect(zoneNamed('America/New_York').offset(Date.parse('2020-11-30T00:00Z'))).toBe(-5 * 3_600_000);
  expect(zoneNamed('+02:00').offset(0)).toBe(2 * 3_600_000);
});

test('an unknown zone is refused', () => {
  expect(() => zoneNamed('Europe/Popsote')).toThrow('Tuntematon aikavyöhyke: Europe/Popsote');
});

// Which findings may be set aside, and until when.
import {
  canSetAside,
  latestExpiry,
  setAsideId,
  splitSetAside,
  usualExpiry,
} from '../../../src/domain/findings/set-aside';
import { aFinding } from './a-finding';

const TODAY = '2020-11-30';
const warning = aFinding({ kind: 'cell', severity: 'varoitus', greys: false });

test('warnings and remarks of cells only, and none that greys a light', () => {
  expect(canSetAside(warning)).toBe(true);
  expect(canSetAside({ ...warning, severity: 'huomautus' })).toBe(true);
  expect(canSetAside({ ...warning, severity: 'virhe' })).toBe(false);
  expect(canSetAside({ ...warning, kind: 'deviation' })).toBe(false);
  expect(canSetAside({ ...warning, greys: true })).toBe(false);
});

test('a year at most, today among its days', () => {
  expect(latestExpiry(TODAY)).toBe('2021-11-30');
});

test('the last entry holds, on its last day too, and not for other evidence', () => {
  const entry = (until: string | null, row: number) => ({
    havainto: setAsideId(warning),
    reason: 'x',
    until,
    row,
  });
  const open = (...entries: ReturnType<typeof entry>[]) =>
    splitSetAside([warning], entries, TODAY).open.length;
  expect(open()).toBe(1);
  expect(open(entry(TODAY, 2))).toBe(0);
  expect(open(entry('2020-11-29', 2))).toBe(1);
  expect(open(entry(null, 2))).toBe(0);
  expect(open(entry(null, 2), entry('2020-11-29', 3))).toBe(1);
  const other = { ...warning, evidence: [{ cell: 'Osahankkeet!A2', column: 'Alkaa', value: 'muu' }] };
  expect(splitSetAside([other], [entry(null, 2)], TODAY).open).toEqual([other]);
});

test('three months are offered first, never past the end of a month and never past the latest day', () => {
  expect(usualExpiry('2020-11-30')).toBe('2021-02-28');
  expect(usualExpiry('2020-12-31')).toBe('2021-03-31');
  expect(usualExpiry('2020-11-30') < latestExpiry('2020-11-30')).toBe(true);
});

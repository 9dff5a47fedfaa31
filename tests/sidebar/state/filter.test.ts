// Narrowing the list, and where its headings stand.
import { isFiltering, shownFindings, shownOsahankkeet } from '../../../sidebar/state/filter';
import { type Checked, type Filter, NO_FILTER, WHOLE_HANKE } from '../../../sidebar/state/state';
import { aCheck, listedFinding, listedOsahanke } from '../a-start';

const place = (tab: string, key: string) => ({ tab, key, column: 'Vaihe', cell: 'E2' });
const FINDINGS = [
  listedFinding({ rule: 'a' }),
  listedFinding({ rule: 'b', severity: 'keltainen', explanation: 'Aloitus on myöhässä.' }),
  listedFinding({ rule: 'c', target: place('Rekrytoinnit', 'REK-01') }),
  listedFinding({ rule: 'd', osahanke: 'RH-02', osahankeName: 'Sote-ICT' }),
  listedFinding({ rule: 'e', osahanke: null, target: place('Hankkeet', 'RH') }),
];

function shown(filter: Partial<Filter>, own: readonly string[] = []) {
  const summary = { ...aCheck(FINDINGS), own };
  const checked: Checked = { summary, findings: FINDINGS, osahankkeet: [], askedAt: 0 };
  return shownFindings(checked, { ...NO_FILTER, ...filter });
}
const rules = (filter: Partial<Filter>, own?: readonly string[]) =>
  shown(filter, own)
    .map(({ finding }) => finding.rule)
    .join('');

test.each([
  [{}, 'abcde'],
  [{ severity: 'keltainen' }, 'b'],
  [{ osahanke: 'RH-02' }, 'd'],
  [{ osahanke: WHOLE_HANKE }, 'e'],
  [{ text: 'MYÖHÄSSÄ aloitus' }, 'b'],
  [{ text: 'rek-01' }, 'c'],
  [{ text: 'sote-ict' }, 'd'],
  [{ text: 'palvelustrategia rh-01', severity: 'virhe' }, 'ac'],
  [{ text: 'zzz' }, ''],
] as const)('%j shows %s', (filter, expected) => {
  expect(rules(filter)).toBe(expected);
});

test('own: only the osahankkeet that are the caller’s, never the whole hanke', () => {
  expect(rules({ own: true }, ['RH-02'])).toBe('d');
  expect(rules({ own: true }, [])).toBe('');
});

test('a heading at each new osahanke, a new row at each new place, also after filtering', () => {
  expect(shown({}).map(({ startsOsahanke, startsRow }) => [startsOsahanke, startsRow])).toEqual([
    [true, true],
    [false, false],
    [false, true],
    [true, true],
    [true, true],
  ]);
  expect(shown({ severity: 'keltainen' })[0]).toMatchObject({ startsOsahanke: true, startsRow: true });
});

test('blank words filter nothing', () => {
  expect(isFiltering({ ...NO_FILTER, text: '  ' })).toBe(false);
  expect(isFiltering({ ...NO_FILTER, own: true })).toBe(true);
});

test('osahankkeet are found by Tunnus and by name', () => {
  const all = ['RH-01', 'RH-02'].map(listedOsahanke);
  expect(shownOsahankkeet(all, 'rh-02')).toEqual([all[1]]);
  expect(shownOsahankkeet(all, 'osahanke')).toEqual(all);
});

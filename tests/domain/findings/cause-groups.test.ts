// Every Syy against the table of the workbook's contract.
import { causeGroupsOf, type Syy } from '../../../src/domain/findings/cause-groups';
import { CAUSE_GROUPS, type CauseGroup } from '../../../src/domain/findings/finding';
import { SYY } from '../../../src/domain/workbook/choices';

/** The contract's table, row by row; the last row counts in the group of the row's own tab. */
const TABLE: readonly (readonly [group: CauseGroup | null, causes: string])[] = [
  ['rekrytointi', 'Ei hakijoita · Palkkataso · Lyhyt hankeaika · Osaajapula'],
  ['hankinnat ja sopimukset', 'Hankinta keskeytetty · Valitus · Sopimusneuvottelut · Toimittajasta johtuva'],
  ['talous', 'Kustannukset · Rahoitus rajallinen'],
  ['päätöksenteko', 'Päätös puuttuu'],
  ['lainsäädäntö', 'Lainsäädäntö'],
  ['korona', 'Henkilöstö siirretty koronatehtäviin'],
  [null, 'Valmistelu viivästynyt · Sisältö muuttunut · Muu'],
];
const ROWS = TABLE.flatMap(([group, causes]) =>
  causes.split(' · ').map((cause) => [cause as Syy, group] as const),
);

test('the table holds every Syy of the list once', () => {
  expect(ROWS.map(([cause]) => cause).sort()).toEqual([...SYY.values].sort());
});

test.each(ROWS)('%s: %s', (cause, group) => {
  for (const own of ['rekrytointi', 'hankinnat ja sopimukset'] as const) {
    const expected = group === null || group === own ? [own] : [own, group];
    expect(causeGroupsOf(own, cause)).toEqual(expected);
  }
});

test('an empty Syy counts in the group of its own tab', () => {
  expect(causeGroupsOf('rekrytointi', undefined)).toEqual(['rekrytointi']);
});

test('the report has a place for every group', () => {
  const used = ROWS.flatMap(([cause]) => causeGroupsOf('rekrytointi', cause));
  expect([...new Set(used)].filter((group) => !CAUSE_GROUPS.includes(group))).toEqual([]);
  expect(new Set(CAUSE_GROUPS).size).toBe(CAUSE_GROUPS.length);
});

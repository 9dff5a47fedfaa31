// The rules on a few rows while a person types: what the row and its tab tell, and nothing of the rows beside.
import { rowOfFinding, runRowRules } from '../../../src/domain/rules/run-rows';
import { workbookOf } from '../../support/workbook-of';

const TODAY = '2020-11-30';

test('only the asked rows, but a doubled Tunnus is seen among all', () => {
  const { rekrytoinnit } = workbookOf({
    Rekrytoinnit: [{ Tunnus: 'REK-01', Vaihe: 'x' }, { Tunnus: 'REK-01', Vaihe: 'y' }, {}],
  });
  const { findings, filled } = runRowRules(
    { tab: 'rekrytoinnit', grid: rekrytoinnit ?? [], rows: new Set([3]), osahankkeet: null },
    TODAY,
  );
  expect(findings.map((one) => [one.rule, rowOfFinding(one)])).toEqual([
    ['choice-known', 3],
    ['tunnus-unique', 3],
  ]);
  expect([...filled]).toEqual([3]);
});

test('a link is judged only where Osahankkeet was read', () => {
  const grids = workbookOf({ Rekrytoinnit: [{ Osahanke: 'RH-77' }] });
  const rules = (osahankkeet: typeof grids.osahankkeet) =>
    runRowRules(
      { tab: 'rekrytoinnit', grid: grids.rekrytoinnit ?? [], rows: new Set([2]), osahankkeet },
      TODAY,
    ).findings.map((one) => one.rule);
  expect(rules(grids.osahankkeet)).toContain('osahanke-link');
  expect(rules(null)).not.toContain('osahanke-link');
});

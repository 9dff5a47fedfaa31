// Which changes to the workbook's shape are ticked for a person, and which they have to judge.
import { isCertain, type SheetFix } from '../../../src/domain/sheet-fix/fix';

const header = (why: Extract<SheetFix, { fix: 'rename-header' }>['why']): SheetFix => ({
  ...{ fix: 'rename-header', why, tab: 'Osahankkeet', row: 1, column: 2, from: 'a', to: 'b' },
});

test('a header that is almost right is certain; a doubled or a likely one, and a tab by another name, are not', () => {
  expect([header('almost'), header('spaces')].map(isCertain)).toEqual([true, true]);
  expect([header('doubled'), header('likely')].map(isCertain)).toEqual([false, false]);
  expect(isCertain({ fix: 'rename-tab', tab: 'Osahankkeet', from: 'Osahankkeet 2' })).toBe(false);
});

test('a step of set-up takes nothing of a person’s away', () => {
  const step = { step: 'freeze', tab: 'Osahankkeet', rows: 1, before: 0 } as const;
  expect(isCertain({ fix: 'step', tab: 'Osahankkeet', step })).toBe(true);
});

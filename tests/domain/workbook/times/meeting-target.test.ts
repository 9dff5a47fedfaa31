// "Työvaliokunnan kokoukseen 12/20" means that body's meeting in that month, where Kokoukset knows it.
import { readPortfolio } from '../../../../src/domain/workbook/portfolio';
import { meetingTargetOf } from '../../../../src/domain/workbook/times/meeting-target';
import { d } from '../../../support/faultless-rows';
import { workbookOf } from '../../../support/workbook-of';

function targetOf(goal: string) {
  const grids = workbookOf({
    Päätösasiat: [{ 'Tavoite, ehto': goal }],
    Kokoukset: [
      { 'Toimielin tai tilaisuus': 'Työvaliokunta', Päivä: d('2020-11-05') },
      { 'Toimielin tai tilaisuus': 'Työvaliokunta', Päivä: d('2020-12-10') },
      { 'Toimielin tai tilaisuus': 'Suppea poliittinen ohjausryhmä', Päivä: d('2020-12-15') },
    ],
  });
  const { tabs } = readPortfolio(grids, '2020-11-30');
  const [row] = tabs.paatosasiat.rows;
  return row === undefined ? undefined : meetingTargetOf(row, tabs.kokoukset.rows, '2020-11-30');
}

test.each([
  ['Työvaliokunnan kokoukseen 12/20 tiedoksi', '2020-12-10'],
  ['Suppean poliittisen ohjausryhmän kokoukseen joulukuussa', '2020-12-15'],
])('%s: %s', (goal, day) => {
  expect(targetOf(goal)).toEqual({ words: goal, earliest: day, latest: day });
});

test.each([
  'Työvaliokunnan kokoukseen 1/21 tiedoksi',
  'Johtoryhmän kokoukseen 12/20',
  'Ryhmät nimetty, työtavat tarkentuvat',
  '',
])('%s: no meeting that is known', (goal) => {
  expect(targetOf(goal)).toBeNull();
});

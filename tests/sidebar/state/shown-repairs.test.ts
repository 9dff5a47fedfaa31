// The order in which people read what could be mended.
import { shownRepairs } from '../../../sidebar/state/shown-repairs';
import { offeredRepair } from '../a-repair';

const on = (id: string, osahanke: string | null, tab = 'Rekrytoinnit') =>
  offeredRepair({ id, osahanke, tab });

test('by osahanke as it first comes, then by tab what belongs to none; nothing is lost and groups start once', () => {
  const shown = shownRepairs([
    on('a', 'RH-02', 'Osahankkeet'),
    on('b', null, 'Hankkeet'),
    on('c', 'RH-01', 'Osahankkeet'),
    on('d', 'RH-02'),
    on('e', null, 'Asetukset'),
    on('f', null, 'Hankkeet'),
  ]);
  expect(shown.map(({ repair, startsGroup }) => [repair.id, startsGroup])).toEqual([
    ['a', true],
    ['d', false],
    ['c', true],
    ['b', true],
    ['f', false],
    ['e', true],
  ]);
});

test('an osahanke called as a tab is another group', () => {
  const shown = shownRepairs([on('a', 'Hankkeet'), on('b', null, 'Hankkeet')]);
  expect(shown.map(({ startsGroup }) => startsGroup)).toEqual([true, true]);
});

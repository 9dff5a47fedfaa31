// What a bad cell leaves unjudged: by the tab and, on Osahankkeet, the column.
import { subjectDimension } from '../../../src/domain/findings/subject-dimension';
import { TABS } from '../../../src/domain/workbook/tabs/index';

test.each([
  ['Rekrytoinnit', 'Vaihe', 'rekrytointi'],
  ['Hankinnat', 'Arvo', 'hankinnat'],
  ['Sopimukset', 'Määräaika', 'hankinnat'],
  ['Toimenpiteet', 'Päättyy', 'aikataulu'],
  ['Päätösasiat', 'Aikataulutavoite', 'aikataulu'],
  ['Talous', 'Budjetti', 'talous'],
  ['Osahankkeet', 'Budjetti', 'talous'],
  ['Osahankkeet', 'Toteuma', 'talous'],
  ['Osahankkeet', 'Alkaa', 'aikataulu'],
  ['Osahankkeet', 'Päättyy', 'aikataulu'],
  ['Osahankkeet', 'Valmiusaste', 'aikataulu'],
  ['Osahankkeet', 'Koordinaattori', undefined],
  ['Hankkeet', 'Päättyy', undefined],
])('%s, %s: %s', (tab, column, dimension) => {
  expect(subjectDimension({ tab, column })).toBe(dimension);
});

test('the tabs and columns named exist', () => {
  const names = Object.values(TABS).map((tab) => tab.name);
  expect(names).toEqual(expect.arrayContaining(['Rekrytoinnit', 'Talous', 'Osahankkeet']));
  const headers = Object.values(TABS.osahankkeet.columns).map((column) => column.header);
  expect(headers).toEqual(expect.arrayContaining(['Alkaa', 'Päättyy', 'Valmiusaste', 'Budjetti', 'Toteuma']));
});

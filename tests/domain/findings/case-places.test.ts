// The column Solut: written and read back the same, and when a place can be judged.
import { placeJudge, placeLines, placesIn } from '../../../src/domain/findings/case-places';
import { contextOf } from '../../support/rule-tables';

const place = (key: string, column = 'Aloitustavoite') => ({ tab: 'Rekrytoinnit', key, column });

test('what is written is read back, also where a key holds the mark between the parts', () => {
  const places = [place('REK-01'), place('oma | tunnus')];
  expect(placesIn(placeLines(places))).toEqual(places);
  expect(placeLines([place('REK-01'), place('REK-01')])).toBe('Rekrytoinnit | REK-01 | Aloitustavoite');
});

test('a person’s own words in the column are no places', () => {
  expect(placesIn('')).toEqual([]);
  expect(placesIn('katso rivi 7\nmuistio | 3.11.')).toEqual([]);
});

test('a readable row and a deleted one can be judged; an unreadable row, a missing column or tab cannot', () => {
  const judged = placeJudge(
    contextOf({ Rekrytoinnit: [{}, { Vaihe: 'Hakuaika' }, { Tehtävä: '' }] }).portfolio,
  );
  const judgements = [
    judged(place('REK-01')),
    judged(place('REK-99')),
    judged(place('REK-02')),
    judged(place('REK-03')),
    judged(place('REK-01', 'Ei saraketta')),
    judged({ tab: 'Hankinnat', key: 'HAN-01', column: 'Vaihe' }),
    judged({ tab: 'Oma välilehti', key: 'X', column: 'Y' }),
  ];
  expect(judgements).toEqual([true, true, false, false, false, false, false]);
});
